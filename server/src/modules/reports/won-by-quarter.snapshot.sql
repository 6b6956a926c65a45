select q.quarter, count(*)::int as count, coalesce(sum(t.amount) filter (where t.currency = $1), 0) as amount, count(*) filter (where not t.currency = $2)::int as others
    from (values ($3::int, $4::date, $5::date), ($6::int, $7::date, $8::date), ($9::int, $10::date, $11::date), ($12::int, $13::date, $14::date)) q (quarter, starts_on, ends_on)
    join opportunities t on t.closed_on between q.starts_on and q.ends_on
    where t.org_id = $15 and t.status = 'won' and t.deleted_at is null and t.pipeline_id = $16 and "t"."owner_id" = any($17::uuid[])
    group by q.quarter
