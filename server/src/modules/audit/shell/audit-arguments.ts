import { parseArgs } from 'node:util'
import type { Head } from '../../timeline/index.ts'

export interface AuditArguments {
  command: 'verify' | 'head'
  /** An organization's name or id; without it, all. */
  organization: string | undefined
  heads: Head[]
}

export const usage = `Usage: npm run fairway -- audit verify [--org <name or id>] [--head <position>:<hash>]…
       npm run fairway -- audit head [--org <name or id>]
verify reads the whole audit log and tells the first entry that was tampered with; exit code 1 if there is one. It also
compares with where each sealing and the verification before left the log's end, which the database remembers.
head prints where each log ends now. Keep that line somewhere else: given to verify later, it also shows an end that was
cut off and a log that was written anew by somebody who changed what the database remembers.`

/** Throws with a sentence for the person when the arguments make no sense. */
export function readArguments(args: string[]): AuditArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { org: { type: 'string' }, head: { type: 'string', multiple: true, default: [] } },
  })
  const [command, ...rest] = positionals
  if (command !== 'verify' && command !== 'head') throw new Error(`Say "audit verify" or "audit head".`)
  if (rest.length > 0) throw new Error(`There is nothing to do with ${JSON.stringify(rest[0])}.`)
  if (command === 'head' && values.head.length > 0) throw new Error('--head goes with "audit verify".')
  return { command, organization: values.org, heads: values.head.map(readHead) }
}

function readHead(text: string): Head {
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text.trim()) ?? []
  if (!position || !hash || Number(position) === 0)
    throw new Error(`--head takes <position>:<64 hexadecimal digits>; given was ${JSON.stringify(text)}.`)
  return { position: Number(position), hash: hash.toLowerCase() }
}
