import { beforeAll, describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'

const app = useTestApp()
let admin: TestClient

beforeAll(async () => {
  ;({ admin } = await app.organization())
  await makeCustomer(admin, { name: '华为技术（深圳）有限公司', phone: '+86 138-0013-8000' })
  await makeCustomer(admin, { name: '伟华商贸', phone: '0755-88886666 / 13912345678' })
  await makeCustomer(admin, { name: '为云华为服务部' })
  await makeCustomer(admin, { name: '重庆长城汽车股份有限公司', email: 'zhang.san@changcheng-auto.com' })
  await makeCustomer(admin, { name: '单氏餐饮' })
  await makeCustomer(admin, { name: 'TCL科技集团' })
  await makeCustomer(admin, { name: 'Umbrella Pharmaceuticals GmbH' })
  await makeCustomer(admin, { name: 'Société Générale' })
})

const names = async (q: string) => {
  const { body } = await admin.get('/customers', { q, sort: 'name' })
  expect(body.total).toEqual({ value: body.items.length, relation: 'eq' })
  return body.items.map((item: { name: string }) => item.name) as string[]
}
const [huawei, shan, tcl, umbrella] = [
  '华为技术（深圳）有限公司',
  '单氏餐饮',
  'TCL科技集团',
  'Umbrella Pharmaceuticals GmbH',
]
const changcheng = '重庆长城汽车股份有限公司'

describe('a record is found', () => {
  it.each([
    ['a part of its name', '深圳有限', [huawei]],
    ['a part with the signs it has', '术（深', [huawei]],
    ['signs of another width', '技术(深圳)', [huawei]],
    ['one character', '单', [shan]],
    ['its pinyin', 'huaweijishu', [huawei]],
    ['pinyin that is still being typed', 'huaweijis', [huawei]],
    ['pinyin with spaces and tones', 'Huá wéi jì shù', [huawei]],
    ['pinyin from the middle', 'shenzhen', [huawei]],
    ['initials', 'hwjs', [huawei]],
    ['initials from the middle', 'szyxgs', [huawei]],
    ['a syllable and initials', 'huaweijs', [huawei]],
    ['letters and initials', 'tclkj', [tcl]],
    ['either reading of a character', 'chongqingchangcheng', [changcheng]],
    ['the reading of a surname', 'shanshi', [shan]],
    ['the other reading of it', 'danshi', [shan]],
    ['the last four digits of its phone', '8000', [huawei]],
    ['the last eight', '00138000', [huawei]],
    ['its whole phone, written another way', '138 0013 8000', [huawei]],
    ['a phone with the country before it', '+8613800138000', [huawei]],
    ['the first digits of a phone', '13800', [huawei]],
    ['the second of two phones', '5678', ['伟华商贸']],
    ['a word of its e-mail', 'changcheng-auto', [changcheng]],
    ['its whole e-mail', 'zhang.san@changcheng-auto.com', [changcheng]],
    ['a part of a word', 'maceu', [umbrella]],
    ['words in any order', 'gmbh umbrella', [umbrella]],
    ['words in Chinese', '深圳 华为', [huawei]],
    ['words with accents, written without', 'societe generale', ['Société Générale']],
    ['a letter too few', 'umbrela', [umbrella]],
    ['a letter too many', 'umbrellla', [umbrella]],
    ['another letter', 'ambrella', [umbrella]],
    ['letters in the wrong order', 'umbrlela pharmaceuticals', [umbrella]],
  ])('by %s', async (_way, q, found) => {
    expect(await names(q)).toEqual(found)
  })
})

describe('a record is not found', () => {
  it.each([
    ['the same characters in another order', '为华'],
    ['characters that it has, but apart', '华为云'],
    ['syllables in another order', 'shenweihua'],
    ['syllables that are apart', 'huajishu'],
    ['digits from the middle of a phone', '1380013'.slice(2)],
    ['two letters of which one is wrong', 'ux'],
  ])('by %s', async (_way, q) => {
    expect(await names(q)).toEqual([])
  })

  it('by what stands in another of its fields beside it', async () => {
    await makeContact(admin, { name: '云', wechat: '顶' })
    expect((await admin.get('/contacts', { q: '云顶' })).body.items).toEqual([])
    expect((await admin.get('/contacts', { q: '云 顶' })).body.items).toEqual([])
  })
})

describe('words', () => {
  it('are combined with filter, sort and pages', async () => {
    const { body } = await admin.get('/customers', {
      q: 'youxiangongsi',
      filter: { field: 'phone', op: 'isNotEmpty' },
      sort: '-name',
    })
    expect(body).toMatchObject({ items: [{ name: huawei }], total: { value: 1, relation: 'eq' } })
    const page = (await admin.get('/customers', { q: '有限公司', sort: 'name', limit: 1 })).body
    const next = (await admin.get('/customers', { q: '有限公司', sort: 'name', limit: 1, cursor: page.nextCursor }))
      .body
    expect([...page.items, ...next.items].map((item: { name: string }) => item.name)).toEqual([huawei, changcheng])
    expect(next.nextCursor).toBeNull()
  })

  it.each(['%', '_', '（', "'", '\\', "a'b", ':*', '& |', '\u0000', '!', '<->', '🙂'])(
    'that are only signs are taken literally: %j',
    async (q) => {
      const { status } = await admin.get('/customers', { q })
      expect(status).toBe(200)
    },
  )

  it('find colleagues and departments by pinyin too', async () => {
    const organization = await app.organization()
    await organization.admin.post('/departments', { name: '华东大区', parentId: organization.rootDepartmentId })
    const { body } = await organization.admin.get('/departments', { q: 'hddq' })
    expect(body.items).toMatchObject([{ name: '华东大区' }])
    expect((await organization.admin.get('/users', { q: 'guanliyuan' })).body.items).toMatchObject([{ name: '管理员' }])
  })
})
