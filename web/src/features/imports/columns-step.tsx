import { WarningOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ColumnTable } from './column-table.tsx'
import { FormatBar } from './format-bar.tsx'
import type { ImportView, Mapping } from './import-queries.ts'
import styles from './imports.module.css'
import { MatchOptions } from './match-options.tsx'
import { type Gaps, gapsOf, isSameMapping } from './mapping-draft.ts'
import { Notices } from './notices.tsx'
import { StepPanel } from './step-panel.tsx'
import { useImportChange } from './use-import-change.ts'
import { useImportWords } from './use-import-words.ts'

interface ColumnsStepProps {
  view: ImportView
  onNext: () => void
}

/** Which column fills which field. Nothing is sent before the person goes on. */
export function ColumnsStep({ view, onNext }: ColumnsStepProps) {
  const { t } = useTranslation('imports')
  const [mapping, setMapping] = useMappingDraft(view)
  const { send, isSending } = useImportChange(view.id)
  const gaps = gapsOf(view, mapping)
  const isWhole = gaps.missing.length === 0 && gaps.open.length === 0 && !gaps.isEmpty
  const next = async () => {
    if (isSameMapping(mapping, view.mapping) && view.gaps.length === 0) return onNext()
    if (await send({ kind: 'mapping', mapping })) onNext()
  }
  return (
    <StepPanel
      title={t('columns.title')}
      text={t('columns.text')}
      footer={
        <>
          <GapNote view={view} gaps={gaps} />
          <Button type="primary" loading={isSending} disabled={!isWhole} onClick={() => void next()}>
            {t('steps.next')}
          </Button>
        </>
      }
    >
      <FormatBar view={view} />
      <Notices view={view} />
      <ColumnTable view={view} mapping={mapping} onChange={setMapping} />
      <MatchOptions view={view} mapping={mapping} onChange={setMapping} />
    </StepPanel>
  )
}

/** What the person has chosen so far. Read in another way, the file has other columns and the choices begin anew. */
function useMappingDraft({ version, mapping }: ImportView) {
  const [draft, setDraft] = useState({ version, mapping })
  const isCurrent = draft.version === version
  if (!isCurrent) setDraft({ version, mapping })
  return [isCurrent ? draft.mapping : mapping, (next: Mapping) => setDraft({ version, mapping: next })] as const
}

/** Why it does not go on yet, beside the button that would. */
function GapNote({ view, gaps }: { view: ImportView; gaps: Gaps }) {
  const { t } = useTranslation('imports')
  const { t: tc } = useTranslation()
  const words = useImportWords()
  const fields = gaps.missing.map((target) => words.target(view.kind, target)).join(tc('listSeparator'))
  const [open] = gaps.open
  const note = fields
    ? t('columns.missing', { fields })
    : gaps.isEmpty
      ? t('columns.nothing')
      : open
        ? t('columns.dateOrderNeeded', { column: words.column(open) })
        : ''
  return (
    <p className={styles['gap']} role="status">
      {note ? (
        <>
          <WarningOutlined aria-hidden="true" /> {note}
        </>
      ) : null}
    </p>
  )
}
