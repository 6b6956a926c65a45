import { askControl, expect, expectAccessible, test } from './support/journey.ts'

test('an invited colleague joins by mail, sees what the role allows, and is out at once when deactivated', async ({
  signedIn: page,
  browser,
}) => {
  const email = `shen-${crypto.randomUUID()}@example.com`

  await page.goto('/settings/departments')
  await page.getByRole('button', { name: '新建部门' }).click()
  await page.getByRole('dialog').getByLabel('部门名称').fill('华东销售部')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('华东销售部', { exact: true })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectAccessible(page)

  await page.goto('/settings/users')
  await page.getByRole('button', { name: '邀请成员' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('姓名').fill('沈嘉')
  await form.getByLabel('邮箱').fill(email)
  await form.getByLabel('部门').click()
  await page.getByRole('tree').getByText('华东销售部').click()
  await form.getByLabel('角色').click()
  await page.locator('.ant-select-item').getByText('销售', { exact: true }).click()
  await form.getByRole('button', { name: '发送邀请' }).click()
  await expect(page.getByRole('row', { name: /沈嘉/ })).toContainText('待加入')

  let mail: { text: string } | null = null
  await expect.poll(async () => (mail = await askControl(`/mail?to=${encodeURIComponent(email)}`))).not.toBeNull()
  const link = /https?:\/\/\S+/.exec(mail!.text)![0]
  const context = await browser.newContext({ locale: 'zh-CN' })
  const colleague = await context.newPage()
  await colleague.goto(link)
  await expectAccessible(colleague)
  await colleague.getByLabel('密码').fill('a-password-of-her-own')
  await colleague.getByRole('button', { name: '加入' }).click()
  await expect(colleague.getByRole('heading', { level: 1 })).toContainText('沈嘉')
  await colleague.goto('/settings/roles')
  await expect(colleague.getByRole('heading', { name: '你没有权限进入这里' })).toBeVisible()
  await expectAccessible(colleague)

  await page.reload()
  await page.getByRole('button', { name: '沈嘉 的操作' }).click()
  await page.getByRole('menuitem', { name: '停用' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await expect(page.getByRole('row', { name: /沈嘉/ })).toContainText('已停用')
  await colleague.goto('/settings/users')
  await expect(colleague.getByRole('heading', { name: '登录' })).toBeVisible()
  await context.close()
})

test('a role takes effect as soon as it is saved', async ({ signedIn: page }) => {
  await page.goto('/settings/roles')
  await page.getByRole('button', { name: '新建角色' }).click()
  await page.getByRole('dialog').getByLabel('角色名称').fill('渠道经理')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: /渠道经理/ }).click()
  await page.getByRole('table').getByRole('checkbox').last().scrollIntoViewIfNeeded()
  await expect(page.getByRole('columnheader', { name: '查看' }), 'the head stays in sight').toBeInViewport()
  await page.getByLabel('客户：编辑').check()
  await expect(page.getByLabel('客户：查看'), 'nothing can be edited unseen').toBeChecked()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存').last()).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: /渠道经理/ }).click()
  await expect(page.getByLabel('客户：编辑')).toBeChecked()
  await expectAccessible(page)

  await page.getByLabel('客户：删除').check()
  await page.getByRole('button', { name: /^销售总监/ }).click()
  await page.getByRole('button', { name: '继续编辑' }).click()
  // A newer build: what this tab was built with is gone from the server.
  await page.route(/\/assets\/audit-page-/, (route) => route.fulfill({ status: 404 }))
  await page.getByRole('link', { name: '审计日志' }).click()
  await page.getByRole('button', { name: '继续编辑' }).click()
  await expect(page.getByLabel('客户：删除'), 'nothing is thrown away unasked').toBeChecked()
  await expect(page.getByText('Fairway 有新版本')).toBeVisible()
  await page.getByRole('link', { name: '审计日志' }).click()
  await page.getByRole('button', { name: '放弃' }).click()
  await expect(page.getByRole('heading', { name: '页面已更新' })).toBeVisible()
  await page.unroute(/\/assets\/audit-page-/)
  await page.getByRole('button', { name: '刷新' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '审计日志' })).toBeVisible()
})
