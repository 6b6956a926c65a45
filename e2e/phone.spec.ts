import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('on a phone: a customer is entered, called on, and the follow-up stands on the timeline', async ({
  signedIn: page,
}) => {
  await page.goto('/customers')
  await expectAccessible(page)
  await expectFits(page)
  await page.goto('/customers?new=true')
  const form = page.getByRole('dialog')
  await form.getByLabel('客户名称').fill('青岛海纳食品有限公司')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()

  await page.goto('/customers')
  await page.getByText('青岛海纳食品有限公司').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('青岛海纳食品有限公司')
  await expectFits(page)
  await page.getByRole('button', { name: '写跟进' }).first().click()
  const composer = page.getByRole('dialog')
  await composer.getByRole('textbox').first().fill('到厂拜访，约了下周三演示。')
  await composer.getByRole('button', { name: /保存|提交|记录/ }).click()
  await expect(page.getByText('到厂拜访，约了下周三演示。')).toBeVisible()
  await expectAccessible(page)
})
