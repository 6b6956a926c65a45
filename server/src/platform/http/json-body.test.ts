import { expect, test } from 'vitest'
import { parseJson } from './json-body.ts'

function faultsOf(text: string | Buffer): unknown {
  try {
    return parseJson(Buffer.from(text as string))
  } catch (error) {
    const { code, fields } = error as { code: string; fields: object[] }
    return { code, fields }
  }
}

const refused = (...fields: [path: string, code: string][]) => ({
  code: 'validation_failed',
  fields: fields.map(([path, code]) => ({ path, code })),
})

test('what is said once is taken as it stands', () => {
  const value = { a: [1, { b: 'x,{"a":1}\\"' }, []], b: {}, c: null, 'd"': ['"', ''], e: { a: { a: 1 } } }
  expect(parseJson(Buffer.from(JSON.stringify(value)))).toEqual(value)
  expect(parseJson(Buffer.from(JSON.stringify([value, value], null, 2)))).toEqual([value, value])
})

test.each([
  ['{"name":"a","name":"b"}', 'name'],
  ['{"name":"a","na\\u006de":"b"}', 'name'],
  ['{"lines":[{"quantity":1},{"quantity":1,"unit":"x","quantity":2}]}', 'lines.1.quantity'],
  ['{"a":{"b":[[],[{"c":{},"c":[]}]]}}', 'a.b.1.0.c'],
])('a key that stands twice in one object is refused with its path: %s', (text, path) => {
  expect(faultsOf(text)).toEqual(refused([path, 'duplicate']))
})

test.each(['{"__proto__":{"isAdmin":true}}', '{"\\u005f_proto__":null}'])(
  'a key that some readers take for more than a key is refused: %s',
  (text) => {
    expect(faultsOf(text)).toEqual(refused(['__proto__', 'unknown_field']))
  },
)

test('all bad texts are told at once, keys included', () => {
  expect(faultsOf('{"a":"\\u0000","b":["\\ud800"],"\\u0000":1}')).toEqual(
    refused(['a', 'invalid_encoding'], ['b.0', 'invalid_encoding'], ['\u0000', 'invalid_encoding']),
  )
})

test.each([70, 5_000, 200_000])('a body nested %i levels deep is refused', (depth) => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const text = `${open.repeat(depth)}1${close.repeat(depth)}`
    expect(faultsOf(text)).toMatchObject({ code: 'malformed_json' })
  }
})

test('numbers beyond what JSON readers agree on reach the schemas, which refuse them', () => {
  expect(parseJson(Buffer.from('{"a":1e400}'))).toEqual({ a: Infinity })
})

test('a long text is read to its end, however many of its signs are escaped', () => {
  const long = { a: 'x'.repeat(500_000), b: '\\"'.repeat(100_000) }
  expect(parseJson(Buffer.from(JSON.stringify(long)))).toEqual(long)
})
