import { CheckOutlined, CloseOutlined, TrophyOutlined } from '@ant-design/icons'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './stage-path.module.css'

interface StageStep {
  id: string
  name: string
  /** Under the name: how long, how likely. */
  note?: string
}

interface StagePathProps {
  label: string
  stages: readonly StageStep[]
  currentId: string
  outcome: 'open' | 'won' | 'lost'
  /** Without it the path only shows. */
  onMove?: ((stageId: string) => void) | undefined
  /** The way out at the end: win or lose. */
  onClose?: (() => void) | undefined
  /** The end's own word, for ways that do not end in a win or a loss. */
  endLabel?: string
  isBusy?: boolean
}

/** Where a record stands on its way. Each stage is a button as long as the record may move. */
export function StagePath({
  label,
  stages,
  currentId,
  outcome,
  onMove,
  onClose,
  endLabel,
  isBusy = false,
}: StagePathProps) {
  const { t } = useTranslation('board')
  const current = stages.findIndex((stage) => stage.id === currentId)
  const path = useRef<HTMLOListElement>(null)
  const words = stages.map(({ name, note = '' }) => `${name} ${note}`).join()

  // Where the path is wider than the screen, it shows the part that matters; words that come later make it wider still.
  useEffect(() => {
    const list = path.current
    const step = list?.children[outcome === 'open' ? current : stages.length]
    if (list && step instanceof HTMLElement)
      list.scrollLeft = step.offsetLeft - list.offsetLeft - (list.clientWidth - step.offsetWidth) / 2
  }, [current, outcome, stages.length, words])

  return (
    <ol ref={path} className={styles['path']} aria-label={label} data-outcome={outcome}>
      {stages.map((stage, index) => {
        const state = outcome === 'won' || index < current ? 'passed' : index === current ? 'current' : 'ahead'
        const canMove = onMove !== undefined && outcome === 'open' && index !== current
        return (
          <li key={stage.id} className={styles['step']} data-state={state}>
            <button
              type="button"
              disabled={!canMove || isBusy}
              aria-current={index === current ? 'step' : undefined}
              title={canMove ? t('moveTo', { stage: stage.name }) : stage.name}
              onClick={() => onMove?.(stage.id)}
            >
              {state === 'passed' ? <CheckOutlined aria-hidden="true" /> : null}
              <span className={styles['name']}>{stage.name}</span>
              {stage.note ? <span className={styles['note']}>{stage.note}</span> : null}
            </button>
          </li>
        )
      })}
      <li className={styles['step']} data-state={outcome === 'open' ? 'end' : outcome}>
        <button type="button" disabled={outcome !== 'open' || !onClose || isBusy} onClick={onClose}>
          {outcome === 'lost' ? <CloseOutlined aria-hidden="true" /> : <TrophyOutlined aria-hidden="true" />}
          <span className={styles['name']}>{endLabel ?? t(`outcome.${outcome}`)}</span>
        </button>
      </li>
    </ol>
  )
}
