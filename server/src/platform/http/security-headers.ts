import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

const secure = helmet({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      frameAncestors: ["'none'"],
      upgradeInsecureRequests: null,
    },
  },
  strictTransportSecurity: false,
})

/** What Helmet tells browsers with every answer. It is the same for all of them, so it is asked once. */
export const securityHeaders: Readonly<Record<string, string>> = headersSetBy(secure)

function headersSetBy(middleware: ReturnType<typeof helmet>): Record<string, string> {
  const headers: Record<string, string> = {}
  const answer = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  }
  middleware({} as IncomingMessage, answer as unknown as ServerResponse, () => undefined)
  return headers
}
