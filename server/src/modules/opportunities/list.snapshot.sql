select t.id from opportunities t where ("t"."owner_id" = any($1::uuid[]) or "t"."owner_dept_id" = any($2::uuid[])) and ("t"."customer_id" is null and (case "t"."status" when 'won' then 100 when 'lost' then 0
    else (select st.win_rate from stages st where st.org_id = "t"."org_id" and st.id = "t"."stage_id") end) >= $3) and t.id in (select id from search_proposals($4::jsonb))
