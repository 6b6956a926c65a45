import type { TestApp } from '../../testing/test-app.ts'
import { auditFromShell } from './shell/verify-from-shell.ts'

/** `npm run fairway -- audit …`: how it ends, and what it prints. */
export async function auditShell(app: TestApp, ...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const code = await auditFromShell(args, {
    db: app.db,
    print: (line) => void lines.push(line),
    status: () => undefined,
  })
  return { code, lines }
}
