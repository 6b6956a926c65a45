import { useTranslation } from 'react-i18next'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import styles from './fields.module.css'
import type { FieldUses } from './fields-api.ts'

interface FieldUsesListProps {
  kind: string
  uses: FieldUses
  isComputed: boolean
}

/** What goes away with a field, or what keeps it: one line for each. */
export function FieldUsesList({ kind, uses, isComputed }: FieldUsesListProps) {
  const { t } = useTranslation('settings')
  const words = useRecordWords()
  const format = useFormat()
  const { records, roles, formulas, uniqueRules, layouts, views, otherViews, imports, exports, bulkChanges } = uses
  const named = (items: readonly { name: string }[]) =>
    items.map((item) => item.name).join(t('roles.preview.separator'))
  const isMany = records.relation === 'gte'
  const lines = [
    !isComputed &&
      t(isMany ? 'fields.usedInMany' : 'fields.usedIn', {
        count: records.value,
        number: format.number(records.value),
        kind: words.kindsInText(kind),
      }),
    roles.length > 0 && t('fields.limitedBy', { roles: named(roles) }),
    formulas.length > 0 && t('fields.usedByFormulas', { formulas: named(formulas) }),
    ...uniqueRules.map((rule) =>
      t('fields.usedByRule', { fields: rule.fields.map((key) => words.field(kind, key)).join(' + ') }),
    ),
    layouts.length > 0 && t('fields.usedByLayouts', { layouts: named(layouts) }),
    views.length > 0 && t('fields.inViews', { views: named(views) }),
    otherViews > 0 && t('fields.inOtherViews', { count: otherViews }),
    imports.length > 0 && t('fields.filledByImports', { files: named(imports) }),
    exports.length > 0 && t('fields.neededByExports', { files: named(exports) }),
    bulkChanges.length > 0 && t('fields.writtenByBulkChanges', { people: named(bulkChanges) }),
  ]
  const consequence = isComputed ? 'fields.deleteComputed' : 'fields.deleteText'
  return (
    <>
      <p>{t(isNeeded(uses) ? 'fields.deleteRefused' : consequence)}</p>
      <ul className={styles['uses']}>
        {lines
          .filter((line) => line !== false)
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
    </>
  )
}

/** Formulas and rules against duplicates cannot do without a field of theirs. */
export function isNeeded({ formulas, uniqueRules }: FieldUses): boolean {
  return formulas.length + uniqueRules.length > 0
}
