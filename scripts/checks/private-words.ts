import type { Finding, Outcome } from './report.ts'
import { filesOf, read } from './tree.ts'

const binary = /\.(png|jpe?g|gif|ico|webp|woff2?|ttf|xlsx?|zip|gz|pdf)$|^package-lock\.json$/
// This file and its planted test must say what they look for.
const self = /^scripts\/(checks\/private-words|planted\/private-words\.test)\.ts$/

const rules: { rule: string; pattern: RegExp; why: string; fix: string }[] = [
  {
    rule: 'no-machine-paths',
    pattern: /(?<![\w.$}~/*-])\/(?:root|home\/[\w.-]+|Users\/[\w.-]+|work|mnt\/[a-z])\/[\w.-]+|\b[A-Z]:\\{1,2}Users\\/,
    why: 'A path of one machine does not exist on the next.',
    fix: 'Use a path relative to the file, a temporary folder or a setting.',
  },
  {
    rule: 'no-private-keys',
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    why: 'Whoever reads the repository can act as its owner.',
    fix: 'Make a new key, and read it from the environment.',
  },
  {
    rule: 'no-tokens',
    pattern:
      /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{40,}|npm_[A-Za-z0-9]{36}|xox[abpr]-[\w-]{20,}|sk-[A-Za-z0-9_-]{32,}|eyJ[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{15,})/,
    why: 'It looks like a real token; a token in the history is public for ever.',
    fix: 'Revoke it, and read the new one from the environment.',
  },
  {
    rule: 'no-passwords-in-urls',
    pattern:
      /\b(?:postgres(?:ql)?|https?|smtps?|redis|amqp):\/\/[^\s:@/'"`<>${}]+:[^\s@/'"`<>${}]{6,}@(?!localhost|127\.0\.0\.1|\[::1\]|[a-z]+[:/]|(?:[\w-]+\.)*example\.(?:com|org|net)|[\w.-]*\.(?:example|test|invalid)\b)/,
    why: 'It looks like an account on a real server.',
    fix: 'Use localhost or example.com in documents and tests, and the environment in programs.',
  },
]

/** Nothing in the repository belongs to one machine or opens anything. */
export function checkPrivateWords(root: string): Outcome {
  const files = filesOf(root, ['**/*.*', '**/.*/**/*', '.ci/*', 'LICENSE']).filter(
    (path) => !binary.test(path) && !self.test(path),
  )
  const findings = files.flatMap((path) => inFile(path, read(root, path)))
  return { findings, seen: `${files.length} files` }
}

function inFile(path: string, text: string): Finding[] {
  if (text.includes('\u0000')) return []
  const lines = text.split('\n')
  return rules
    .filter(({ pattern }) => pattern.test(text))
    .flatMap(({ rule, pattern, why, fix }) =>
      lines.flatMap((line, index) => (pattern.test(line) ? [{ file: `${path}:${index + 1}`, rule, why, fix }] : [])),
    )
}
