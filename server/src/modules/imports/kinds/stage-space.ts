import { bareName, normaliseLabel } from '../matching/normalise.ts'
import { NameIndex } from '../matching/match-names.ts'
import type { NameSpace } from '../rows/resolver.ts'
import { OptionIndex } from '../values/parse-choice.ts'
import { eachWord } from '../columns/words/header-words.ts'
import { closureWords, stageOrder } from '../columns/words/option-words.ts'

interface StageName {
  id: string
  pipelineId: string
  name: string
}

const closurePrefix = 'closure:'
const closures = new OptionIndex(['won', 'lost'], closureWords)

/** "Won", 赢单, "Closed Lost", …: how it ended, where other rows say a stage. */
export function closureOf(text: string): 'won' | 'lost' | undefined {
  return closures.find(text) as 'won' | 'lost' | undefined
}

/** The outcome that a resolved stage stands for; undefined for a stage. */
export function outcomeOf(resolved: unknown): 'won' | 'lost' | undefined {
  return typeof resolved === 'string' && resolved.startsWith(closurePrefix)
    ? (resolved.slice(closurePrefix.length) as 'won' | 'lost')
    : undefined
}

/**
 * What a file's stage names mean: ends of an opportunity, or stages of the one pipeline that has all of them. When no
 * pipeline has even half of them, the file has a pipeline of its own, which is proposed to be made.
 */
export function stageSpace(
  stages: readonly StageName[],
  defaultPipelineId: string,
  texts: readonly string[],
): NameSpace {
  const names = texts.filter((text) => !closureOf(text))
  const byPipeline = [...Map.groupBy(stages, (stage) => stage.pipelineId)]
    .map(([pipelineId, own]) => ({
      own,
      isDefault: pipelineId === defaultPipelineId,
      hits: names.filter((text) => stageNamed(own, text)).length,
    }))
    .toSorted((a, b) => b.hits - a.hits || Number(b.isDefault) - Number(a.isDefault))
  const best = byPipeline[0]
  const chosen = best && names.length > 0 && best.hits * 2 >= names.length ? best.own : undefined
  const suggestions = new NameIndex(chosen ?? byPipeline.find((pipeline) => pipeline.isDefault)?.own ?? [])
  return {
    find(text) {
      const outcome = closureOf(text)
      if (outcome)
        return { match: { id: closurePrefix + outcome, name: outcome, how: 'exact' }, isAmbiguous: false, nearest: [] }
      const stage = chosen && stageNamed(chosen, text)
      if (stage) return { match: { id: stage.id, name: stage.name, how: 'exact' }, isAmbiguous: false, nearest: [] }
      return {
        match: null,
        isAmbiguous: false,
        nearest: suggestions.find(text).nearest,
        proposal: chosen ? null : { action: 'create' },
      }
    },
  }
}

export function stageNamed<S extends { name: string }>(stages: readonly S[], text: string): S | undefined {
  return (
    stages.find((stage) => stage.name === text.trim()) ??
    stages.find((stage) => normaliseLabel(stage.name) === normaliseLabel(text))
  )
}

/** Stages of common names in the order in which sales go through them; the others behind, as the file brings them. */
export function orderStages(texts: readonly string[]): string[] {
  return [...texts].toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** A first guess at how likely a sale in this stage is won, to be changed in the settings. */
export function guessWinRates(texts: readonly string[]): number[] {
  return texts.map((_, index) => Math.round((100 * (index + 1)) / (texts.length + 1)))
}

function rankOf(text: string): number {
  const bare = bareName(text)
  const rank = stageOrder.findIndex((names) => eachWord(names).some((name) => bareName(name) === bare))
  return rank < 0 ? stageOrder.length : rank
}
