import { readTexts, withoutPlural } from './locale-files.ts'
import type { Finding, Outcome } from './report.ts'
import { readServerWords } from './server-words.ts'

/** What this check needs to know of a record kind; the server's own kinds have more. */
export interface LabelledKind {
  kind: string
  bound: readonly { key: string; options?: readonly string[] | undefined }[]
}

/**
 * The web shows names, options and errors that the server makes up: each must have its word. Chinese is looked at;
 * check-locales.ts sees to it that English has the same keys.
 */
export function checkLabels(root: string, kinds: readonly LabelledKind[], rights: readonly string[]): Outcome {
  const keys = new Set([...readTexts(root, 'zh-CN').keys()].map(withoutPlural))
  const { errorCodes, activityKinds } = readServerWords(root)
  const findings = [
    ...kinds.flatMap((kind) => unlabelled(kind, keys)),
    ...unlabelledRights(rights, keys),
    ...withoutWords(errorCodes, keys),
    ...withoutSentence(activityKinds, keys),
    ...withoutAction(activityKinds, keys),
    ...needless(kinds, keys),
  ]
  return { findings, seen: `${kinds.length} kinds, ${errorCodes.size} error codes, ${activityKinds.size} activities` }
}

function unlabelled({ kind, bound }: LabelledKind, keys: ReadonlySet<string>): Finding[] {
  const has = (namespace: string, path: string) =>
    keys.has(`${namespace}:${kind}.${path}`) || keys.has(`${namespace}:standard.${path}`)
  const missing = [
    ...['one', 'many'].filter((form) => !keys.has(`kinds:${kind}.${form}`)).map((form) => `kinds:${kind}.${form}`),
    ...bound.filter(({ key }) => !has('fields', key)).map(({ key }) => `fields:${kind}.${key}`),
    ...bound.flatMap(({ key, options = [] }) =>
      options.filter((value) => !has('options', `${key}.${value}`)).map((value) => `options:${kind}.${key}.${value}`),
    ),
  ]
  return missing.map((key) => ({
    file: key,
    rule: 'labels-complete',
    why: 'The server shows this kind, field or option, and people would read its key.',
    fix: 'Add it to the locale file of that name, in both languages (`standard` when every kind calls it the same).',
  }))
}

function unlabelledRights(rights: readonly string[], keys: ReadonlySet<string>): Finding[] {
  const wanted = new Set(
    rights
      .map((right) => right.split('.'))
      .flatMap(([kind, action]) => [`settings:roles.kinds.${kind}`, `settings:roles.actions.${action}`]),
  )
  return [...wanted]
    .filter((key) => !keys.has(key))
    .map((key) => ({
      file: key,
      rule: 'labels-rights',
      why: 'Whoever edits a role would read the key of the right.',
      fix: 'Add it to settings.json in both languages.',
    }))
}

// Shown in timelines and forms, though lists and filters don't know them.
const noDescriptor = new Set(['id', 'lines', 'attachments', 'rights', 'events', 'departments'])

/** Words for fields and options that no kind has any more. */
function needless(kinds: readonly LabelledKind[], keys: ReadonlySet<string>): Finding[] {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind.bound]))
  const all = kinds.flatMap((kind) => kind.bound)
  return [...keys]
    .filter((key) => {
      const match = /^(fields|options):(\w+)\.(\w+)(?:\.(.+))?$/.exec(key)
      if (!match) return false
      const [, namespace, kind, field, value] = match
      if (noDescriptor.has(field!)) return false
      const bound = kind === 'standard' ? all : byName.get(kind!)
      // fields.json also holds the words of the pickers themselves.
      if (!bound) return keys.has(`kinds:${kind}.one`)
      return !bound.some((known) => known.key === field && (namespace === 'fields' || known.options?.includes(value!)))
    })
    .map((key) => ({
      file: key,
      rule: 'labels-used',
      why: 'No record kind has this field or option.',
      fix: 'Remove it from both languages, or correct its key.',
    }))
}

function withoutWords(codes: ReadonlyMap<string, string>, keys: ReadonlySet<string>): Finding[] {
  const ends = new Set([...keys].filter((key) => /^(errors|imports):/.test(key)).map((key) => key.split(/[.:]/).at(-1)))
  return [...codes]
    .filter(([code]) => !ends.has(code))
    .map(([code, file]) => ({
      file: `${file}: ${code}`,
      rule: 'labels-errors',
      why: 'An error without words tells the person only that something went wrong.',
      fix: 'Add errors:<code> (or errors:field.<code> for a field) in both languages.',
    }))
}

function withoutSentence(kinds: ReadonlyMap<string, string>, keys: ReadonlySet<string>): Finding[] {
  return [...kinds]
    .filter(
      ([kind]) => !keys.has(`timeline:event.${kind}`) && !keys.has(`timeline:event.any.${kind.split('.').at(-1)}`),
    )
    .map(([kind, file]) => ({
      file: `${file}: ${kind}`,
      rule: 'labels-activities',
      why: 'The timeline would only say that something happened.',
      fix: 'Add timeline:event.<kind> in both languages.',
    }))
}

function withoutAction(kinds: ReadonlyMap<string, string>, keys: ReadonlySet<string>): Finding[] {
  return [...kinds]
    .filter(([kind]) => !keys.has(`audit:actions.${kind.split('.').at(-1)}`))
    .map(([kind, file]) => ({
      file: `${file}: ${kind}`,
      rule: 'labels-actions',
      why: 'The audit log would show the code, in its filter and in its file.',
      fix: 'Add audit:actions.<action> in both languages.',
    }))
}
