import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('a customer is entered with the keyboard alone, its faults told at their fields, and found again', async ({
  signedIn: page,
}) => {
  await page.goto('/customers')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('客户')
  await expectAccessible(page)
  await page.getByRole('button', { name: '新建客户' }).first().focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog')
  await expect(form).toBeVisible()
  await form.getByLabel('下次联系').fill('2027-02-31 09:00')
  await form.getByLabel('邮箱').fill('not-an-address')
  await form.getByLabel('年营业额').fill('十二')
  await form.getByLabel('员工人数').fill('1.2千')
  await page.keyboard.press('Enter')
  await expect(form.getByText('必填').first()).toBeVisible()
  await expect(form.getByText('没有这个日期，请按 2026-12-31 09:00 的样子填写')).toBeVisible()
  await expect(form.getByText('“十二”不是数字，请写成 12000 或 1.2万 这样')).toBeVisible()
  await expect(form.getByLabel('年营业额')).toHaveValue('十二')
  await expect(form.getByLabel('员工人数')).toHaveValue('1200')
  await expect(form.getByRole('alert').filter({ hasText: '有 3 处填得不对' })).toBeInViewport()

  await form.getByLabel('下次联系').fill('2027/2/28 9:00')
  await form.getByLabel('年营业额').fill('')
  await form.getByLabel('年营业额').pressSequentially('1.5万')
  await expect(form.getByLabel('年营业额')).toHaveValue('1.5万')
  await form.getByLabel('客户名称').fill('苏州恒远精密制造有限公司')
  await expect(form.getByLabel('年营业额')).toHaveValue('15,000')
  await page.goBack()
  const question = page.getByRole('dialog', { name: '还有没保存的内容' })
  await question.getByRole('button', { name: '继续编辑' }).click()
  await expect(question).toBeHidden()
  await form.getByLabel('邮箱').focus()
  await page.keyboard.press('Enter')
  await expect(form.getByText('请填写完整的邮箱，例如 name@example.com')).toBeVisible()
  await form.getByLabel('邮箱').fill('info@hengyuan.example')
  await form.getByLabel('电话').fill('0512-66668888')
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(page.getByText('苏州恒远精密制造有限公司').first()).toBeVisible()
  await expect(page.getByText('2027-02-28', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('¥15,000.00').first()).toBeVisible()

  await page.goto('/customers')
  await expect(page.getByRole('row', { name: /恒远精密/ })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('恒远')
  await expect(page).toHaveURL(/q=/)
  await expect(page.getByRole('row', { name: /恒远精密/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('main').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('苏州恒远精密制造有限公司')
  await expectAccessible(page)
  await expectFits(page)
})

test('two people edit the same customer: the second sees what the first changed and decides', async ({
  signedIn: page,
  browser,
  organization,
}) => {
  const made = await page.request.post('/api/v1/customers', {
    data: { name: '宁波天成物流有限公司', level: 'B', city: '宁波' },
  })
  const customer = (await made.json()) as { id: string }
  await page.goto(`/customers/${customer.id}`)
  await page.getByRole('button', { name: '编辑' }).first().click()
  const form = page.getByRole('dialog')
  // Typed and saved by one tap: no moment between leaving the field and the button.
  await form.getByLabel('下次联系').fill('2027年3月1日 9:00')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()
  await expect(page.getByText('2027-03-01', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: '编辑' }).first().click()
  await form.getByLabel('城市').fill('杭州')

  const other = await browser.newPage({ locale: 'zh-CN' })
  await other.request.post('/api/auth/sign-in/email', {
    data: { email: organization.email, password: organization.password },
  })
  const faster = await other.request.patch(`/api/v1/customers/${customer.id}`, { data: { version: 2, city: '上海' } })
  expect(faster.status()).toBe(200)
  await other.close()

  await form.getByRole('button', { name: '保存' }).click()
  const conflict = page.getByRole('dialog', { name: '刚刚有人改过这条数据' })
  await expect(conflict).toContainText('上海')
  await expect(conflict).toContainText('杭州')

  // Left undecided: everything typed is still there, and the keyboard is where it was.
  await page.keyboard.press('Escape')
  await expect(conflict).toBeHidden()
  await expect(form.getByLabel('城市')).toHaveValue('杭州')
  await expect(form.getByRole('button', { name: '保存' })).toBeFocused()
  await page.keyboard.press('Enter')
  await conflict.getByRole('button', { name: '合并并保存' }).click()
  await expect(conflict).toBeHidden()
  await expect(form).toBeHidden()
  await expect(page.getByRole('button', { name: '编辑' }).first()).toBeFocused()
  await expect(page.getByText('杭州', { exact: true }).first()).toBeVisible()
})
