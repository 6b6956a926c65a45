/** Stands in SQL text for a `${…}` whose table name the source does not show. */
export const unknownTable = '\u0001'

const name = `"?([a-z_][a-z0-9_]*|${unknownTable})"?`
const statements = [
  new RegExp(`\\binsert\\s+into\\s+(?:public\\.)?${name}`, 'gi'),
  new RegExp(`\\bdelete\\s+from\\s+(?:only\\s+)?(?:public\\.)?${name}`, 'gi'),
  new RegExp(`\\bmerge\\s+into\\s+(?:public\\.)?${name}`, 'gi'),
  new RegExp(`\\btruncate\\s+(?:table\\s+)?(?:public\\.)?${name}`, 'gi'),
  new RegExp(`\\bcopy\\s+(?:public\\.)?${name}[^;]*?\\sfrom\\s+stdin`, 'gi'),
  // Not `for update`, `for no key update` and `on conflict … do update set`, which name no table.
  new RegExp(
    `(?<!\\bfor\\s)(?<!\\bkey\\s)(?<!\\bdo\\s)\\bupdate\\s+(?:only\\s+)?(?:public\\.)?${name}(?:\\s+(?:as\\s+)?(?!set\\b)[a-z_]\\w*)?\\s+set\\b`,
    'gi',
  ),
]

/** The tables that a piece of SQL inserts into, updates, deletes from, merges into or truncates. */
export function tablesWritten(sql: string): string[] {
  const text = sql
    .replaceAll(/--.*$/gm, ' ')
    .replaceAll(/\/\*[\s\S]*?\*\//g, ' ')
    .replaceAll(/'(?:[^']|'')*'/g, "''")
  return statements.flatMap((statement) => [...text.matchAll(statement)].map((match) => match[1]!.toLowerCase()))
}
