import { type RawBuilder, sql } from 'kysely'

/** The chance, 0–100, that an opportunity is won: its stage's while it is open, certainty afterwards. */
export function winRateSql(_clock: unknown, alias: string): RawBuilder<unknown> {
  const own = (column: string) => sql.ref(`${alias}.${column}`)
  return sql`(case ${own('status')} when 'won' then 100 when 'lost' then 0
    else (select st.win_rate from stages st where st.org_id = ${own('org_id')} and st.id = ${own('stage_id')}) end)`
}

/** amount × win rate, to two digits; null where the amount is not known yet. */
export function expectedAmountSql(clock: unknown, alias: string): RawBuilder<unknown> {
  return sql`round(${sql.ref(`${alias}.amount`)} * ${winRateSql(clock, alias)} * 0.01, 2)`
}
