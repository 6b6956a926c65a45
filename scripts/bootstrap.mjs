// The way in for every npm script: brings packages, the pinned Node and the built web application up to date, then hands
// over. Runs on whatever Node the machine has, so it is plain JavaScript without dependencies, and nothing newer than
// what an old Node can still parse stands before the version check.
const needed = 20
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error('Fairway needs Node ' + needed + ' or newer, and this is Node ' + process.versions.node + '.')
  console.error('Install a current Node from https://nodejs.org and start again.')
  process.exit(1)
}

import('./bootstrap/commands.mjs').then(
  function (commands) {
    return commands.run(process.argv.slice(2))
  },
  function (error) {
    console.error(error)
    process.exit(1)
  },
)
