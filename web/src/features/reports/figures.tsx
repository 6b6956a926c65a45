import styles from './reports.module.css'

interface Figure {
  label: string
  value: string
  note?: string
}

/** The few numbers that a panel is about. */
export function Figures({ items }: { items: readonly Figure[] }) {
  return (
    <dl className={styles['figures']}>
      {items.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="tabular">
            {value}
            {note ? <span className={styles['figureNote']}>{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
