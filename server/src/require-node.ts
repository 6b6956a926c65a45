const needed = 24

/** Ends the process on an older Node, before anything is imported that would fail there with a message that helps nobody. */
export function requireNode(): void {
  if (Number(process.versions.node.split('.')[0]) >= needed) return
  console.error(`Fairway needs Node ${needed} or newer, and this is Node ${process.versions.node}.`)
  console.error('Start it through npm, for example "npm start": that brings the right Node along.')
  process.exit(1)
}
