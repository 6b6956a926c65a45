import { useTranslation } from 'react-i18next'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { StagePath } from '../../components/stage-path/stage-path.tsx'
import { asContract, type Status } from './contract.ts'

interface ContractPathProps {
  record: RecordItem
  isBusy: boolean
  onMove: (status: Status) => void
}

const steps: readonly Status[] = ['draft', 'active']
const outcomes = { draft: 'open', active: 'open', completed: 'won', terminated: 'lost' } as const

/** From draft to completion; only the steps that the server offers can be pressed. */
export function ContractPath({ record, isBusy, onMove }: ContractPathProps) {
  const { t } = useTranslation('contract')
  const words = useRecordWords()
  const { status, nextStatuses = [] } = asContract(record)
  const outcome = outcomes[status]
  return (
    <StagePath
      label={t('path')}
      stages={steps.map((step) => ({ id: step, name: words.option('contract', 'status', step) }))}
      currentId={status}
      outcome={outcome}
      endLabel={outcome === 'open' ? t('action.complete') : words.option('contract', 'status', status)}
      isBusy={isBusy}
      onMove={nextStatuses.some((next) => steps.includes(next)) ? (step) => onMove(step as Status) : undefined}
      onClose={nextStatuses.includes('completed') ? () => onMove('completed') : undefined}
    />
  )
}
