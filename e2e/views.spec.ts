import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, test } from './support/journey.ts'
import { addColleague } from './support/colleague.ts'

async function addField(page: Page, label: string): Promise<void> {
  await page.goto('/settings/fields')
  await page.getByRole('button', { name: '新建字段' }).click()
  await page.getByRole('dialog').getByLabel('名称').fill(label)
  await page.getByRole('dialog').getByLabel('默认显示在列表里').click()
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByText(label)).toBeVisible()
}

const picker = (page: Page) => page.getByRole('button', { name: /^视图：/ })
const more = async (page: Page, action: string) => {
  await page.getByRole('button', { name: /的更多操作$/ }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

test('a field is made and a view with it, which opens by default, is shared, and a colleague opens it', async ({
  signedIn: page,
  browser,
}) => {
  test.slow()
  const context = await browser.newContext({ locale: 'zh-CN' })
  const colleague = await context.newPage()
  await addColleague(page, colleague, { name: '何俊杰', role: '销售' })
  await addField(page, '授信额度')
  await page.request.post('/api/v1/customers', { data: { name: '苏州恒远', custom: { field1: '三百万' } } })
  await page.request.post('/api/v1/customers', { data: { name: '无锡长江' } })
  await colleague.request.post('/api/v1/customers', { data: { name: '昆山汇通', custom: { field1: '五十万' } } })
  await colleague.request.post('/api/v1/customers', { data: { name: '常州新北' } })

  await page.goto('/customers')
  await expect(page.getByRole('row', { name: /无锡长江/ })).toBeVisible()
  await page.getByRole('button', { name: '筛选' }).click()
  await page.getByRole('combobox', { name: '字段' }).click()
  await page.keyboard.type('授信')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: '比较方式' }).click()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '应用' }).click()
  await expect(page.getByRole('row', { name: /无锡长江/ })).toHaveCount(0)

  await page.getByRole('button', { name: '存为视图' }).click()
  await page.getByRole('dialog').getByLabel('视图名称').fill('有授信的客户')
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(picker(page)).toContainText('有授信的客户')
  await expect(page).toHaveURL(/\/customers\?view=[0-9a-f-]{36}$/)

  await more(page, '设为我的默认视图')
  await page.goto('/customers')
  await expect(picker(page)).toContainText('有授信的客户')
  await expect(page.getByRole('row', { name: /苏州恒远.*三百万/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /无锡长江/ })).toHaveCount(0)

  await page.getByRole('columnheader', { name: '客户名称' }).getByRole('button').first().click()
  await expect(page.getByText('已修改')).toBeVisible()
  await expect(page).toHaveURL(/sort=.*view=[0-9a-f-]{36}/)
  await expectAccessible(page)
  await expectFits(page)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('已修改')).toBeHidden()

  await colleague.goto('/customers')
  await expect(colleague.getByRole('row', { name: /常州新北/ })).toBeVisible()
  await more(page, '重命名与共享')
  await page.getByRole('dialog').getByText('所有同事').click()
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()

  await colleague.reload()
  await expect(colleague.getByRole('row', { name: /常州新北/ })).toBeVisible()
  await colleague.keyboard.press('v')
  await expect(colleague.getByRole('button', { name: /有授信的客户/ })).toBeVisible()
  await expectAccessible(colleague)
  await colleague.getByRole('button', { name: /有授信的客户/ }).click()
  await expect(colleague.getByRole('row', { name: /昆山汇通.*五十万/ })).toBeVisible()
  await expect(colleague.getByRole('row', { name: /常州新北|苏州恒远/ })).toHaveCount(0)
  await expect(colleague.getByRole('button', { name: /的更多操作$/ })).toBeVisible()
  await context.close()
})

