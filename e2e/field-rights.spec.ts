import type { Page } from '@playwright/test'
import { askControl, expect, expectAccessible, expectFits, test } from './support/journey.ts'

/** A colleague with the role 销售 who has come in by the link of their invitation. */
async function addRep(page: Page, colleague: Page): Promise<string> {
  const api = async <T>(path: string, data?: object) => {
    const response = await page.request.fetch(`/api/v1${path}`, { method: data ? 'POST' : 'GET', data })
    return (await response.json()) as T
  }
  const roles = await api<{ items: { id: string; name: string }[] }>('/roles?sort=createdAt')
  const departments = await api<{ items: { id: string }[] }>('/departments')
  const email = `rep-${crypto.randomUUID()}@example.com`
  const user = await api<{ id: string }>('/invitations', {
    name: '何俊杰',
    email,
    departmentId: departments.items[0]!.id,
    roleIds: roles.items.filter(({ name }) => name === '销售').map(({ id }) => id),
  })
  let mail: { text: string } | null = null
  await expect.poll(async () => (mail = await askControl(`/mail?to=${encodeURIComponent(email)}`))).not.toBeNull()
  await colleague.goto(/https?:\/\/\S+/.exec(mail!.text)![0])
  await colleague.getByLabel('密码').fill('a-password-of-his-own')
  await colleague.getByRole('button', { name: '加入' }).click()
  await expect(colleague.getByRole('heading', { level: 1 })).toContainText('何俊杰')
  return user.id
}

test('a field is made, filled in, and hidden from a role: its holder finds it nowhere', async ({
  signedIn: page,
  browser,
}) => {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const colleague = await context.newPage()
  const ownerId = await addRep(page, colleague)

  await page.goto('/settings/fields')
  await page.getByRole('button', { name: '新建字段' }).click()
  await page.getByRole('dialog').getByLabel('名称').fill('授信额度')
  await page.getByRole('dialog').getByLabel('默认显示在列表里').click()
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('授信额度')).toBeVisible()
  await expectAccessible(page)

  const made = await page.request.post('/api/v1/customers', {
    data: { name: '苏州恒远', phone: '13812345678', ownerId, custom: { field1: '三百万' } },
  })
  const { id } = (await made.json()) as { id: string }
  await colleague.goto('/customers')
  await expect(colleague.getByRole('row', { name: /苏州恒远.*13812345678.*三百万/ })).toBeVisible()

  await page.goto('/settings/roles')
  await page.getByRole('button', { name: /^销售 / }).click()
  await page.getByRole('tab', { name: '字段权限' }).click()
  await page.getByRole('radiogroup', { name: '电话 的权限' }).getByText('脱敏').click()
  await page.getByRole('radiogroup', { name: '授信额度 的权限' }).getByText('隐藏').click()
  await expectAccessible(page)
  await expectFits(page)
  await page.getByRole('button', { name: '保存' }).click()
  const preview = page.getByRole('dialog')
  await expect(preview).toContainText('会失去')
  await expect(preview.getByText('客户的字段：授信额度')).toBeVisible()
  await expect(preview).toContainText('何俊杰')
  await preview.getByRole('button', { name: '保存' }).click()
  await expect(preview).toBeHidden()

  await colleague.goto('/customers')
  await expect(colleague.getByRole('row', { name: /苏州恒远.*138\*\*\*\*5678/ })).toBeVisible()
  await expect(colleague.getByText('授信额度')).toHaveCount(0)
  await colleague.goto(`/customers/${id}`)
  await expect(colleague.getByText('138****5678').first()).toBeVisible()
  await expect(colleague.getByText('三百万')).toHaveCount(0)
  await colleague.getByRole('button', { name: '编辑' }).first().click()
  await expect(colleague.getByRole('dialog').getByLabel('客户名称')).toBeVisible()
  await expect(colleague.getByRole('dialog').getByLabel('电话')).toHaveCount(0)
  await colleague.goto('/customers?q=三百万')
  await expect(colleague.getByText('苏州恒远')).toHaveCount(0)
  await context.close()
})
