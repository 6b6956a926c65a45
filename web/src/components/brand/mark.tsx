interface MarkProps {
  size?: number
  className?: string
}

/** Fairway's sign: a lit channel buoy on the water. Colours are fixed, it stands on any ground. */
export function Mark({ size = 28, className }: MarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false" className={className}>
      <rect width="32" height="32" rx="9" fill="var(--fw-brand-ground)" />
      <path d="M13.1 10.2h5.8l3.3 11.6H9.8z" fill="var(--fw-brand-white)" />
      <path d="M12.1 13.7h7.8l1 3.5h-9.8z" fill="var(--fw-brand-amber)" />
      <circle cx="16" cy="6.9" r="2.1" fill="var(--fw-brand-amber)" />
      <path
        d="M4.5 23.4c1.9-1.7 3.8-1.7 5.75 0s3.85 1.7 5.75 0 3.8-1.7 5.75 0 3.85 1.7 5.75 0"
        fill="none"
        stroke="var(--fw-brand-foam)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path d="M9 27.4h14" stroke="var(--fw-brand-foam)" strokeWidth="1.6" strokeLinecap="round" opacity=".55" />
    </svg>
  )
}
