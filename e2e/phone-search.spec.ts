import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('on a phone: a contact is found by the end of a telephone number and opened by a tap', async ({
  signedIn: page,
}) => {
  await page.request.post('/api/v1/contacts', { data: { name: '陈晓燕', mobile: '138 0013 8206' } })
  await page.goto('/tasks')
  await page.getByRole('button', { name: '搜索', exact: true }).click()
  const palette = page.getByRole('dialog', { name: '搜索' })
  await palette.getByRole('combobox').fill('8206')
  const hit = palette.getByRole('option', { name: /陈晓燕/ })
  await expect(hit.locator('mark')).toHaveText('8206')
  await expectAccessible(page)
  await expectFits(page)
  await hit.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('陈晓燕')
  await expect(palette).toBeHidden()

  await page.getByRole('button', { name: '搜索', exact: true }).click()
  await palette.getByRole('combobox').fill('cxy')
  await expect(palette.getByRole('option').first()).toContainText('陈晓燕')
  await palette.getByRole('button', { name: '取消' }).click()
  await expect(palette).toBeHidden()

  await page.goto('/customers')
  const box = page.getByRole('searchbox')
  await box.click()
  await expect.poll(async () => (await box.boundingBox())!.width, 'the row is theirs who type').toBeGreaterThan(280)
  await box.fill('华为')
  await box.press('Enter')
  await box.press('Escape')
  await expect(page.getByRole('button', { name: '筛选', exact: true })).toBeVisible()
})
