import { requireNode } from './require-node.ts'

requireNode()
const { runShell } = await import('./run-shell.ts')
process.exit(await runShell(process.argv.slice(2)))
