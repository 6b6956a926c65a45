import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Package {
  link?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const lockfile = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Record<string, Package>
}

/** As Node looks it up: in the package's own node_modules, then in each folder above. */
function isLocked(path: string, name: string): boolean {
  const parts = path.split('/node_modules/')
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/node_modules/'))
  const candidates = [
    ...folders.filter(Boolean).map((folder) => `${folder}/node_modules/${name}`),
    `node_modules/${name}`,
  ]
  return candidates.some((candidate) => lockfile.packages[candidate])
}

test('every package that another one names is in the lockfile, those for other machines too, or npm ci refuses a clean clone', () => {
  const missing = Object.entries(lockfile.packages).flatMap(([path, { link, dependencies, optionalDependencies }]) =>
    link ? [] : Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(path, name)),
  )
  expect(missing).toEqual([])
})
