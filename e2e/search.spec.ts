import { expect, expectAccessible, test } from './support/journey.ts'

test('a customer is found from anywhere by pinyin and by initials, with the keyboard alone, and offered first from then on', async ({
  signedIn: page,
}) => {
  for (const name of ['苏州恒远精密制造有限公司', '恒泰仪器', '宁波天成物流有限公司'])
    await page.request.post('/api/v1/customers', { data: { name, phone: '0512-66668888' } })
  await page.goto('/products')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: '搜索' })
  const field = palette.getByRole('combobox', { name: '搜索' })
  await expect(field).toBeFocused()
  await expect(palette.getByText('还没有打开过记录')).toBeVisible()
  await expectAccessible(page)

  await page.keyboard.type('hengyuan')
  const hit = palette.getByRole('option', { name: /苏州恒远精密制造有限公司/ })
  await expect(hit).toHaveAttribute('aria-selected', 'true')
  await expect(hit.locator('mark')).toHaveText('恒远')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('苏州恒远精密制造有限公司')
  await expect(palette).toBeHidden()

  // Typed and sent off before any answer can be there: the first of the answer is opened.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('htyq')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('恒泰仪器')

  await page.keyboard.press('Control+k')
  await expect(palette.getByRole('option').first()).toContainText('恒泰仪器')
  await expect(palette.getByRole('option').nth(1)).toContainText('苏州恒远精密制造有限公司')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('苏州恒远精密制造有限公司')

  // All of it pressed before the window is there: nothing is lost, and no key means something to the page behind.
  await expect(palette).toBeHidden()
  await page.evaluate(() => {
    const press = (key: string, ctrlKey = false) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }))
    press('k', true)
    for (const key of ['n', 'Backspace', 'n', 'b', 't', 'c', 'Enter']) press(key)
  })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('宁波天成物流有限公司')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('xjkh')
  await expect(palette.getByRole('option', { name: '新建客户' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByLabel('客户名称')).toBeVisible()
})

test('a search that fails says so and can be repeated; one that finds nothing says what can be typed', async ({
  signedIn: page,
}) => {
  await page.request.post('/api/v1/customers', { data: { name: '苏州恒远精密制造有限公司' } })
  const isSearch = (url: URL) => url.pathname === '/api/v1/search'
  await page.route(isSearch, (route) => route.abort())
  await page.getByRole('button', { name: '搜索客户、联系人、商机' }).click()
  const palette = page.getByRole('dialog', { name: '搜索' })
  await palette.getByRole('combobox').fill('恒远')
  await expect(palette.getByRole('alert')).toContainText('没能完成搜索')
  await expectAccessible(page)
  await page.unroute(isSearch)
  await palette.getByRole('button', { name: '重试' }).click()
  await expect(palette.getByRole('option', { name: /恒远精密/ })).toBeVisible()
  await palette.getByRole('combobox').fill('没有这一家')
  await expect(palette.getByText('没有找到“没有这一家”')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
})
