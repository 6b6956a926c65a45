import { Avatar } from 'antd'

interface PersonAvatarProps {
  name: string
  size?: number
}

/** A Chinese name shows its last two characters as colleagues say it, others their initials. */
export function PersonAvatar({ name, size = 28 }: PersonAvatarProps) {
  const tone = tones[hash(name) % tones.length] ?? 'primary'
  return (
    <Avatar
      size={size}
      aria-hidden="true"
      style={{
        flex: 'none',
        fontSize: Math.round(size * (size < 28 ? 0.46 : 0.38)),
        fontWeight: 600,
        color: `var(--fw-${tone})`,
        background: `var(--fw-${tone}-tint)`,
      }}
    >
      {initials(name, size < 28)}
    </Avatar>
  )
}

const tones = ['primary', 'teal', 'amber', 'success', 'danger'] as const

function initials(name: string, isSmall: boolean): string {
  const trimmed = name.trim()
  if (/\p{Script=Han}/u.test(trimmed)) return trimmed.slice(isSmall ? -1 : -2)
  const words = trimmed.split(/\s+/).filter(Boolean)
  return words.length > 1
    ? `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}`.toUpperCase()
    : trimmed.slice(0, 2).toUpperCase()
}

function hash(text: string): number {
  let sum = 0
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0
  return sum
}
