import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

const file = [
  '商机编号,客户,产品,阶段,金额,成交日期',
  'OP-1,苏州恒远精密制造有限公司,GTXPro,初步接洽,"12,000",',
  'OP-2,苏州恒远精密制造有限公司,GTX Basic,需求确认,很多,',
  'OP-3,,GTXPro,赢单,5000,2024-03-01',
  'OP-4,苏州恒远精密制造有限公司,GTX Basic,赢单,800,',
].join('\r\n')

async function make(page: Page, path: string, data: object): Promise<void> {
  const response = await page.request.post(`/api/v1/${path}`, { data })
  expect(response.status(), await response.text()).toBe(201)
}

async function expectStep(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await expectAccessible(page)
  await expectFits(page)
}

/** Tab by Tab, as somebody without a mouse gets there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let press = 0; press < 60 && !(await isThere()); press++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }))
  await page.keyboard.press('Enter')
}

test('a file with faults and one unknown product is imported with the keyboard alone, corrected and imported again', async ({
  signedIn: page,
}) => {
  test.setTimeout(240_000)
  await make(page, 'customers', { name: '苏州恒远精密制造有限公司' })
  for (const name of ['GTX Pro', 'GTX Basic']) await make(page, 'products', { name, price: '1000.00' })

  await page.goto('/imports')
  await expect(page.getByRole('heading', { level: 1, name: '导入' })).toBeVisible()
  await expectAccessible(page)
  await tabTo(page, page.getByRole('radio', { name: /^客户/ }))
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^商机/ })).toBeChecked()
  // Watched for long before it is asked for: the browser shows a dialog of its own where nobody watches yet.
  const asked = page.waitForEvent('filechooser')
  await tabTo(page, page.getByRole('button', { name: /把文件拖到这里/ }))
  await page.keyboard.press('Enter')
  await (await asked).setFiles({ name: '商机.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${file}\r\n`) })

  await expectStep(page, '文件里的列，对应到哪个字段')
  await press(page, '下一步')

  await expectStep(page, '这些名称对应什么')
  await expect(page.getByRole('heading', { name: '这些名称对应什么' })).toBeFocused()
  await expect(page.getByText('还有 1 个名称没有确定（文件里出现 2 处），这些行会导入失败。')).toBeVisible()
  await press(page, 'GTX Pro')
  await expect(page.getByText('没有确定')).toBeHidden()
  await press(page, '开始试运行')

  const numbers = page.getByText('4 行 = 2 新建 + 0 更新 + 0 跳过 + 2 失败')
  await expect(page.getByText('试运行完成，还没有写入数据')).toBeVisible()
  await expectStep(page, '试运行')
  await expect(numbers.last()).toBeVisible()
  await expect(page.getByText('1 行没有客户')).toBeVisible()
  await expect(page.getByRole('row', { name: /^3 金额 很多 不是数字$/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^5 成交日期 .*必填/ })).toBeVisible()
  await press(page, '导入 2 行')

  await expectStep(page, '导入完成')
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '4 行 = 2 新建' })).toBeAttached()
  await expect(page.getByText('全部处理完了，其中 2 行失败，原因见下。')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载失败的行' }).click(),
  ])
  const failed = await (await download.createReadStream()).toArray()
  const text = Buffer.concat(failed as Buffer[]).toString('utf8')
  expect(text).toContain('Fairway 原因')

  const corrected = text.replace('需求确认,很多', '需求确认,900').replace('赢单,800,', '赢单,800,2024-05-06')
  await page.getByRole('button', { name: '再导入一个文件' }).click()
  await expect(page.getByRole('radio', { name: /^商机/ })).toBeChecked()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '商机-错误.csv', mimeType: 'text/csv', buffer: Buffer.from(corrected) })
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByText('所有名称都找到了对应的记录')).toBeVisible()
  await page.getByRole('button', { name: '开始试运行' }).click()
  // It ends while whoever looks at it still sees it at work, and presses Stop.
  const look = /\/api\/v1\/imports\/[0-9a-f-]{36}$/
  await page.route(look, async (route) => {
    const response = await route.fetch()
    const view = (await response.json()) as { status: string; can: object }
    const late = { ...view, status: 'running', progress: { done: 1, total: 2 }, can: { ...view.can, cancel: true } }
    await route.fulfill({ response, json: view.status === 'done' ? late : view })
  })
  await page.getByRole('button', { name: '导入 2 行' }).click()
  await expect(page.getByText('已处理 1 / 2 行')).toBeVisible()
  await page.getByRole('button', { name: '停止' }).click()
  await expect(page.getByText('在停止之前已经结束了')).toBeVisible()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(page.getByText('2 行 = 2 新建 + 0 更新 + 0 跳过 + 0 失败').last()).toBeVisible()

  await page.getByRole('button', { name: '查看商机' }).click()
  await expect(page).toHaveURL(/\/opportunities/)
  await expect(page.getByText(/共 4 条/)).toBeVisible()
  await page.getByRole('button', { name: '没有客户' }).click()
  await expect(page.getByText(/共 1 条/)).toBeVisible()
  await expect(page.getByRole('row', { name: /GTX Pro · OP-3/ })).toBeVisible()

  await page.goto('/imports')
  await page.getByRole('link', { name: '商机-错误.csv' }).click()
  await page.getByRole('button', { name: '撤销导入' }).click()
  const question = page.getByRole('dialog')
  await expect(question.getByText('新建的 2 条记录会移到回收站。')).toBeVisible()
  await page.route(look, async (route) => {
    const response = await route.fetch()
    const view = (await response.json()) as { status: string }
    const late = { ...view, status: 'undoing', progress: { done: 1, total: 2 } }
    await route.fulfill({ response, json: view.status === 'undone' ? late : view })
  })
  await question.getByRole('button', { name: '撤销导入' }).click()
  await expect(page.getByText('可以离开这一页，撤销会在后台继续。')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '正在撤销 50%' })).toBeAttached()
  await page.unrouteAll({ behavior: 'wait' })
  await expectStep(page, '导入已撤销')
  await page.getByRole('button', { name: '查看商机' }).click()
  await expect(page.getByText(/共 2 条/)).toBeVisible()
})
