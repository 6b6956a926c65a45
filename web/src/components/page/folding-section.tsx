import { RightOutlined } from '@ant-design/icons'
import { type ReactNode, useId, useState } from 'react'
import styles from './folding-section.module.css'

interface FoldingSectionProps {
  title: string
  as: 'h2' | 'h3'
  className?: string | undefined
  headingClassName?: string | undefined
  /** It can be closed, and begins so. */
  isFolded: boolean
  /** Open whatever was chosen: there is something to correct in it. */
  isForced?: boolean
  children: ReactNode
}

/** A titled part of a form or a page. What is in a closed one stays there, out of sight. */
export function FoldingSection({
  title,
  as: Heading,
  className,
  headingClassName,
  isFolded,
  isForced = false,
  children,
}: FoldingSectionProps) {
  const [isOpen, setOpen] = useState(!isFolded)
  const contentId = useId()
  const isShown = isOpen || isForced
  return (
    <section className={className} aria-label={title}>
      <Heading className={headingClassName}>
        {isFolded ? (
          <button
            type="button"
            className={styles['fold']}
            aria-expanded={isShown}
            aria-controls={contentId}
            onClick={() => setOpen(!isShown)}
          >
            <RightOutlined aria-hidden="true" className={styles['arrow']} data-open={isShown} />
            {title}
          </button>
        ) : (
          title
        )}
      </Heading>
      <div id={contentId} hidden={!isShown}>
        {children}
      </div>
    </section>
  )
}