test('what a link says is shown whatever the list opens with, and a view that is gone says so', async ({
  signedIn: page,
}) => {
  await page.request.put('/api/v1/views/defaults/customer', { data: { view: 'newThisWeek' } })
  await page.goto('/customers')
  await expect(picker(page)).toContainText('本周新建的客户')
  await page.goto(`/customers?filter=${encodeURIComponent('{"and":[{"field":"level","op":"in","value":["A"]}]}')}`)
  await expect(picker(page)).toContainText('全部客户')
  await page.getByRole('button', { name: '还原' }).click()
  await expect(page).toHaveURL(/\/customers\?view=all$/)
  await page.goto(`/customers?view=${crypto.randomUUID()}`)
  await expect(page.getByRole('alert')).toContainText('这个视图不存在')
  await expect(page.getByRole('alert')).toContainText('现在显示的是“本周新建的客户”')
  await expect(picker(page)).toContainText('本周新建的客户')
  await page.goto('/opportunities?view=board')
  await expect(page.getByRole('radio', { name: '看板' })).toBeChecked()
  await expect(page.getByRole('alert')).toBeHidden()

  // A link that was cut off, or is older than a field, still opens a list.
  await page.request.post('/api/v1/customers', { data: { name: '苏州恒远' } })
  await page.goto('/customers?filter=%7B%22and%22%3A%5B&q=%5B1%5D&sort=--name,banana&group=custom.gone')
  await expect(page.getByRole('row', { name: /苏州恒远/ })).toBeVisible()
  await expect(page.getByText('custom.gone')).toBeHidden()
  await expect(page.getByText('banana')).toBeHidden()

  // Somebody saves the view while it is open here: nothing is overwritten, and one that is deleted is named.
  const view = { kind: 'customer', name: '按名称', sharing: 'personal', departmentIds: [], shape: { sort: 'name' } }
  const made = (await (await page.request.post('/api/v1/views', { data: view })).json()) as {
    id: string
    version: number
  }
  const path = `/api/v1/views/${made.id}`
  await page.goto(`/customers?view=${made.id}&sort=-name`)
  const save = page.getByRole('button', { name: '保存', exact: true })
  await expect(save).toBeVisible()
  await page.request.patch(path, { data: { version: made.version, shape: { sort: '-updatedAt' } } })
  await save.click()
  await page.getByRole('button', { name: '载入同事的' }).click()
  await expect(page).toHaveURL(`/customers?view=${made.id}`)
  const stored = async () => (await (await page.request.get(path)).json()) as { version: number; shape: unknown }
  expect((await stored()).shape).toEqual({ sort: '-updatedAt' })

  // Or one's own becomes another view, and the colleague's stays.
  await page.goto(`/customers?view=${made.id}&sort=-name`)
  await expect(save).toBeVisible()
  await page.request.patch(path, { data: { version: (await stored()).version, shape: { sort: 'createdAt' } } })
  await save.click()
  await page.getByRole('button', { name: '另存为我的视图' }).click()
  const copy = page.getByRole('dialog', { name: '存为新视图' })
  await expect(copy.getByLabel('视图名称')).toHaveValue('按名称 副本')
  await copy.getByRole('button', { name: '保存' }).click()
  await expect(picker(page)).toContainText('按名称 副本')
  await expect(page.getByText('已修改')).toBeHidden()
  expect((await stored()).shape).toEqual({ sort: 'createdAt' })

  // One's own that is deleted leaves what the list opens with.
  await more(page, '删除视图')
  const question = page.getByRole('dialog', { name: '删除视图“按名称 副本”？' })
  await question.getByRole('button', { name: '删除' }).click()
  await expect(picker(page)).toContainText('本周新建的客户')
  await expect(page.getByRole('alert').filter({ hasText: '现在显示的是' })).toBeHidden()

  // Named by a colleague while it is being named here: told what it is now, then as it is typed.
  await page.goto(`/customers?view=${made.id}`)
  await more(page, '重命名与共享')
  const form = page.getByRole('dialog', { name: '视图设置' })
  await form.getByLabel('视图名称').fill('按最近')
  await page.request.patch(path, { data: { version: (await stored()).version, name: '按时间' } })
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByRole('alert')).toContainText('现在叫“按时间”，共享给：仅自己')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(picker(page)).toContainText('按最近')

  const kept = await stored()
  await page.goto(`/customers?view=${made.id}&sort=-name`)
  await expect(save).toBeVisible()
  await page.request.delete(`${path}?version=${kept.version}`)
  await page.getByRole('columnheader', { name: '客户名称' }).getByRole('button').first().click()
  await save.click()
  await expect(page.getByText('视图“按最近”已被删除')).toBeVisible()
  await page.goto('/customers')

  // Named from the menu, whose entry is gone afterwards.
  const menu = page.getByRole('button', { name: /的更多操作$/ })
  await menu.focus()
  await page.keyboard.press('Enter')
  const entry = page.getByRole('menuitem', { name: '另存为新视图…' })
  await expect(entry).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await expect(entry).toBeHidden()
  await page.keyboard.press('Enter')
  await entry.click()
  await expect(page.getByLabel('视图名称')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
})
