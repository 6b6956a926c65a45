import type { ReactNode } from 'react'

/** After the label, so that labels with and without it stand in line. Readers of the screen hear `required` from the field. */
export function markRequired(label: ReactNode, { required }: { required: boolean }): ReactNode {
  return (
    <>
      {label}
      {required ? (
        <span className="required-mark" aria-hidden="true">
          *
        </span>
      ) : null}
    </>
  )
}
