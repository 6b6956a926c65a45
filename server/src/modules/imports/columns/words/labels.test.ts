import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importDefinition } from '../../kinds/all-kinds.ts'
import { importKindNames } from '../../kinds/kind-names.ts'
import { isNumber } from '../../kinds/record-targets.ts'
import { optionSpace } from '../../rows/resolver.ts'
import { proposeColumns } from '../propose-columns.ts'

type Labels = Record<string, Record<string, string | Record<string, string>>>

async function labels(locale: string, file: string): Promise<Labels> {
  return JSON.parse(
    await readFile(join(import.meta.dirname, `../../../../../../web/src/locales/${locale}/${file}.json`), 'utf8'),
  ) as Labels
}

// Whoever copies what the screen shows into a file must be understood.
describe.each(['zh-CN', 'en'])('the labels on screen in %s', (locale) => {
  it.each(importKindNames)('are known as headers of a %s', async (kind) => {
    const { targets, headers, record } = importDefinition(kind)
    const all = await labels(locale, 'fields')
    const own = { ...all['standard'], ...all[record.kind] }
    // A number in a file may be another system's: that it is one of ours is for a person to say.
    const shown = targets.flatMap((target) =>
      typeof own[target.key] === 'string' && !isNumber(target)
        ? [{ key: target.key, label: own[target.key] as string }]
        : [],
    )
    expect(shown.length).toBeGreaterThan(3)
    expect(
      proposeColumns(
        shown.map(({ label }) => label),
        headers,
      ).map((proposal, index) => [shown[index]!.label, proposal.field]),
    ).toEqual(shown.map(({ key, label }) => [label, key]))
  })

  it.each(importKindNames)('are known as options of a %s', async (kind) => {
    const { targets, record } = importDefinition(kind)
    const own = ((await labels(locale, 'options'))[record.kind] ?? {}) as Record<string, Record<string, string>>
    for (const { key, options, words = {} } of targets) {
      if (!options || !own[key]) continue
      const space = optionSpace(options, words)
      for (const option of options)
        expect([key, own[key][option], space.find(own[key][option] ?? '').match?.id]).toEqual([
          key,
          own[key][option],
          option,
        ])
    }
  })
})
