import type { Page } from '@playwright/test'
import { addColleague } from './support/colleague.ts'
import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

/** The row of a colleague in the team of the record that is open. */
const rowOf = (page: Page, name: string) =>
  page.getByRole('list', { name: '团队成员' }).getByRole('listitem').filter({ hasText: name })

test('a rep lets a colleague read until tomorrow, then write; an administrator is told why', async ({
  signedIn: admin,
  browser,
}) => {
  test.setTimeout(240_000)
  const contexts = [await browser.newContext({ locale: 'zh-CN' }), await browser.newContext({ locale: 'zh-CN' })]
  const [owner, colleague] = [await contexts[0]!.newPage(), await contexts[1]!.newPage()]
  const ownerId = await addColleague(admin, owner, { name: '李雷', role: '销售' })
  await addColleague(admin, colleague, { name: '韩梅梅', role: '销售' })
  const made = await admin.request.post('/api/v1/customers', { data: { name: '苏州恒远', ownerId } })
  const { id } = (await made.json()) as { id: string }

  await colleague.goto(`/customers/${id}`)
  await expect(colleague.getByText('苏州恒远')).toHaveCount(0)

  await owner.goto(`/customers/${id}?tab=team`)
  await owner.getByRole('button', { name: '添加成员' }).click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByLabel('同事').fill('韩梅梅')
  await owner.locator('.ant-select-item-option').filter({ hasText: '韩梅梅' }).click()
  // A day that cannot be read, or has passed, opens the record to nobody: neither until then nor for ever.
  const until = dialog.getByLabel('到哪天为止')
  await until.fill('2027-2-31')
  await dialog.getByRole('button', { name: /^添\s?加$/ }).click()
  await expect(dialog.getByText('没有这个日期，请按 2026-12-31 的样子填写')).toBeVisible()
  await until.fill('2020/1/5')
  await dialog.getByRole('button', { name: /^添\s?加$/ }).click()
  await expect(dialog.getByText('要晚于现在')).toBeVisible()
  await until.click()
  await owner.getByText('明天', { exact: true }).click()
  await expectAccessible(owner)
  await dialog.getByRole('button', { name: /^添\s?加$/ }).click()
  await expect(rowOf(owner, '韩梅梅')).toContainText(/可查看，到 \d{4}-\d\d-\d\d/)
  await expectAccessible(owner)
  await expectFits(owner)

  await colleague.goto('/customers')
  await colleague.getByRole('button', { name: '我参与的' }).click()
  await colleague.getByRole('link', { name: '苏州恒远' }).click()
  await expect(colleague.getByRole('heading', { level: 1 })).toContainText('苏州恒远')
  await expect(colleague.getByRole('button', { name: '编辑' })).toHaveCount(0)

  const change = rowOf(owner, '韩梅梅').getByRole('button', { name: '修改韩梅梅的权限' })
  await change.click()
  await owner.keyboard.press('Escape')
  await expect(change).toBeFocused()
  await change.click()
  // Meanwhile somebody else changes it too: what was chosen here is refused once, and saved when looked at again.
  const { items } = await (await admin.request.get(`/api/v1/customers/${id}/team`)).json()
  const [{ id: memberId, version }] = items
  await admin.request.patch(`/api/v1/customers/${id}/team/${memberId}`, { data: { version, expiresAt: null } })
  await owner.getByRole('dialog').getByText('可编辑', { exact: true }).click()
  await owner.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(owner.getByRole('dialog')).toContainText('刚刚有人改过这条数据')
  await expect(owner.getByText(/可查看，到/)).toHaveCount(0)
  await owner.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(rowOf(owner, '韩梅梅')).toContainText('可编辑')

  await colleague.reload()
  await colleague.getByRole('button', { name: '编辑' }).first().click()
  await colleague.getByRole('dialog').getByLabel('客户名称').fill('苏州恒远集团')
  await colleague.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(colleague.getByRole('heading', { level: 1 })).toContainText('苏州恒远集团')

  await admin.goto(`/customers/${id}?tab=team`)
  await rowOf(admin, '韩梅梅').getByRole('button', { name: '为什么韩梅梅能看到？' }).click()
  const answer = admin.getByRole('dialog')
  await expect(answer).toContainText('韩梅梅能看到这个客户')
  await expect(answer).toContainText(/是团队成员：可编辑，到 \d{4}-\d\d-\d\d，由李雷在 .+ 添加。/)
  await expect(answer).toContainText('团队成员不能删除，要靠自己的角色。')
  await expectAccessible(admin)
  await admin.keyboard.press('Escape')
  await admin.getByRole('tab', { name: '动态' }).click()
  await expect(admin.getByText(/李雷\s*把韩梅梅加入了团队（可查看，到/)).toBeVisible()

  await owner.reload()
  await rowOf(owner, '韩梅梅').getByRole('button', { name: '修改韩梅梅的权限' }).click()
  const [{ version: latest }] = (await (await admin.request.get(`/api/v1/customers/${id}/team`)).json()).items
  await admin.request.delete(`/api/v1/customers/${id}/team/${memberId}?version=${latest}`)
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(owner.getByText('韩梅梅已经不在团队里了')).toBeVisible()
  await expect(dialog).toBeHidden()
  await Promise.all(contexts.map((context) => context.close()))
})
