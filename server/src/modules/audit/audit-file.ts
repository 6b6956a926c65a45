import type { RecordKinds } from '../../platform/records/kind.ts'
import { actionLabel, changedText, fieldLabel, kindLabel, type Locale } from '../fields/index.ts'
import { changesIn } from './changes.ts'
import type { AuditEntry, Via } from './schema.ts'

interface Words {
  name: string
  header: string[]
  /** As the screen says it. */
  via: Record<Via, string>
}

const words: Record<Locale, Words> = {
  'zh-CN': {
    name: '审计日志',
    header: [
      '时间',
      '操作人',
      '操作',
      '对象类型',
      '对象',
      '对象 ID',
      '字段',
      '改前',
      '改后',
      '方式',
      'API 密钥',
      'IP 地址',
      '客户端',
      '请求 ID',
      '其他内容',
      '操作代码',
      '序号',
      '哈希',
    ],
    via: { web: '网页', api: 'API', import: '导入', bulk: '批量操作', job: '系统任务', shell: '命令行' },
  },
  en: {
    name: 'audit-log',
    header: [
      'Time',
      'By',
      'Action',
      'Kind',
      'Record',
      'Record ID',
      'Field',
      'Before',
      'After',
      'Via',
      'API key',
      'IP address',
      'Client',
      'Request ID',
      'More',
      'Action code',
      'Position',
      'Hash',
    ],
    via: {
      web: 'Web',
      api: 'API',
      import: 'Import',
      bulk: 'Bulk change',
      job: 'Background job',
      shell: 'Command line',
    },
  },
}

export function nameOfFile(locale: Locale, today: string): string {
  return `${words[locale].name}-${today}.csv`
}

export function headerOf(locale: Locale): string[] {
  return words[locale].header
}

/** One line for each changed field, and one for an entry without any; times as the organization's clocks show them. */
export function linesOf(kinds: RecordKinds, entry: AuditEntry, locale: Locale, timeZone: string): string[][] {
  // A follow-up on a customer's page has fields of its own kind.
  const kind = kinds.get(entry.kind.slice(0, entry.kind.indexOf('.')))
  const { changes, others } = changesIn(kinds, entry)
  const listed = changes.length > 0 ? changes : [{ field: '', from: '', to: '' }]
  const more = Object.keys(others).length > 0 ? JSON.stringify(others) : ''
  return listed.map(({ field, from, to }) => [
    clockTime(entry.occurredAt, timeZone),
    entry.actor?.name ?? '',
    actionLabel(locale, entry.kind),
    kindLabel(locale, entry.subject.type),
    entry.subject.name ?? '',
    entry.subject.id,
    kind && field ? fieldLabel(locale, kind.kind, kind.byKey.get(field) ?? { key: field }) : field,
    changedText(locale, kind, field, from),
    changedText(locale, kind, field, to),
    words[locale].via[entry.via as Via] ?? entry.via,
    entry.apiKey?.name ?? '',
    entry.ip ?? '',
    entry.userAgent ?? '',
    entry.requestId ?? '',
    more,
    entry.kind,
    entry.position === null ? '' : String(entry.position),
    entry.hash ?? '',
  ])
}

/** 2026-11-24 09:30:00 in a time zone. */
function clockTime(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone })
}
