import { useTranslation } from 'react-i18next'
import { may, textOf, type RecordItem } from '../../components/record-kind/record.ts'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { StagePath } from '../../components/stage-path/stage-path.tsx'

interface LeadPathProps {
  lead: RecordItem
  isBusy: boolean
  onMove: (status: string) => void
  onConvert: () => void
}

const steps = ['new', 'contacted', 'qualified']

/** From first contact to conversion; the way out at the end is the conversion itself. */
export function LeadPath({ lead, isBusy, onMove, onConvert }: LeadPathProps) {
  const { t } = useTranslation('lead')
  const words = useRecordWords()
  const status = textOf(lead, 'status')
  const outcome = status === 'converted' ? 'won' : status === 'invalid' ? 'lost' : 'open'
  return (
    <StagePath
      label={t('path')}
      stages={steps.map((step) => ({ id: step, name: words.option('lead', 'status', step) }))}
      currentId={status}
      outcome={outcome}
      endLabel={t(`end.${outcome}`)}
      isBusy={isBusy}
      onMove={may(lead, 'edit') ? onMove : undefined}
      onClose={may(lead, 'convert') ? onConvert : undefined}
    />
  )
}
