import { isShownInline } from './content-type.ts'

/** Content-Disposition for a file: shown only when its type is safe to show, with its name in any script (RFC 6266, RFC 8187). */
export function dispositionOf(name: string, contentType: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${isShownInline(contentType) ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
