select t.id, t.due_on, t.unpaid_amount as unpaid, t.currency,
      c.id as contract_id, c.name as contract_name, k.id as customer_id, k.name as customer_name,
      count(*) filter (where t.due_on < $1::date) over ()::int as overdue_count,
      sum(t.unpaid_amount) filter (where t.due_on < $2::date and t.currency = $3) over () as overdue,
      count(*) filter (where t.due_on >= $4::date) over ()::int as soon_count,
      sum(t.unpaid_amount) filter (where t.due_on >= $5::date and t.currency = $6) over () as soon
    from payment_plans t
    join contracts c on c.org_id = t.org_id and c.id = t.contract_id
    join customers k on k.org_id = c.org_id and k.id = c.customer_id
    where t.org_id = $7 and t.deleted_at is null and t.unpaid_amount > 0 and t.due_on < $8::date and c.status in ('active', 'completed')
      and exists (select 1 from "contracts" vc
    where vc.org_id = "t"."org_id" and vc.id = "t"."contract_id" and vc.deleted_at is null
    and "vc"."owner_id" = any($9::uuid[]) and "vc"."owner_id" = any($10::uuid[]))
    order by t.due_on, t.id limit $11
