import { expect, expectAccessible, test } from './support/journey.ts'

test('a tab from before an upgrade says so, keeps what was typed, and shows what was saved once it is reloaded', async ({
  signedIn: page,
}) => {
  await page.goto('/customers')
  await page.getByRole('button', { name: '新建客户' }).click()
  const name = page.getByRole('dialog').getByLabel('客户名称')
  await name.fill('升级时正在填的客户')

  // As after an upgrade: the files of the build that the tab runs are gone, and the page starts another one.
  const gone: string[] = []
  await page.route('**/assets/*', async (route) => {
    gone.push(route.request().url())
    await route.fulfill({ status: 404, body: 'not found' })
  })
  await page.route('**/index.html', async (route) => {
    const response = await route.fetch()
    const html = (await response.text()).replace(/(src="\/assets\/[^"]+)\.js"/, '$1-next.js"')
    await route.fulfill({ response, body: html })
  })
  await page.clock.install()
  await page.clock.fastForward('06:00')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const notice = page.getByRole('status').filter({ hasText: 'Fairway 有新版本' })
  await expect(notice).toBeVisible()
  await expect(name).toHaveValue('升级时正在填的客户')
  await page.clock.resume()
  await page.getByRole('button', { name: '保存' }).click()

  // It is saved; the page that shows it was not loaded yet.
  await expect(page.getByRole('heading', { level: 1, name: '页面已更新' })).toBeVisible()
  expect(gone).not.toEqual([])
  await expectAccessible(page)
  await page.unroute('**/assets/*')
  await page.unroute('**/index.html')
  await page.getByRole('main').getByRole('button', { name: '刷新' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '升级时正在填的客户' })).toBeVisible()
  await expect(notice).toBeHidden()
})
