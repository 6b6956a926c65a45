import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { phrasesOf, type Filter, type Phrase } from '../record-kind/filter.ts'
import { ConditionWords } from './condition-words.tsx'

interface FilterWordsProps {
  fields: FieldSet
  filter: Filter
  /** How many conditions stand before it. */
  before: number
}

/** A filter, however nested, as a person says it: 级别属于 A 且（行业属于 软件 或 行业属于 零售）. */
export function FilterWords({ fields, filter, before }: FilterWordsProps) {
  const phrases = phrasesOf(filter)
  return phrases.map((phrase, index) => (
    // The same phrase may stand in several places, and none has a name.
    <Fragment key={index}>
      <PhraseWords
        fields={fields}
        phrase={phrase}
        number={before + phrases.slice(0, index + 1).filter((said) => 'condition' in said).length}
      />
    </Fragment>
  ))
}

function PhraseWords({ fields, phrase, number }: { fields: FieldSet; phrase: Phrase; number: number }) {
  const { t } = useTranslation('list')
  if ('join' in phrase) return <strong>{t(`condition.join.${phrase.join}`)}</strong>
  if ('bracket' in phrase) return <>{t(`condition.bracket.${phrase.bracket}`)}</>
  const { condition } = phrase
  const field = fields.byKey.get(condition.field)
  if (field) return <ConditionWords kind={fields.kind} field={field} condition={condition} />
  return <>{condition.field === 'id' ? condition.field : t('filter.lostOne', { number })}</>
}
