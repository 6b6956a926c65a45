// For editors and `npx depcruise`; npm test runs the same rules by scripts/check-boundaries.ts.
const { boundaryRules, cruiseOptions } = require('./scripts/checks/boundary-rules.ts')
const graph = require('./module-graph.json')

module.exports = { forbidden: boundaryRules(graph), options: cruiseOptions }
