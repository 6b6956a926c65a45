select t.id, t.title, t.due_at, t.priority, t.version, t.subject_type, t.subject_id,
      count(*) filter (where t.due_at < $1) over ()::int as overdue, count(*) filter (where t.due_at >= $2) over ()::int as today
    from tasks t
    where t.org_id = $3 and t.deleted_at is null and t.status = 'open' and t.owner_id = $4 and t.due_at < $5
      and ("t"."owner_id" = $6 or "t"."created_by" = $7 or "t"."owner_id" = any($8::uuid[]))
    order by t.due_at, t.id limit $9
