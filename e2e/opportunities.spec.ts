import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('a deal is entered with its products, moved by keyboard and by mouse, lost, reopened and won; the reports follow', async ({
  signedIn: page,
}) => {
  test.slow()
  await page.request.post('/api/v1/products', { data: { name: '数据采集网关 G200', code: 'GW-200', price: '4821.00' } })
  await page.request.post('/api/v1/customers', { data: { name: '无锡锡山新能源科技有限公司' } })

  await page.goto('/opportunities?new=true')
  const form = page.getByRole('dialog')
  await form.getByLabel('商机名称').fill('二期设备联网')
  await form.getByLabel('客户').first().fill('锡山')
  await page.getByTitle('无锡锡山新能源科技有限公司').first().click()
  await form.getByRole('button', { name: '添加产品' }).click()
  await form.getByLabel('第 1 行 产品').fill('G200')
  await page.getByTitle('数据采集网关 G200').first().click()
  await expect(form.getByLabel('第 1 行 单价')).toHaveValue(/^4,821/)
  // Neither is turned into what would be right.
  await form.getByLabel('第 1 行 数量').fill('-2')
  await form.getByLabel('第 1 行 折扣 %').fill('150')
  await form.getByLabel('商机名称').focus()
  await expect(form.getByText('不能小于 0.0001')).toBeVisible()
  await expect(form.getByText('不能大于 100')).toBeVisible()
  await expect(form.getByLabel('第 1 行 折扣 %')).toHaveValue('150')
  await form.getByLabel('第 1 行 数量').fill('3')
  await form.getByLabel('第 1 行 折扣 %').fill('10')
  await expect(form.getByText('¥13,016.70').last()).toBeVisible()
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('二期设备联网')
  await expect(page.getByText('¥13,016.70').first()).toBeVisible()
  await expectAccessible(page)

  // Space takes the card, an arrow carries it one column on, space puts it down.
  await page.goto('/opportunities?as=board')
  const column = (name: string) => page.getByRole('region', { name: new RegExp(name) })
  const card = (name: string) => column(name).getByRole('link', { name: '二期设备联网' })
  await expect(card('初步接洽')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '移动“二期设备联网”' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('“二期设备联网”在“初步接洽”上方')).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('“二期设备联网”在“需求确认”上方')).toBeAttached()
  await page.keyboard.press('Space')
  await expect(card('需求确认')).toBeVisible()
  await expect(column('需求确认')).toContainText('1 个')

  const from = (await card('需求确认').locator('xpath=ancestor::li').boundingBox())!
  const to = (await column('方案报价').boundingBox())!
  await page.mouse.move(from.x + 40, from.y + from.height - 12)
  await page.mouse.down()
  await page.mouse.move(to.x + 60, to.y + 160, { steps: 12 })
  await page.mouse.up()
  await expect(card('方案报价')).toBeVisible()
  await expect(column('需求确认')).toContainText('0 个')

  await card('方案报价').click()
  const path = page.getByRole('list', { name: '销售阶段' })
  await expect(path.getByRole('button', { name: /方案报价/ })).toHaveAttribute('aria-current', 'step')
  await path.getByRole('button', { name: /商务谈判/ }).click()
  await expect(path.getByRole('button', { name: /商务谈判/ })).toHaveAttribute('aria-current', 'step')

  await page.getByRole('button', { name: '输单' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '输单' }).click()
  await expect(dialog.getByText('必填')).toBeVisible()
  await dialog.getByLabel('输单原因').click()
  await page.getByTitle('选择竞品').click()
  await dialog.getByRole('button', { name: '输单' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('输单：选择竞品')).toBeVisible()

  await page.getByRole('button', { name: '重新打开' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '重新打开' }).click()
  await expect(path.getByRole('button', { name: /商务谈判/ })).toBeDisabled()
  await expect(page.getByRole('button', { name: '赢单', exact: true })).toBeVisible()
  await page.getByRole('button', { name: '赢单', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '赢单' }).click()
  await expect(page.getByText('赢单，成交 ¥13,016.70')).toBeVisible()
  await page.getByRole('tab', { name: '阶段历史' }).click()
  await expect(page.getByRole('row', { name: /商务谈判/ })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/reports')
  await expect(page.getByRole('row', { name: /陈晓明/ })).toContainText('¥13,016.70')
  await expectAccessible(page)
  await expectFits(page)
  await page.getByRole('link', { name: '陈晓明' }).click()
  await expect(page.getByRole('row', { name: /二期设备联网/ })).toBeVisible()
})

test('two people move one card at once: the second sees where it went', async ({ signedIn: page }) => {
  const made = await page.request.post('/api/v1/opportunities', { data: { name: '抢着推进的商机' } })
  const { id } = (await made.json()) as { id: string }
  const pipelines = await page.request.get('/api/v1/pipelines')
  const { items } = (await pipelines.json()) as { items: { stages: { id: string }[] }[] }
  await page.goto(`/opportunities/${id}`)
  const path = page.getByRole('list', { name: '销售阶段' })
  await expect(path.getByRole('button', { name: /初步接洽/ })).toHaveAttribute('aria-current', 'step')
  const faster = await page.request.post(`/api/v1/opportunities/${id}/stage-changes`, {
    data: { stageId: items[0]!.stages[3]!.id, version: 1 },
  })
  expect(faster.status()).toBe(201)
  await path.getByRole('button', { name: /需求确认/ }).click()
  await expect(page.getByText('刚刚有人改过这条数据，请核对后再保存。')).toBeVisible()
  await expect(path.getByRole('button', { name: /商务谈判/ })).toHaveAttribute('aria-current', 'step')
})

test('a deal that is still on its way to a stage can be won already', async ({ signedIn: page }) => {
  const made = await page.request.post('/api/v1/opportunities', { data: { name: '一口气谈成的商机' } })
  const { id } = (await made.json()) as { id: string }
  const held = Promise.withResolvers<void>()
  await page.route('**/stage-changes', async (route) => {
    if (route.request().method() === 'POST') await held.promise
    await route.continue()
  })
  await page.goto(`/opportunities/${id}`)
  await page
    .getByRole('list', { name: '销售阶段' })
    .getByRole('button', { name: /需求确认/ })
    .click()
  await page.getByRole('button', { name: '赢单', exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  const win = dialog.getByRole('button', { name: '赢单' })
  await expect(win).toHaveClass(/loading/)
  held.resolve()
  await expect(win).not.toHaveClass(/loading/)
  await win.click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: '重新打开' })).toBeVisible()
})
