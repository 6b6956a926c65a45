select w.*, u.name as owner_name, d.id as department_id, d.name as department_name
    from (
      select t.owner_id, count(*)::int as count, coalesce(sum(t.amount) filter (where t.currency = $1), 0) as amount, count(*) filter (where not t.currency = $2)::int as others from opportunities t
      where t.closed_on between $3::date and $4::date and t.org_id = $5 and t.status = 'won' and t.deleted_at is null  and "t"."owner_id" = any($6::uuid[])
      group by t.owner_id
    ) w
    join users u on u.org_id = $7 and u.id = w.owner_id
    join departments d on d.org_id = u.org_id and d.id = u.department_id
    order by w.amount desc, w.count desc, u.name
