select t.stage_id, t.status, count(*)::int as count, count(*) filter (where not t.currency = $1)::int as others,
      coalesce(sum(t.amount) filter (where t.currency = $2), 0) as amount, coalesce(sum(round("t"."amount" * (case "t"."status" when 'won' then 100 when 'lost' then 0
    else (select st.win_rate from stages st where st.org_id = "t"."org_id" and st.id = "t"."stage_id") end) * 0.01, 2)) filter (where t.currency = $3), 0) as weighted
    from opportunities t
    where t.org_id = $4 and t.deleted_at is null and t.pipeline_id = $5 and ("t"."owner_id" = any($6::uuid[]) or "t"."owner_dept_id" = any($7::uuid[])) and ("t"."customer_id" is null and (case "t"."status" when 'won' then 100 when 'lost' then 0
    else (select st.win_rate from stages st where st.org_id = "t"."org_id" and st.id = "t"."stage_id") end) >= $8) and t.id in (select id from search_proposals($9::jsonb))
    group by t.stage_id, t.status
