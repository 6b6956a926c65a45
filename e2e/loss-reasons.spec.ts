import { expect, expectAccessible, test } from './support/journey.ts'

interface LossReasons {
  version: number
  items: { id?: string; name: string }[]
}

test('two people change the loss reasons: whoever is later sees the other’s list, and the log tells of both', async ({
  signedIn: page,
}) => {
  await page.goto('/settings/loss-reasons')
  const first = page.getByRole('textbox', { name: '第 1 个原因' })
  await expect(first).toHaveValue('价格过高')
  const read = async () => (await (await page.request.get('/api/v1/loss-reasons')).json()) as LossReasons
  const { version, items } = await read()
  const theirs = { version, items: [...items.slice(0, -1), { name: '等下一年预算' }] }
  expect((await page.request.put('/api/v1/loss-reasons', { data: theirs })).status()).toBe(200)

  await first.fill('价格太高')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('刚刚有人改过这个列表')
  await expect(first).toHaveValue('价格过高')
  await expect(page.getByRole('textbox').last()).toHaveValue('等下一年预算')
  await expectAccessible(page)
  await first.fill('价格太高')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect
    .poll(async () => (await read()).items.map(({ name }) => name))
    .toEqual(['价格太高', ...theirs.items.slice(1).map(({ name }) => name)])

  await page.goto('/settings/audit?kind=lossReasons')
  await page.getByRole('combobox', { name: '操作', exact: true }).fill('整体')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/action=replaced/)
  await expect(page.getByRole('row', { name: /修改了输单原因列表/ })).toHaveCount(3)
})
