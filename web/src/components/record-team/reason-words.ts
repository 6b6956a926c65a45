import { wordFor } from '../../lib/i18n.ts'
import type { Format } from '../../lib/format.ts'
import type { RecordWords } from '../record-kind/words.ts'
import type { Access, Explained, Reason } from './team-queries.ts'
import { termsWords } from './terms.ts'

interface Telling {
  kind: string
  /** Told to the very person it is about. */
  isOwn: boolean
  access: Access
  words: RecordWords
  format: Format
}

/** One reason why somebody may, or may not, as a sentence. */
export function reasonWords({ action }: Explained, reason: Reason, telling: Telling): string {
  const { kind, isOwn, access, words, format } = telling
  const { code, role, membership, through } = reason
  const params = {
    person: access.person.name,
    owner: access.owner.name,
    department: access.ownerDepartmentPath.join(' / '),
    own: access.person.departmentPath.join(' / '),
    leaders: access.leaders.map(({ name }) => name).join(wordFor('fields:separator')),
    role: role?.name ?? '',
    scope: role ? words.option('role', 'scope', role.scope) : '',
    terms: membership ? termsWords(membership, format) : '',
    until: format.dateTime(membership?.expiresAt),
    by: membership?.addedBy.name ?? '',
    on: format.dateTime(membership?.addedAt),
    action: wordFor(`team:action.${action}`) ?? action,
    kind: words.kindInText(kind),
    throughKind: through ? words.kindInText(through.kind) : '',
    through: through?.name ?? '',
  }
  const key = keyOf(reason, code, access)
  const own = isOwn ? wordFor(`team:reasonOwn.${key}`, params) : undefined
  return own ?? wordFor(`team:reason.${key}`, params) ?? code
}

function keyOf({ through, membership }: Reason, code: Reason['code'], { leaders }: Access): string {
  if (through && code !== 'throughHidden')
    return `through${membership ? 'Member' : 'Role'}${through.name ? '' : 'Unnamed'}`
  if (through) return `${code}${through.name ? '' : 'Unnamed'}`
  return code === 'subordinate' && leaders.length > 0 ? 'subordinateVia' : code
}
