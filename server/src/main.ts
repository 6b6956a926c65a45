import process from 'node:process'

// Nothing of Fairway is imported before this check: an older Node would fail on its syntax, with a message that helps nobody.
const needed = 24
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(`Fairway needs Node ${needed} or newer, and this is Node ${process.versions.node}.`)
  console.error('Start it with "npm start": that brings the right Node along.')
  process.exit(1)
}

const { runFairway } = await import('./run.ts')
await runFairway(process.argv.slice(2))
