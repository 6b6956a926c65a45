with recursive team as (
      select id from departments where org_id = $1 and id = $2
      union
      select d.id from departments d join team on d.parent_id = team.id where d.org_id = $3 and d.deleted_at is null
    )
    select u.id as user_id, u.name as user_name, u.department_id in (select id from team) as is_team,
      coalesce(sum(p.amount) filter (where p.paid_on >= $4::date), 0) as paid,
      coalesce(sum(p.amount) filter (where p.paid_on < $5::date), 0) as paid_before
    from payments p
    join contracts c on c.org_id = p.org_id and c.id = p.contract_id
    join users u on u.org_id = c.org_id and u.id = c.owner_id
    where p.org_id = $6 and p.deleted_at is null and p.paid_on >= $7::date and p.paid_on < $8::date
      and p.currency = $9 and exists (select 1 from "contracts" vc
    where vc.org_id = "p"."org_id" and vc.id = "p"."contract_id" and vc.deleted_at is null
    and "vc"."owner_id" = any($10::uuid[]) and "vc"."owner_id" = any($11::uuid[]))
    group by u.id, u.name, u.department_id
    order by paid desc, u.name, u.id
