import type { Page } from '@playwright/test'
import { askControl, expect, expectAccessible, type Organization, test } from './support/journey.ts'
import { totp } from './support/totp.ts'

async function enterPassword(page: Page, { email, password }: Pick<Organization, 'email' | 'password'>): Promise<void> {
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
}

async function mailTo(email: string): Promise<{ subject: string; text: string }> {
  let mail: { subject: string; text: string } | null = null
  await expect
    .poll(async () => (mail = await askControl(`/mail?to=${encodeURIComponent(email)}`)), {
      message: `a mail to ${email}`,
    })
    .not.toBeNull()
  return mail!
}

test('a forgotten password is replaced by mail; the old one is refused and the page asked for opens after signing in', async ({
  page,
  organization,
}) => {
  await page.goto('/settings/security')
  await expectAccessible(page)
  await enterPassword(page, { ...organization, password: 'not-the-password' })
  await expect(page.getByRole('alert')).toBeVisible()

  await page.getByRole('link', { name: '忘记密码？' }).click()
  await expect(page.getByRole('button', { name: '发送邮件' })).toBeVisible()
  await page.getByLabel('邮箱').fill(organization.email)
  await page.getByRole('button', { name: '发送邮件' }).click()
  await expect(page.getByRole('heading', { name: '请查收邮件' })).toBeVisible()
  const mail = await mailTo(organization.email)
  expect(mail.subject).toContain('重置')
  const link = /https?:\/\/\S+/.exec(mail.text)![0]

  await page.goto(link)
  await expectAccessible(page)
  await page.getByLabel('新密码').fill('a-brand-new-password')
  await page.getByRole('button', { name: '保存新密码' }).click()
  await enterPassword(page, organization)
  await expect(page.getByText('邮箱或密码不对。')).toBeVisible()
  await enterPassword(page, { ...organization, password: 'a-brand-new-password' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText(organization.name)
})

test('two-step sign-in: bound with an authenticator, asked for at the next sign-in; another device is signed out at once', async ({
  page,
  browser,
  signedIn,
  organization,
}) => {
  const other = await browser.newPage({ locale: 'zh-CN' })
  await other.goto('/')
  await enterPassword(other, organization)
  await expect(other.getByRole('heading', { level: 1 })).toContainText(organization.name)

  // The account menu by keyboard: it takes the focus, gives it back on Escape, and leads on.
  const menu = signedIn.getByRole('button', { name: /的账号菜单$/ })
  await menu.focus()
  await signedIn.keyboard.press('Enter')
  await expect(signedIn.getByRole('menuitem', { name: '个人资料' })).toBeFocused()
  await signedIn.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await signedIn.keyboard.press('Enter')
  await expect(signedIn.getByRole('menuitem', { name: '个人资料' })).toBeFocused()
  await signedIn.keyboard.press('ArrowDown')
  await expect(signedIn.getByRole('menuitem', { name: '账号安全' })).toBeFocused()
  await signedIn.keyboard.press('Enter')
  await expect(signedIn).toHaveURL(/\/settings\/security$/)
  await expectAccessible(page)
  await page.getByRole('button', { name: '退出其他全部设备' }).click()
  await other.goto('/settings/security')
  await expect(other.getByRole('heading', { name: '登录' })).toBeVisible()

  await page.getByRole('button', { name: '开启两步验证' }).click()
  await page.getByRole('dialog').getByLabel('当前密码').fill(organization.password)
  await page.keyboard.press('Enter')
  const secret = (await page.getByRole('dialog').locator('code').textContent())!
  await page.getByRole('dialog').getByLabel('验证码').fill(totp(secret))
  await page.getByRole('button', { name: '验证并开启' }).click()
  await page.getByRole('button', { name: '我已保存好' }).click()
  await expect(page.getByText('已开启')).toBeVisible()

  await enterPassword(other, organization)
  // The sixth digit sends it.
  await other.getByLabel('验证码').fill(totp(secret))
  await expect(other.getByRole('heading', { level: 1 })).not.toContainText('登录')
  await other.close()
})
