import { askControl, expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('the first visitor sets up the company and lands on the home page; the second is asked to sign in', async ({
  page,
  browser,
}) => {
  const { baseUrl } = await askControl<{ baseUrl: string }>('/fresh')
  await page.goto(baseUrl)
  await expect(page.getByRole('heading', { name: '启用 Fairway' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: '创建并进入' }).click()
  await expect(page.getByText('必填').first()).toBeVisible()

  await page.getByLabel('公司名称').fill('海川智能科技有限公司')
  await page.getByLabel('姓名').fill('林予航')
  await page.getByLabel('邮箱').fill('lin@example.com')
  await page.getByLabel('密码', { exact: true }).fill('correct-horse-battery')
  await page.getByRole('button', { name: '创建并进入' }).click()
  await expect(page.getByRole('heading', { name: /林予航/ })).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('海川智能科技有限公司')
  await expectAccessible(page)
  await expectFits(page)

  const second = await browser.newPage({ locale: 'zh-CN' })
  await second.goto(baseUrl)
  await expect(second.getByRole('heading', { name: '登录' })).toBeVisible()
  await second.close()
})
