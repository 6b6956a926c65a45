/** What a browser may show in its own window: it neither runs scripts in these nor loads anything for them. */
const shown = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf'] as const
type Shown = (typeof shown)[number]

export function isShownInline(contentType: string): boolean {
  return shown.some((type) => type === contentType)
}

const kept = new Set([
  'text/plain',
  'text/csv',
  'application/zip',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'audio/mpeg',
  'audio/mp4',
  'video/mp4',
])
const unknownType = 'application/octet-stream'

/**
 * The type a file is stored and served under. Types that browsers show are believed only by the file's first bytes;
 * of what the sender says, only harmless types to save are kept; anything else is just bytes.
 */
export function contentTypeOf(head: Uint8Array, said: string): string {
  const plain = said.split(';')[0]!.trim().toLowerCase()
  return sniff(head) ?? (kept.has(plain) ? plain : unknownType)
}

function sniff(head: Uint8Array): Shown | undefined {
  const starts = (text: string, at = 0) => [...text].every((sign, index) => head[at + index] === sign.charCodeAt(0))
  if (starts('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (starts('\xff\xd8\xff')) return 'image/jpeg'
  if (starts('GIF87a') || starts('GIF89a')) return 'image/gif'
  if (starts('RIFF') && starts('WEBP', 8)) return 'image/webp'
  if (starts('%PDF-')) return 'application/pdf'
  return undefined
}
