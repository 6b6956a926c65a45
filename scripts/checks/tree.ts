import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository itself; planted tests hand every check a folder of their own instead. */
export const repository = join(import.meta.dirname, '../..')

const neverOurs = /(^|\/)(node_modules|\.git|dist|coverage|test-results|playwright-report|data)(\/|$)/

/** Files under `root` that match any of the patterns, as sorted paths with forward slashes. */
export function filesOf(root: string, patterns: string[]): string[] {
  return globSync(patterns, { cwd: root, exclude: (path) => neverOurs.test(path.replaceAll('\\', '/')) })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

export const sourcePatterns = ['server/src/**/*.ts', 'web/src/**/*.{ts,tsx}']

export const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** Written by a tool, so its size, names and style are not ours. */
export const isGenerated = (path: string) =>
  /(\.gen\.ts|^server\/schema\.sql|^openapi\.json|^package-lock\.json)$/.test(path)

export const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8')
