import type { Page } from '@playwright/test'
import { addColleague } from './support/colleague.ts'
import { expect, expectAccessible, test } from './support/journey.ts'

const heads = (page: Page) =>
  page
    .getByRole('columnheader')
    .filter({ hasText: /\S/ })
    .evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()))

/** Shows or hides these in the chooser of columns. */
async function tick(page: Page, ...names: string[]): Promise<void> {
  await page.getByRole('button', { name: '列', exact: true }).click()
  for (const name of names) await page.getByRole('checkbox', { name, exact: true }).click()
  await page.keyboard.press('Escape')
}

test('the columns that are chosen stand in the address, so that a colleague who opens the link sees the same list', async ({
  signedIn: page,
  browser,
}) => {
  test.slow()
  const context = await browser.newContext({ locale: 'zh-CN' })
  const colleague = await context.newPage()
  const ownerId = await addColleague(page, colleague, { name: '何俊杰', role: '销售' })
  await page.request.post('/api/v1/customers', { data: { name: '苏州恒远', level: 'A', city: '苏州', ownerId } })
  const row = (of: Page) => of.getByRole('row', { name: /苏州恒远/ })

  await page.goto('/customers')
  await expect(row(page)).toBeVisible()
  const usual = await heads(page)
  await tick(page, '行业', '电话', '最近跟进', '下次联系', '更新时间', '城市')
  const chosen = ['客户名称', '状态', '级别', '负责人', '城市']
  await expect.poll(() => heads(page)).toEqual(chosen)
  await expect(page).toHaveURL(/columns=name(%2C|,)status(%2C|,)level(%2C|,)ownerId(%2C|,)city/)
  const link = page.url()
  // One's own columns are no change of the view that everybody has.
  await expect(page.getByRole('button', { name: '存为视图' })).toBeHidden()

  // In the order in which they stand, also for who has chosen others, whose choice stays theirs.
  await colleague.goto('/customers')
  await expect(row(colleague)).toBeVisible()
  await tick(colleague, '状态')
  await expect.poll(() => heads(colleague)).toEqual(usual.filter((name) => name !== '状态'))
  await colleague.goto(link)
  await expect(row(colleague)).toBeVisible()
  await expect.poll(() => heads(colleague)).toEqual(chosen)
  await expect(colleague.getByRole('button', { name: '存为视图' })).toBeVisible()
  await colleague.getByRole('button', { name: '还原' }).click()
  await expect.poll(() => heads(colleague)).toEqual(usual.filter((name) => name !== '状态'))

  // A link that narrows and names no columns shows the usual ones, as they stood there for who sent it.
  const filter = JSON.stringify({ and: [{ field: 'level', op: 'in', value: ['A'] }] })
  await colleague.goto(`/customers?filter=${encodeURIComponent(filter)}`)
  await expect(row(colleague)).toBeVisible()
  await expect.poll(() => heads(colleague)).toEqual(usual)

  // What opens by itself gets them into its address, and the way back leads out of the list.
  await page.goto('/home')
  await page.getByRole('navigation').getByRole('link', { name: '客户' }).first().click()
  await expect(page).toHaveURL(link)
  await tick(page, '级别')
  await expect.poll(() => heads(page)).toEqual(['客户名称', '状态', '负责人', '城市'])
  await row(page).getByRole('link', { name: '苏州恒远' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('苏州恒远')
  await page.goBack()
  await expect.poll(() => heads(page)).toEqual(['客户名称', '状态', '负责人', '城市'])
  await page.goBack()
  await expect(page).not.toHaveURL(/customers/)

  // Exports begin with them.
  await page.goto(link)
  await page.getByRole('button', { name: '导出' }).click()
  await expect(page.getByRole('dialog').locator('.ant-select-selection-item-content')).toHaveText(chosen)
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()

  // A saved view keeps its own: choosing changes it.
  await page.getByRole('button', { name: /的更多操作$/ }).click()
  await page.getByRole('menuitem', { name: '另存为新视图…' }).click()
  await page.getByRole('dialog').getByLabel('视图名称').fill('看城市')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page).toHaveURL(/\/customers\?view=[0-9a-f-]{36}$/)
  await tick(page, '城市')
  await expect(page.getByText('已修改')).toBeVisible()
  await page.getByRole('button', { name: '还原' }).click()
  await expect.poll(() => heads(page)).toEqual(chosen)

  // What the reader may not see is left out, and the list says how much, not what.
  const roles = (await (await page.request.get('/api/v1/roles')).json()) as {
    items: { id: string; name: string; version: number }[]
  }
  const role = roles.items.find(({ name }) => name === '销售')!
  const fieldRights = { customer: { city: 'hidden' } }
  const hidden = await page.request.patch(`/api/v1/roles/${role.id}`, { data: { version: role.version, fieldRights } })
  expect(hidden.status(), await hidden.text()).toBe(200)
  await colleague.goto(link)
  await expect(row(colleague)).toBeVisible()
  await expect.poll(() => heads(colleague)).toEqual(chosen.filter((name) => name !== '城市'))
  const told = colleague.getByRole('alert').filter({ hasText: '链接里有 1 列对你不适用' })
  await expect(told).toBeVisible()
  await expect(told).not.toContainText('城市')
  await expectAccessible(colleague)
  await tick(colleague, '级别')
  await expect(told).toBeHidden()
  await context.close()
})
