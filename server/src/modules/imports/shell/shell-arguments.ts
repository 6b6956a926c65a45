import { parseArgs } from 'node:util'
import { type ImportKindName, importKindNames } from '../kinds/kind-names.ts'
import { type Delimiter, delimiters, type Encoding, encodings } from '../reading/table.ts'

export interface ShellArguments {
  kind: ImportKindName
  file: string
  organization: string | undefined
  as: string | undefined
  isDryRun: boolean
  errors: string | undefined
  onMatch: 'update' | 'skip'
  onNew: 'create' | 'skip'
  matchOn: string[]
  columns: { header: string; field: string }[]
  decisions: { value: string; action: 'map' | 'create' | 'empty'; name?: string }[]
  dateOrder: 'dmy' | 'mdy' | undefined
  choice: { encoding?: Encoding; delimiter?: Delimiter; sheet?: string; hasHeader?: boolean }
}

export const usage = `Usage: npm run fairway -- import <kind> <file> [options]
  kind                     ${importKindNames.join(', ')} (or their plurals)
  file                     .csv (UTF-8, GBK, UTF-16; comma, semicolon, tab) or .xlsx
  --dry-run                find every fault, write nothing
  --map "GTXPro=GTX Pro"   in all rows this name means that record
  --create "Name"          make the record that rows name
  --empty "Name"           leave the field empty where rows name it
  --column "header=field"  which field a column fills; "header=" leaves it out
  --on-match update|skip   rows whose record is here already (default update)
  --on-new create|skip     rows whose record is not here yet (default create)
  --match-on field,field   which fields tell whether a record is here (default: the usual ones)
  --date-order dmy|mdy     how dates such as 3/4/2024 are meant
  --errors out.csv         write the failed rows, to be corrected and imported again
  --as e-mail              act for this colleague (default: the first administrator)
  --organization name      where the database has more than one
  --encoding, --delimiter, --sheet, --no-header   when the file was read wrongly
`

const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true, default: [] as string[] } as const
const flag = { type: 'boolean', default: false } as const

/** Reads the arguments after the command's name. Throws Error with a message for a person. */
export function readArguments(args: string[]): ShellArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': flag,
      map: texts,
      create: texts,
      empty: texts,
      column: texts,
      'on-match': { ...text, default: 'update' },
      'on-new': { ...text, default: 'create' },
      'match-on': text,
      'date-order': text,
      errors: text,
      as: text,
      organization: text,
      encoding: text,
      delimiter: text,
      sheet: text,
      'no-header': flag,
    },
  })
  const [given = '', file = '', ...rest] = positionals
  const kind = importKindNames.find(
    (name) => given === name || given === `${name}s` || (name === 'opportunity' && given === 'opportunities'),
  )
  if (!kind)
    throw new Error(
      `${given ? `"${given}" is no kind of record` : 'The kind of record is missing'}; there are: ${importKindNames.join(', ')}.`,
    )
  if (!file || rest.length > 0) throw new Error('Give exactly one file.')
  const encoding = oneOf('--encoding', values.encoding?.toLowerCase(), encodings)
  const delimiter = oneOf(
    '--delimiter',
    values.delimiter === '\\t' || values.delimiter === 'tab' ? '\t' : values.delimiter,
    delimiters,
  )
  return {
    kind,
    file,
    organization: values.organization,
    as: values.as,
    isDryRun: values['dry-run'],
    errors: values.errors,
    onMatch: oneOf('--on-match', values['on-match'], ['update', 'skip'] as const) ?? 'update',
    onNew: oneOf('--on-new', values['on-new'], ['create', 'skip'] as const) ?? 'create',
    matchOn: (values['match-on'] ?? '')
      .split(',')
      .map((field) => field.trim())
      .filter(Boolean),
    columns: values.column.map((pair) => ({ header: before('--column', pair), field: after(pair) })),
    decisions: [
      ...values.map.map((pair) => ({ value: before('--map', pair), action: 'map' as const, name: after(pair) })),
      ...values.create.map((value) => ({ value, action: 'create' as const })),
      ...values.empty.map((value) => ({ value, action: 'empty' as const })),
    ],
    dateOrder: oneOf('--date-order', values['date-order'], ['dmy', 'mdy'] as const),
    choice: {
      ...(encoding ? { encoding } : {}),
      ...(delimiter ? { delimiter } : {}),
      ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
      ...(values['no-header'] ? { hasHeader: false } : {}),
    },
  }
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined
  const found = allowed.find((candidate) => candidate === value)
  if (!found)
    throw new Error(
      `${option} takes ${allowed.map((each) => JSON.stringify(each)).join(', ')}; given was ${JSON.stringify(value)}.`,
    )
  return found
}

function before(option: string, pair: string): string {
  const at = pair.indexOf('=')
  if (at < 1) throw new Error(`${option} takes two names with = between them; given was ${JSON.stringify(pair)}.`)
  return pair.slice(0, at).trim()
}

function after(pair: string): string {
  return pair.slice(pair.indexOf('=') + 1).trim()
}
