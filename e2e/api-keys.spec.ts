import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('a key is made, opens what it was made for, and opens nothing once it is revoked', async ({
  signedIn: page,
  baseURL,
}) => {
  await page.request.post('/api/v1/customers', { data: { name: '宁波东港物流有限公司' } })
  // As a program would call: without the cookies of the page.
  const call = (key: string, path: string) =>
    fetch(`${baseURL}/api/v1${path}`, { headers: { authorization: `Bearer ${key}` } })

  await page.goto('/settings/api-keys')
  await expect(page.getByRole('heading', { name: '没有 API 密钥' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '新建密钥' }).click()
  const form = page.getByRole('dialog', { name: '新建 API 密钥' })
  await form.getByLabel('名称').fill('ERP 同步')
  await form.getByRole('button', { name: '生成密钥' }).click()
  await expect(form.getByText('至少选一项权限')).toBeVisible()
  await form.getByLabel('客户：编辑').check()
  await expect(form.getByLabel('客户：查看'), 'nothing can be edited unseen').toBeChecked()
  await expectAccessible(page)
  await form.getByRole('button', { name: '生成密钥' }).click()
  const made = page.getByRole('dialog', { name: '密钥已生成' })
  const key = (await made.getByText(/^fwk_/).textContent())!
  await expectAccessible(page)
  await made.getByRole('button', { name: '已保存好' }).click()

  const row = page.getByRole('row', { name: /ERP 同步/ })
  await expect(row).toContainText('客户（查看、编辑）')
  await expect(row).toContainText('还没用过')
  await expect(page.getByText(key)).toHaveCount(0)
  await expectAccessible(page)
  await expectFits(page)

  const customers = await call(key, '/customers')
  expect(await customers.json()).toMatchObject({ items: [{ name: '宁波东港物流有限公司' }] })
  expect((await call(key, '/leads')).status).toBe(403)
  await page.reload()
  await expect(row).toContainText('刚刚')

  await page.getByRole('button', { name: 'ERP 同步', exact: true }).click()
  const drawer = page.getByRole('dialog', { name: 'ERP 同步', exact: true })
  await expect(drawer).toContainText(`fwk_${key.slice(4, 8)}…${key.slice(-4)}`)
  await expectAccessible(page)
  await drawer.getByRole('button', { name: '吊销 ERP 同步' }).click()
  const question = page.getByRole('dialog', { name: '吊销密钥“ERP 同步”？' })
  await question.getByRole('button', { name: '吊销' }).click()
  await expect(question).toBeHidden()
  await expect(drawer).toContainText('已吊销')
  const refused = await call(key, '/customers')
  expect(refused.status).toBe(401)
  expect(await refused.json()).toMatchObject({ code: 'api_key_revoked' })

  await page.keyboard.press('Escape')
  await expect(row).toBeHidden()
  await page.getByRole('radiogroup', { name: '状态' }).getByText('已失效').click()
  await expect(row).toContainText('已吊销')
  await expectAccessible(page)
})
