import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

/** Looked at as it stands: no fault that axe knows of, nothing wider than the window. */
async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectFits(page)
}

test('a whole sale: from the lead to the last instalment, and its history on the customer’s page', async ({
  signedIn: page,
}) => {
  test.setTimeout(240_000)
  await page.request.post('/api/v1/products', { data: { name: '边缘网关 E600', code: 'E-600', price: '40000.00' } })
  const form = page.getByRole('dialog')

  await test.step('a lead comes in and is followed up', async () => {
    await page.goto('/leads?new=true')
    await form.getByLabel('联系人').fill('顾一鸣')
    await form.getByLabel('公司名称').fill('嘉兴鸿泰纺织有限公司')
    await form.getByLabel('手机').fill('13905731122')
    await form.getByRole('button', { name: '保存' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('顾一鸣')
    await page.getByRole('textbox', { name: '跟进内容' }).fill('想给三个车间装数据采集，预算已批。')
    await page.getByLabel('下次联系时间').fill('下周三')
    await page.getByRole('button', { name: '保存跟进' }).click()
    await expect(page.getByText('没有这个日期，请按 2026-12-31 09:00 的样子填写')).toBeVisible()
    await page.getByLabel('下次联系时间').fill('2027/3/3 9:30')
    await page.getByRole('button', { name: '保存跟进' }).click()
    await expect(page.getByText('想给三个车间装数据采集，预算已批。')).toBeVisible()
    await expect(page.getByText('下次联系 2027-03-03 09:30')).toBeVisible()
    await expectSound(page)
  })

  await test.step('it becomes a customer with a contact and an opportunity', async () => {
    await page.getByRole('button', { name: '转化为客户' }).click()
    await expect(form.getByText('嘉兴鸿泰纺织有限公司的商机').or(form.getByLabel('商机名称'))).toBeVisible()
    await form.getByLabel('商机名称').fill('车间数据采集')
    await form.getByRole('button', { name: '转化', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('嘉兴鸿泰纺织有限公司')
    await expect(page.getByText('想给三个车间装数据采集，预算已批。')).toBeVisible()
    await page.getByRole('tab', { name: /商机/ }).click()
    await expectSound(page)
    await page.getByRole('link', { name: '车间数据采集' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('车间数据采集')
  })

  await test.step('products are agreed on, the amount follows them', async () => {
    await page.getByRole('button', { name: '编辑', exact: true }).click()
    await form.getByRole('button', { name: '添加产品' }).click()
    await form.getByLabel('第 1 行 产品').fill('E600')
    await page.getByTitle('边缘网关 E600').first().click()
    await expect(form.getByLabel('第 1 行 单价')).toHaveValue(/^40,000/)
    await form.getByLabel('第 1 行 数量').fill('3')
    await expect(form.getByLabel('金额', { exact: true })).toHaveValue('120,000')
    await expect(form.getByLabel('金额', { exact: true })).toBeDisabled()
    await form.getByRole('button', { name: '保存' }).click()
    await expect(form).toBeHidden()
    await expect(page.getByText('¥120,000.00').first()).toBeVisible()
  })

  await test.step('the card is carried along the board with the keyboard', async () => {
    await page.goto('/opportunities?as=board')
    await page.getByRole('button', { name: '移动“车间数据采集”' }).focus()
    await page.keyboard.press('Space')
    await expect(page.getByText('“车间数据采集”在“初步接洽”上方')).toBeAttached()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText('“车间数据采集”在“需求确认”上方')).toBeAttached()
    await page.keyboard.press('Space')
    await expect(
      page.getByRole('region', { name: /需求确认/ }).getByRole('link', { name: '车间数据采集' }),
    ).toBeVisible()
    await expectSound(page)
    await page.getByRole('link', { name: '车间数据采集' }).click()
  })

  await test.step('won, the contract takes over what the opportunity says', async () => {
    await page.getByRole('button', { name: '赢单', exact: true }).click()
    await form.getByRole('button', { name: '赢单' }).click()
    await expect(form).toBeHidden()
    await page.getByRole('button', { name: '新建合同' }).click()
    await expect(form.getByLabel('合同名称')).toHaveValue('车间数据采集')
    await expect(form.getByLabel('合同金额')).toHaveValue('120,000')
    await expect(form.getByLabel('第 1 行 数量')).toHaveValue('3')
    await form.getByLabel('合同名称').fill('车间数据采集合同')
    await form.getByRole('button', { name: '保存' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('车间数据采集合同')
    await page.getByRole('button', { name: '开始执行' }).click()
    await expect(page.getByRole('list', { name: '合同进展' }).getByRole('button', { name: '执行中' })).toHaveAttribute(
      'aria-current',
      'step',
    )
    await page.getByRole('tab', { name: /产品明细/ }).click()
    await expect(page.getByRole('row', { name: /边缘网关 E600/ })).toContainText('¥120,000.00')
    await expectSound(page)
  })

  await test.step('three instalments are planned', async () => {
    await page.getByRole('tab', { name: '回款' }).click()
    await page.getByRole('button', { name: '分期生成' }).click()
    await form.getByLabel('期数').fill('十二')
    await form.getByRole('button', { name: '生成', exact: true }).click()
    await expect(form.getByText('“十二”不是数字')).toBeVisible()
    await form.getByLabel('期数').fill('3')
    await expect(form.getByRole('listitem')).toHaveCount(3)
    await expect(form.getByRole('listitem').first()).toContainText('¥40,000.00')
    await form.getByRole('button', { name: '生成', exact: true }).click()
    await expect(form).toBeHidden()
    await expect(page.getByRole('listitem').filter({ hasText: '第 3 期' })).toContainText('¥40,000.00')
    await expect(page.getByText('已安排计划').locator('..')).toContainText('¥120,000.00')
    await expectSound(page)
  })

  await test.step('money comes in until everything is paid', async () => {
    await page.getByRole('button', { name: '登记回款：第 1 期' }).click()
    await expect(form.getByLabel('回款金额')).toHaveValue('40,000')
    await form.getByLabel('付款方式').click()
    await page.getByTitle('银行转账').click()
    await form.getByRole('button', { name: '保存' }).click()
    await expect(form).toBeHidden()
    await expect(page.getByRole('listitem').filter({ hasText: '第 1 期' }).first()).toContainText('已收齐')
    await expect(page.getByText('已回款 33.3%')).toBeVisible()

    await page.getByRole('button', { name: '登记回款', exact: true }).first().click()
    await form.getByLabel('回款金额').fill('80000.01')
    await form.getByRole('button', { name: '保存' }).click()
    await expect(form.getByText('最多 80,000.00，再多就超过合同金额了')).toBeVisible()
    await form.getByRole('button', { name: '填入全部' }).click()
    await form.getByRole('button', { name: '保存' }).click()
    await expect(form).toBeHidden()
    await expect(page.getByText('已回款 100%')).toBeVisible()
    await expect(page.getByText('已结清').first()).toBeVisible()
    await expect(page.getByRole('button', { name: '登记回款', exact: true })).toHaveCount(0)
    await page.getByRole('button', { name: '完成', exact: true }).first().click()
    await form.getByLabel('说明（选填）').fill('三个车间都已验收')
    await form.getByRole('button', { name: '完成' }).click()
    await expect(form).toBeHidden()
    await page.getByRole('tab', { name: '状态历史' }).click()
    await expect(page.getByRole('tabpanel', { name: '状态历史' }).getByText('三个车间都已验收')).toBeVisible()
    await expectSound(page)
  })

  await test.step('the customer’s page shows the whole history', async () => {
    await page.getByRole('link', { name: '嘉兴鸿泰纺织有限公司' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('嘉兴鸿泰纺织有限公司')
    for (const words of [
      /登记回款 ¥80,000\.00/,
      /登记回款 ¥40,000\.00/,
      /应收 ¥40,000\.00/,
      /把合同状态从“执行中”改为“已完成”/,
      /创建了合同/,
      /赢单，成交 ¥120,000\.00/,
      /想给三个车间装数据采集/,
    ])
      await expect(page.getByText(words).first()).toBeVisible()
    await expect(page.getByRole('tab', { name: /^回款/ })).toContainText('2')
    await page.getByRole('tab', { name: /^回款/ }).click()
    await expect(page.getByRole('row', { name: /¥80,000\.00/ })).toContainText('车间数据采集合同')
    await page.getByRole('tab', { name: /^合同/ }).click()
    await expect(page.getByRole('row', { name: /车间数据采集合同/ })).toContainText('已结清')
    await expectSound(page)
  })

  await test.step('home, lists and reports count it', async () => {
    for (const path of ['/contracts', '/payments', '/payment-plans']) {
      await page.goto(path)
      await expect(page.getByRole('row', { name: /车间数据采集合同/ }).first()).toBeVisible()
      await expectSound(page)
    }
    await page.goto('/')
    await expect(page.getByRole('region', { name: /回款/ })).toContainText('¥12万')
    await expectSound(page)
  })
})

test('two people record the last payment at once: the slower one is told what is left and the page shows it', async ({
  signedIn: page,
}) => {
  const customer = await page.request.post('/api/v1/customers', { data: { name: '绍兴锦程印染有限公司' } })
  const { id: customerId } = (await customer.json()) as { id: string }
  const made = await page.request.post('/api/v1/contracts', {
    data: { name: '年度维保', customerId, amount: '500.00' },
  })
  const { id } = (await made.json()) as { id: string }
  await page.goto(`/contracts/${id}?tab=payments`)
  await page.getByRole('button', { name: '登记回款', exact: true }).first().click()
  const form = page.getByRole('dialog')
  await expect(form.getByLabel('回款金额')).toHaveValue('500')
  const faster = await page.request.post(`/api/v1/contracts/${id}/payments`, {
    data: { amount: '480.00', paidOn: '2026-01-05' },
  })
  expect(faster.status()).toBe(201)
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByText('最多 20.00，再多就超过合同金额了')).toBeVisible()
  await expect(form.getByRole('status')).toContainText('¥20.00')
  await form.getByRole('button', { name: '填入全部' }).click()
  // Twice in a row, as an impatient hand does it.
  await form.getByRole('button', { name: '保存' }).dblclick()
  await expect(form).toBeHidden()
  await expect(page.getByText('已回款 100%')).toBeVisible()
  const payments = await page.request.get('/api/v1/payments')
  expect(((await payments.json()) as { total: { value: number } }).total.value).toBe(2)

  await page.getByRole('button', { name: '更多操作', exact: true }).click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(page.getByText('合同已有回款，不能删除。可以改为终止，或先删除它的回款。')).toBeVisible()
})

test('from the lists: an opportunity fills in the contract, the contract fills in the payment', async ({
  signedIn: page,
}) => {
  test.slow()
  const make = async (path: string, data: object) =>
    (await (await page.request.post(`/api/v1/${path}`, { data })).json()) as { id: string }
  const customer = await make('customers', { name: '台州精工模具有限公司' })
  const product = await make('products', { name: '模具监测服务', price: '2500.00' })
  await make('opportunities', {
    name: '模具寿命监测',
    customerId: customer.id,
    lines: [{ productId: product.id, quantity: '4' }],
  })
  const form = page.getByRole('dialog')

  await page.goto('/contracts?new=true')
  await form.getByLabel('来源商机').fill('模具')
  await page.getByTitle('模具寿命监测').first().click()
  await expect(form.getByLabel('合同名称')).toHaveValue('模具寿命监测')
  await expect(form.getByLabel('合同金额')).toHaveValue('10,000')
  await expect(form.getByText('台州精工模具有限公司')).toBeVisible()
  await expect(form.getByText('必填')).toHaveCount(0)
  await expectAccessible(page)
  await form.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('模具寿命监测')

  await page.goto('/payments?new=true')
  await form.getByLabel('合同').fill('模具')
  await page.getByTitle('模具寿命监测').first().click()
  await expect(form.getByLabel('回款金额')).toHaveValue('10,000')
  await form.getByLabel('回款金额').fill('4000')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^HK-/)
  await expectSound(page)
  await page.getByRole('link', { name: '模具寿命监测' }).first().click()
  await expect(page.getByText('部分回款').first()).toBeVisible()
})
