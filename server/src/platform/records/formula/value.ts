import type { RawBuilder } from 'kysely'
import type { Ctx } from '../../context.ts'
import type { Span } from './tree.ts'

/** `list` and `record` can only be asked whether they are empty, a list also what it has. */
export type ValueType = 'number' | 'text' | 'date' | 'boolean' | 'list' | 'record'

export type Clock = Pick<Ctx, 'now' | 'organization'>
/** SQL over a row under an alias. An empty value is null; a text may also be ''. */
export type Emit = (clock: Clock, alias: string) => RawBuilder<unknown>

/** A part of a formula, checked. */
export interface Value extends Span {
  type: ValueType
  sql: Emit
  /** Of a text written in the formula. */
  literal?: string
  /** Of a selection, or several: the words that a formula knows its choices by, with what is stored. */
  choices?: { key: string; words: ReadonlyMap<string, string> }
}

/** A text of the formula that stands for a choice of a field: it goes along when the choice gets another word. */
export interface ChoiceUse extends Span {
  key: string
  word: string
}
