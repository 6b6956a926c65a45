import { requireNode } from './require-node.ts'

requireNode()
const { runFairway } = await import('./run.ts')
await runFairway(process.argv.slice(2))
