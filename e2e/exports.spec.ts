import { readFile } from 'node:fs/promises'
import { addColleague } from './support/colleague.ts'
import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('what a list shows is taken out as a file, with the fields that were chosen', async ({ signedIn: page }) => {
  for (const [name, level] of [
    ['嘉兴云帆电子有限公司', 'A'],
    ['嘉兴海蓝电子有限公司', 'B'],
    ['台州正大机械有限公司', 'A'],
  ])
    await page.request.post('/api/v1/customers', { data: { name, level } })
  await page.goto('/customers?q=%E7%94%B5%E5%AD%90&sort=name')
  await expect(page.getByRole('row', { name: /云帆/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /正大/ })).toBeHidden()
  await page.getByRole('button', { name: '导出' }).click()
  const dialog = page.getByRole('dialog', { name: '导出客户' })
  await dialog.getByText('CSV', { exact: true }).click()
  await dialog.getByRole('button', { name: '全部字段' }).click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '开始导出' }).click()

  await expect(page).toHaveURL(/\/exports$/)
  const row = page.getByRole('row', { name: /^客户-.*\.csv/ })
  await expect(row).toContainText('已完成')
  await expect(row).toContainText('2 行')
  await expectAccessible(page)
  await expectFits(page)
  const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('link', { name: '下载' }).click()])
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toMatch(/^\uFEFF?客户名称,/)
  expect(text).toContain('嘉兴云帆电子有限公司')
  expect(text).not.toContain('正大')

  await page.goto('/settings/audit?kind=export')
  await expect(page.getByRole('table')).toContainText(/下载了 客户-.*申请导出 客户-/s)
})

test('whoever may export nothing is told so, and what is deleted leaves the focus in the list', async ({
  signedIn: page,
  browser,
}) => {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const colleague = await context.newPage()
  await addColleague(page, colleague, { name: '李雷', role: '销售' })
  await colleague.goto('/exports')
  await expect(colleague.getByRole('heading', { name: '你没有权限进入这里' })).toBeVisible()
  await expectAccessible(colleague)
  await context.close()

  for (const kind of ['customer', 'contact'])
    await page.request.post('/api/v1/exports', { data: { kind, format: 'csv', query: {} } })
  await page.goto('/exports')
  await expect(page.getByRole('row', { name: /已完成/ })).toHaveCount(2)
  await page
    .getByRole('row', { name: /联系人/ })
    .getByRole('button', { name: '删除' })
    .press('Enter')
  await expect(page.getByRole('row', { name: /联系人/ })).toHaveCount(0)
  await expect(page.getByRole('row', { name: /客户/ }).getByRole('link', { name: '下载' })).toBeFocused()
})
