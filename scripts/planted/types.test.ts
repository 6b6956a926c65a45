import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../checks/tree.ts'
import { checkTypes } from '../checks/compile.ts'
import { broken, plant } from './plant.ts'

const settings = (path: string) => readFileSync(join(repository, path), 'utf8')
const check = (text: string) =>
  broken(
    checkTypes(
      plant({
        'tsconfig.base.json': settings('tsconfig.base.json'),
        'server/tsconfig.json': settings('server/tsconfig.json'),
        'server/src/a.ts': text,
      }),
    ),
  )

test('sound types pass', () => {
  expect(check(`export const a: number[] = [1]`)).toEqual([])
})

test.for([
  ['a wrong type', `export const a: string = 1`, 'TS2322'],
  ['an array element taken for granted', `export const first = (a: string[]): string => a[0]`, 'TS2322'],
  ['undefined where a property may only be absent', `export const a: { b?: number } = { b: undefined }`, 'TS2375'],
  ['syntax that Node cannot strip', `export enum A { B }`, 'TS1294'],
  ['a type imported as a value', `import { ServerOptions } from 'node:http'\nexport type A = ServerOptions`, 'TS1484'],
])('%s is refused', ([, text, code]) => {
  expect(check(text!).join('\n')).toContain(code)
})

test('a project without settings is reported', () => {
  expect(broken(checkTypes(plant({ 'bench/run.ts': 'export {}' })))).toEqual([
    'types: bench: has sources but no tsconfig.json',
  ])
})
