import type { Damage } from '../../timeline/index.ts'

type DamageWords = Record<Damage['kind'], string>

export const auditWords = {
  'zh-CN': {
    sound: '{name}：完好，{count} 条，用时 {seconds} 秒',
    empty: '{name}：还没有已封存的记录',
    waiting: '  另有 {waiting} 条等待封存',
    head: '  末端 {head}',
    since: '  上次校验的末端 {head}（{at}）',
    headOf: '{name}：{head}（封存于 {at}）',
    broken: '{name}：有人动过手脚。前 {count} 条完好；{damage}',
    where: '第 {position} 条',
    stray: '链外的一条',
    entry: '（{id}，{at}）',
    damage: {
      changed: '内容或封印被改动',
      removed: '被删除',
      inserted: '不是由航道写入的',
      reordered: '顺序被调换',
      truncated: '起，末尾被截掉',
      rewritten: '及之前被整段重写：与保存的末端不符',
    } satisfies DamageWords,
  },
  en: {
    sound: '{name}: sound, {count} entries in {seconds} s',
    empty: '{name}: nothing is sealed yet',
    waiting: '  {waiting} more wait to be sealed',
    head: '  head {head}',
    since: '  head at the verification before {head} ({at})',
    headOf: '{name}: {head} (sealed {at})',
    broken: '{name}: tampered with. The first {count} entries are sound; {damage}',
    where: 'entry {position} ',
    stray: 'an entry outside the chain ',
    entry: ' ({id}, {at})',
    damage: {
      changed: 'was changed, or its seal was',
      removed: 'was removed',
      inserted: 'was not written by Fairway',
      reordered: 'was moved to another place',
      truncated: 'and all behind it were cut off',
      rewritten: 'and what stands before it were written anew: it is not the head that was kept',
    } satisfies DamageWords,
  },
} as const

export type AuditLocale = keyof typeof auditWords
type AuditText = Exclude<keyof (typeof auditWords)['en'], 'damage'>

export function say(locale: AuditLocale, text: AuditText, params: Record<string, string | number> = {}): string {
  return auditWords[locale][text].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}

/** Which entry it is, as far as that can be told, and what was done to it. */
export function sayDamage(locale: AuditLocale, { kind, position, activityId, at }: Damage): string {
  const where = position === null ? say(locale, 'stray') : say(locale, 'where', { position })
  const entry = activityId && at ? say(locale, 'entry', { id: activityId, at: at.toISOString() }) : ''
  return `${where}${auditWords[locale].damage[kind]}${entry}`
}
