import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runQuietly } from './run-program.mjs'

/** Whether web/dist was built from the sources as they are now. By content: a clone or a checkout gives files new times. */
export function isWebBuilt(root) {
  const stamp = stampPath(root)
  return (
    existsSync(join(root, 'web/dist/index.html')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(root)
  )
}

/** Builds the web application with the given Node. */
export async function buildWeb(root, node) {
  const before = fingerprint(root)
  const vite = join(dirname(createRequire(join(root, 'web/package.json')).resolve('vite/package.json')), 'bin/vite.js')
  await runQuietly(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'web'),
    env: { ...process.env, NODE_ENV: 'production' },
  })
  mkdirSync(dirname(stampPath(root)), { recursive: true })
  // Of the sources as they were at the beginning: what changed meanwhile may have missed the build.
  writeFileSync(stampPath(root), before)
}

function stampPath(root) {
  return join(root, 'node_modules/.cache/fairway/web-build')
}

function fingerprint(root) {
  const hash = createHash('sha256')
  for (const path of [join(root, 'package-lock.json'), ...filesUnder(join(root, 'web'))]) {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(folder) {
  const skipped = new Set(['dist', 'node_modules', 'coverage', '.vite'])
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(path)
      return /\.test\.tsx?$|\.tsbuildinfo$/.test(entry.name) ? [] : [path]
    })
}
