import type { ReactNode } from 'react'
import { FoldingSection } from '../page/folding-section.tsx'
import type { PlacedField, PlacedSection } from '../record-kind/layout.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './record-form.module.css'

interface FormSectionsProps {
  kind: string
  sections: readonly PlacedSection[]
  /** Closed ones open too: there is something to correct. */
  isForced?: boolean
  /** One column, as on a phone. */
  isNarrow?: boolean
  renderField: (field: PlacedField) => ReactNode
}

/** The sections of a form as the layout has them. */
export function FormSections({ kind, sections, isForced = false, isNarrow = false, renderField }: FormSectionsProps) {
  const words = useRecordWords()
  return sections.map(({ section, fields }) => (
    <FoldingSection
      key={section.key}
      title={words.section(kind, section)}
      as="h2"
      className={styles['section']}
      headingClassName={styles['legend']}
      isFolded={section.isFolded}
      isForced={isForced}
    >
      <div className={styles['grid']} data-columns={isNarrow ? 1 : section.columns}>
        {fields.map(renderField)}
      </div>
    </FoldingSection>
  ))
}
