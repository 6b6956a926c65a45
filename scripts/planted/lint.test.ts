import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFormat, checkLint } from '../checks/lint.ts'
import type { Outcome } from '../checks/report.ts'
import { repository } from '../checks/tree.ts'
import { broken, plant } from './plant.ts'

const settings = Object.fromEntries(
  ['.oxlintrc.json', '.oxfmtrc.json', 'tsconfig.base.json', 'server/tsconfig.json', 'web/tsconfig.json'].map((path) => [
    path,
    readFileSync(join(repository, path), 'utf8'),
  ]),
)
const here = 'server/src/modules/ships/move-ship.ts'
const run = (check: (root: string) => Outcome, text: string, path: string) =>
  broken(check(plant({ ...settings, [path]: text })))

test('sound code passes', () => {
  expect(run(checkLint, `export const a = 1\n`, here)).toEqual([])
})

test.for([
  ['typescript(no-floating-promises)', `export function a() {\n  Promise.resolve(1)\n}`],
  ['typescript(no-misused-promises)', `export const a = [1].filter(async () => true)`],
  ['typescript(no-misused-promises)', `[1].forEach(async () => undefined)\nexport {}`],
  ['typescript(await-thenable)', `export const a = async () => await 1`],
  [
    'typescript(switch-exhaustiveness-check)',
    `export function a(b: 'x' | 'y') {\n  switch (b) {\n    case 'x':\n      return 1\n  }\n  return 2\n}`,
  ],
  ['typescript(only-throw-error)', `export function a() {\n  throw 'no'\n}`],
  ['typescript(no-explicit-any)', `export const a: any = 1`],
  ['typescript(ban-ts-comment)', `// @ts-ignore\nexport const a = 1`],
  [
    'typescript(consistent-type-imports)',
    `import { Server } from 'node:http'\nexport const a = (server: Server) => server`,
  ],
  ['import(no-default-export)', `export default 1`],
  ['import(extensions)', `import { b } from '../ports/index'\nexport const a = b`],
  ['eslint(no-console)', `console.log(1)\nexport {}`],
  ['node(no-process-env)', `export const a = process.env['PORT']`],
  [
    'eslint(no-restricted-imports)',
    `import { AsyncLocalStorage } from 'node:async_hooks'\nexport const a = AsyncLocalStorage`,
  ],
  ['eslint(no-restricted-globals)', `export const a = parseFloat('1.10')`],
  ['eslint(no-warning-comments)', `// TODO later\nexport const a = 1`],
  ['eslint(no-unused-vars)', `const a = 1\nexport {}`],
  ['eslint(max-lines)', '// a line\n'.repeat(301)],
  ['eslint(eqeqeq)', `export const a = (b: number) => b == 1`],
  ['unicorn(filename-case)', `export const a = 1`, 'server/src/modules/ships/moveShip.ts'],
  ['eslint(max-lines)', '// a line\n'.repeat(351), 'web/src/app/page.tsx'],
  [
    'react-hooks(rules-of-hooks)',
    `import { useState } from 'react'\nexport const Page = ({ on }: { on: boolean }) => (on ? useState(1)[0] : 2)`,
    'web/src/app/page.tsx',
  ],
  ['jsx-a11y(alt-text)', `export const Page = () => <img src="a.png" />`, 'web/src/app/page.tsx'],
  [
    'vitest(no-focused-tests)',
    `import { expect, test } from 'vitest'\ntest.only('x', () => expect(1).toBe(1))`,
    'server/src/modules/ships/a.test.ts',
  ],
  [
    'eslint(no-restricted-imports)',
    `import { setTimeout } from 'node:timers/promises'\nawait setTimeout(1)`,
    'server/src/modules/ships/a.test.ts',
  ],
  [
    'eslint(no-restricted-globals)',
    `await new Promise((done) => setTimeout(done, 1))\nexport {}`,
    'server/src/modules/ships/a.test.ts',
  ],
  [
    'eslint(no-restricted-properties)',
    `export const a = (page: { waitForTimeout(ms: number): void }) => page.waitForTimeout(1)`,
    'e2e/sale.spec.ts',
  ],
])('%s', ([rule, text, path = here]) => {
  expect(run(checkLint, text!, path).map((line) => line.replace(/:\d+$/, ''))).toContainEqual(`${rule}: ${path}`)
})

test('a layout of one’s own is refused', () => {
  expect(run(checkFormat, `export const a = 'b'\n`, here)).toEqual([])
  expect(run(checkFormat, `export  const a = "b";\n`, here)).toEqual([`format: ${here}`])
})
