import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './status-view.module.css'

export type StatusScene = 'calm' | 'fog' | 'closed' | 'adrift'

interface StatusViewProps {
  scene: StatusScene
  title: string
  text?: ReactNode
  actions?: ReactNode
  /** The page's only content gets its heading level 1. */
  headingLevel?: 1 | 2
}

/** One picture, one sentence, one way on: for a page or a panel that has nothing else to show. */
export function StatusView({ scene, title, text, actions, headingLevel = 2 }: StatusViewProps) {
  const Heading = headingLevel === 1 ? 'h1' : 'h2'
  return (
    <div className={styles['view']}>
      <Scene scene={scene} />
      <Heading className={styles['title']}>{title}</Heading>
      {text ? <p className={styles['text']}>{text}</p> : null}
      {actions ? <div className={styles['actions']}>{actions}</div> : null}
    </div>
  )
}

/** In place of what the role does not open. */
export function NotAllowed() {
  const { t } = useTranslation()
  return <StatusView scene="closed" title={t('state.forbidden')} text={t('state.forbiddenText')} />
}

function Scene({ scene }: { scene: StatusScene }) {
  return (
    <svg viewBox="0 0 200 112" width="200" height="112" aria-hidden="true" className={styles['scene']}>
      <circle className={styles['sky']} cx="100" cy="58" r="50" />
      <g transform={scene === 'adrift' ? 'rotate(16 100 66)' : undefined}>
        <path className={styles['mast']} d="M92.5 42h15L114 74H86z" />
        <path className={styles['band']} d="M90.8 50.5h18.4l2.2 10.5H88.6z" />
        <circle className={scene === 'calm' ? styles['lit'] : styles['unlit']} cx="100" cy="35" r="4.6" />
      </g>
      {scene === 'closed' ? (
        <g className={styles['bar']}>
          <path d="M62 40v38M138 40v38" />
          <path className={styles['chain']} d="M62 46q38 22 76 0" />
        </g>
      ) : null}
      {scene === 'fog' ? (
        <g className={styles['fog']}>
          <path d="M50 48h62M66 58h84M44 68h52" />
        </g>
      ) : null}
      <g className={styles['water']}>
        <path d="M30 79c8-6 16-6 24 0s16 6 24 0 16-6 24 0 16 6 24 0 16-6 24 0 12 5 20 1" />
        <path d="M52 90c7-5 14-5 21 0s14 5 21 0 14-5 21 0 14 5 21 0 9-4 12-4" />
        <path d="M78 100c5-3 10-3 15 0s10 3 15 0 10-3 14 0" />
      </g>
    </svg>
  )
}
