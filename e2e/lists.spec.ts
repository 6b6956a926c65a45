import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('a list is narrowed by groups of conditions from the keyboard, parted by a field, and worked through on a board', async ({
  signedIn: page,
}) => {
  test.slow()
  const customers = [
    { name: '苏州恒远精密制造有限公司', level: 'A', city: '苏州' },
    { name: '宁波天成物流有限公司', level: 'B', city: '宁波' },
    { name: '无锡锡山新能源科技有限公司', level: 'B', city: '无锡' },
    { name: '杭州云栖软件有限公司', city: '杭州' },
  ]
  for (const data of customers) await page.request.post('/api/v1/customers', { data })
  const row = (name: RegExp) => page.getByRole('row', { name })

  // A filter that came by a link is opened, and gets another condition within its group.
  const filter = {
    or: [{ field: 'city', op: 'eq', value: '苏州' }, { and: [{ field: 'level', op: 'in', value: ['B'] }] }],
  }
  await page.goto(`/customers?filter=${encodeURIComponent(JSON.stringify(filter))}`)
  await expect(row(/天成物流/)).toBeVisible()
  await expect(row(/云栖软件/)).toBeHidden()
  await expect(page.getByRole('list', { name: '已选条件' })).toContainText('城市等于 苏州 或 级别属于 B')
  await page.getByRole('button', { name: /城市等于 苏州/ }).focus()
  await page.keyboard.press('Enter')
  const builder = page.getByRole('form', { name: '筛选条件' })
  await expect(builder.getByRole('group', { name: '任一满足' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(builder).toBeHidden()

  // Columns by keyboard: one is moved, hidden, and the button has the focus again.
  const columns = page.getByRole('button', { name: '列', exact: true })
  await columns.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: '状态' })).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText(/^状态移到第 3 列$/)).toBeAttached()
  await expect(page.getByRole('checkbox', { name: '状态' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('columnheader', { name: '状态' })).toBeHidden()
  await page.keyboard.press('Space')
  await expect(page.getByRole('columnheader', { name: '状态' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(columns).toBeFocused()
  await page.getByRole('button', { name: '筛选', exact: true }).focus()
  await page.keyboard.press('Enter')
  await builder.getByRole('button', { name: '添加条件组' }).last().focus()
  await page.keyboard.press('Enter')
  await expect(builder.getByRole('group', { name: '全部满足' })).toHaveCount(2)
  await page.keyboard.type('城市')
  await page.keyboard.press('Enter')
  await builder.getByLabel('值').last().fill('杭州')
  await page.keyboard.press('Enter')
  await expect(builder).toBeHidden()
  await expect(row(/云栖软件/)).toBeVisible()
  await page.getByRole('button', { name: '移除条件' }).click()
  await expect(page.getByRole('list', { name: '已选条件' })).toBeHidden()

  await page.goto('/customers?group=level')
  const grid = page.getByRole('treegrid')
  const section = (name: RegExp) => grid.getByRole('row', { name })
  await expect(section(/^B 级 共 2 条/)).toHaveAttribute('aria-expanded', 'true')
  await expect(section(/^未填写 共 1 条/)).toBeVisible()
  await expect(row(/天成物流/)).toBeVisible()
  await expectAccessible(page)
  await page.locator('main').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(section(/^B 级/).getByRole('gridcell')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(section(/^B 级/)).toHaveAttribute('aria-expanded', 'false')
  await expect(row(/天成物流/)).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/天成物流|锡山新能源/)

  // Space takes the card, an arrow carries it one column on, space puts it down.
  await page.goto('/customers?as=board&by=level')
  const column = (name: string) => page.getByRole('region', { name })
  const card = (name: string) => column(name).getByRole('link', { name: /恒远精密/ })
  await expect(card('A 级')).toBeVisible()
  await expectAccessible(page)
  await expectFits(page)
  await page.getByRole('button', { name: '移动“苏州恒远精密制造有限公司”' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('“苏州恒远精密制造有限公司”在“A 级”上方')).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('“苏州恒远精密制造有限公司”在“B 级”上方')).toBeAttached()
  await page.keyboard.press('Space')
  await expect(card('B 级')).toBeVisible()
  await expect(column('B 级')).toContainText('共 3 条')

  // Somebody else gives it another level meanwhile.
  const { items } = (await (await page.request.get('/api/v1/customers?q=恒远')).json()) as {
    items: { id: string; version: number }[]
  }
  const { id, version } = items[0]!
  const faster = await page.request.patch(`/api/v1/customers/${id}`, { data: { version, level: 'D' } })
  expect(faster.status()).toBe(200)
  await page.getByRole('button', { name: '移动“苏州恒远精密制造有限公司”' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('“苏州恒远精密制造有限公司”在“B 级”上方')).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('“苏州恒远精密制造有限公司”在“C 级”上方')).toBeAttached()
  await page.keyboard.press('Space')
  const conflict = page.getByRole('dialog')
  await expect(conflict).toContainText('D 级')
  await conflict.getByRole('button', { name: '保存' }).click()
  await expect(card('C 级')).toBeVisible()
})

test('a date that no calendar has, or no number, is told where it is typed, and a right one is kept', async ({
  signedIn: page,
}) => {
  const data = { name: '改日期的商机', expectedCloseOn: '2026-11-30', amount: '88.00' }
  const made = await page.request.post('/api/v1/opportunities', { data })
  expect(made.status()).toBe(201)
  await page.goto('/opportunities')
  const cell = page.getByRole('row', { name: /改日期的商机/ }).getByRole('gridcell', { name: '2026-11-30' })
  await cell.focus()
  await page.keyboard.press('F2')
  const input = page.getByRole('textbox', { name: '预计成交日期' })
  await input.fill('2027-02-31')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('没有这个日期')
  await input.fill('2027年2月28日')
  await page.keyboard.press('Enter')
  const changed = page.getByRole('gridcell', { name: '2027-02-28' })
  await expect(changed).toBeFocused()
  await expect(page.getByRole('alert')).toBeHidden()

  // Nothing typed: Enter leaves it as it was, and the field that is clicked next has the focus.
  await page.keyboard.press('F2')
  await expect(input).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(input).toBeHidden()
  await expect(changed).toBeFocused()
  await page.keyboard.press('F2')
  await page.getByRole('searchbox').click()
  await expect(input).toBeHidden()
  await expect(page.getByRole('searchbox')).toBeFocused()
  await changed.focus()
  await page.keyboard.press('F2')
  await input.fill('')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('gridcell', { name: '2027-02-28' })).toBeHidden()

  const amount = page.getByRole('spinbutton', { name: '金额' })
  const told = page.getByRole('alert').filter({ hasText: '“十二”不是数字' })
  await page.getByRole('gridcell', { name: '¥88.00' }).focus()
  await page.keyboard.press('F2')
  await amount.fill('十二')
  await page.keyboard.press('Enter')
  await expect(told).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(amount).toHaveValue('十二')
  // Leaving it neither empties nor saves it.
  await page.getByRole('heading', { level: 1 }).click()
  await expect(amount).toHaveValue('十二')
  // A third decimal is not rounded in silence.
  await amount.fill('12.345')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: '小数最多 2 位' })).toBeVisible()
  await expect(amount).toHaveValue('12.345')
  await amount.fill('1.23456万')
  await expect(told).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('gridcell', { name: '¥12,345.60' })).toBeVisible()

  // In a filter it stays, is told, and nothing is applied, be there a number in what was typed or none.
  await page.getByRole('button', { name: '筛选', exact: true }).click()
  const builder = page.getByRole('form', { name: '筛选条件' })
  await builder.getByLabel('字段').fill('金额')
  await page.keyboard.press('Enter')
  const compared = builder.getByLabel('值', { exact: true })
  for (const typed of ['十二', '1万2']) {
    await compared.fill('')
    await compared.pressSequentially(typed)
    await page.keyboard.press('Enter')
    await expect(builder.getByRole('alert')).toHaveText(`“${typed}”不是数字，请写成 12000 或 1.2万 这样`)
    await expect(compared).toBeFocused()
    await expect(compared).toHaveValue(typed)
    expect(page.url()).not.toContain('filter')
  }
  await compared.fill('1.2万')
  await expect(builder.getByRole('alert')).toBeHidden()
  await builder.getByRole('button', { name: '应用' }).click()
  await expect(page.getByRole('list', { name: '已选条件' })).toContainText('金额不小于 12,000')
})
