import { expect, test } from 'vitest'
import { checkLabels, type LabelledKind } from '../checks/labels.ts'
import { broken, plant } from './plant.ts'

const ship: LabelledKind = { kind: 'ship', bound: [{ key: 'name' }, { key: 'flag', options: ['red', 'blue'] }] }
const words = {
  kinds: { ship: { one: '船', many: '船' } },
  fields: { pick: '选择', standard: { name: '名称' }, ship: { flag: '旗' } },
  options: { standard: { flag: { red: '红' } }, ship: { flag: { blue: '蓝' } } },
  errors: { internal: '出错了', field: { too_heavy: '太重' } },
  timeline: { event: { any: { created: '新建了' }, ship: { sunk: '沉了' } } },
  audit: { actions: { created: '新建', sunk: '沉没' } },
  settings: { roles: { kinds: { ship: '船' }, actions: { sail: '航行' } } },
}
const source = 'server/src/modules/ships/ship.ts'

interface Planted {
  kinds?: LabelledKind[]
  rights?: string[]
  changes?: Partial<Record<keyof typeof words, object>>
  text?: string
}

function check({ kinds = [ship], rights = ['ship.sail'], changes = {}, text = '' }: Planted) {
  const files = Object.entries({ ...words, ...changes }).map(([name, content]) => [
    `web/src/locales/zh-CN/${name}.json`,
    JSON.stringify(content),
  ])
  const refusal = `export const refusal = { path: 'weight', code: 'too_heavy' }\nexport const told = [activityKind('ship.created'), activityKind('ship.sunk')]\n${text}`
  return broken(checkLabels(plant({ ...Object.fromEntries(files), [source]: refusal }), kinds, rights))
}

test('a server whose every word is known passes', () => {
  expect(check({})).toEqual([])
})

test.for<[string, Planted, string]>([
  ['a kind without a name', { kinds: [{ kind: 'boat', bound: [] }, ship] }, 'labels-complete: kinds:boat.one'],
  [
    'a field without a name',
    { kinds: [{ ...ship, bound: [...ship.bound, { key: 'length' }] }] },
    'labels-complete: fields:ship.length',
  ],
  [
    'an option without a name',
    { kinds: [{ ...ship, bound: [{ key: 'name' }, { key: 'flag', options: ['red', 'blue', 'green'] }] }] },
    'labels-complete: options:ship.flag.green',
  ],
  [
    'the name of a field that is gone',
    { changes: { fields: { ...words.fields, ship: { flag: '旗', mast: '桅' } } } },
    'labels-used: fields:ship.mast',
  ],
  [
    'the name of an option that is gone',
    { changes: { options: { ...words.options, ship: { flag: { blue: '蓝', grey: '灰' } } } } },
    'labels-used: options:ship.flag.grey',
  ],
  ['a right without a name', { rights: ['ship.sink'] }, 'labels-rights: settings:roles.actions.sink'],
  [
    'an error code without words',
    { text: `throw conflict('already_sunk', 'It has sunk.')` },
    `labels-errors: ${source}: already_sunk`,
  ],
  [
    'a field error without words',
    { text: `export const b = { path: 'name', code: 'too_silly', params: {} }` },
    `labels-errors: ${source}: too_silly`,
  ],
  [
    'an activity without a sentence',
    { text: `export const c = activityKind('ship.raised', data, sample)` },
    `labels-activities: ${source}: ship.raised`,
  ],
  [
    'an action that the audit log has no word for',
    { text: `export const d = activityKind('ship.raised', data, sample)` },
    `labels-actions: ${source}: ship.raised`,
  ],
])('%s is found', ([, planted, expected]) => {
  expect(check(planted)).toContain(expected)
})
