import { expect, expectAccessible, expectFits, test } from './support/journey.ts'
import { signatureOf, startReceiver } from './support/receiver.ts'

test('a change arrives signed at the address of a webhook; what was refused is tried again, and sent again by hand', async ({
  signedIn: page,
}) => {
  const made = await page.request.post('/api/v1/customers', { data: { name: '无锡正泰电气有限公司', level: 'B' } })
  const customer = (await made.json()) as { id: string }
  const receiver = await startReceiver()

  await page.goto('/settings/webhooks')
  const add = page.getByRole('button', { name: '新建 Webhook' })
  await add.press('Enter')
  const form = page.getByRole('dialog', { name: '新建 Webhook' })
  await expect(form.getByLabel('名称')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(add).toBeFocused()
  await add.press('Enter')
  await form.getByLabel('名称').fill('ERP 同步')
  await form.getByLabel('接收地址').fill(receiver.url)
  await form.getByLabel('事件').click()
  await page.keyboard.type('客户')
  await page.getByRole('tree').getByText('客户', { exact: true }).click()
  await page.keyboard.press('Escape')
  await form.getByRole('button', { name: '保存' }).click()
  const shown = page.getByRole('dialog', { name: '签名密钥' })
  const secret = (await shown.getByText(/^whsec_/).textContent())!
  await expectAccessible(page)
  await shown.getByRole('button', { name: '已保存好' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ERP 同步')
  const address = page.url()

  await page.goto(`/customers/${customer.id}`)
  await page.getByRole('button', { name: '编辑' }).first().click()
  await page.getByRole('dialog').getByLabel('客户名称').fill('无锡正泰电气股份有限公司')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect.poll(() => receiver.received.length).toBe(1)
  const first = receiver.received[0]!
  expect(first.headers['webhook-signature']).toBe(signatureOf(first, secret))
  expect(JSON.parse(first.body)).toMatchObject({
    type: 'customer.updated',
    data: { changes: [{ field: 'name', from: '无锡正泰电气有限公司', to: '无锡正泰电气股份有限公司' }] },
    record: { id: customer.id, name: '无锡正泰电气股份有限公司' },
  })

  receiver.status = 503
  await page.request.patch(`/api/v1/customers/${customer.id}`, { data: { version: 2, level: 'A' } })
  await expect.poll(() => receiver.received.length).toBeGreaterThan(1)
  await page.goto(address)
  const waiting = page.getByRole('row', { name: /客户 · 修改.*等待重试.*503/ })
  await expect(waiting).toBeVisible()
  await expectAccessible(page)
  await expectFits(page)
  await waiting.getByRole('button', { name: '客户 · 修改' }).click()
  const drawer = page.getByRole('dialog', { name: '客户 · 修改' })
  await expect(drawer).toContainText(/等待重试.*503.*下一次/s)
  await expect(drawer).toContainText('webhook-signature')
  await expectAccessible(page)

  receiver.status = 204
  const refused = receiver.received.length
  await drawer.getByRole('button', { name: '重新发送' }).click()
  await expect(drawer).toContainText(/已送达.*204/s)
  await expect.poll(() => receiver.received.length).toBeGreaterThan(refused)
  const again = receiver.received.at(-1)!
  expect(again.headers['webhook-id']).toBe(receiver.received[1]!.headers['webhook-id'])
  expect(again.headers['webhook-signature']).toBe(signatureOf(again, secret))

  // Gone for good, it says: no more is sent until somebody switches it on again.
  receiver.status = 410
  await page.request.patch(`/api/v1/customers/${customer.id}`, { data: { version: 3, level: 'C' } })
  await expect(async () => {
    await page.goto(address)
    await expect(page.getByRole('alert').filter({ hasText: '已被自动停用' })).toBeVisible({ timeout: 2_000 })
  }).toPass()
  receiver.status = 204
  await page
    .getByRole('alert')
    .getByRole('button', { name: /^启\s?用$/ })
    .click()
  await expect(page.getByText('已被自动停用')).toBeHidden()
  await expect.poll(() => JSON.parse(receiver.received.at(-1)!.body).record.level).toBe('C')
  await receiver.close()
})
