import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('on a phone: a list of customers is imported, and what failed is told', async ({ signedIn: page }) => {
  const step = async (title: string) => {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
    await expectAccessible(page)
    await expectFits(page)
  }
  await page.request.post('/api/v1/customers', { data: { name: '威海蓝海水产有限公司', employees: 30 } })
  await page.goto('/imports')
  await expectAccessible(page)
  await expectFits(page)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '空表.csv', mimeType: 'text/csv', buffer: Buffer.from('公司名称;所属行业\n') })
  await expect(page.getByText('文件只有表头，没有数据行')).toBeInViewport({ ratio: 1 })
  await page.locator('input[type=file]').setInputFiles({
    name: '客户名单-华东大区-2024年第一季度-最终版.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      '公司名称;所属行业;员工人数\n青岛海纳食品有限公司;餐饮;120人\n烟台海川渔业有限公司;渔业;很多\n威海蓝海水产有限公司;;50\n',
    ),
  })
  await step('文件里的列，对应到哪个字段')
  await page.getByRole('button', { name: '下一步' }).click()
  await step('这些名称对应什么')
  // Going on straight after a decision is quicker than its answer: the decision is waited for, the press is not lost.
  const pressed = Promise.withResolvers<void>()
  const decisions = /\/resolutions$/
  await page.route(decisions, async (route) => {
    await pressed.promise
    await route.continue()
  })
  await page.getByText('留空', { exact: true }).click()
  await expect(page.getByText('这些行的该字段留空')).toBeVisible()
  await page.getByRole('button', { name: '开始试运行' }).click()
  pressed.resolve()
  await expect(page.getByText('试运行完成，还没有写入数据')).toBeVisible()
  await step('试运行')
  await expect(page.getByRole('listitem').filter({ hasText: '第 4 行 · 威海蓝海水产有限公司' })).toContainText(
    /员工.*30.*50/,
  )
  await page.getByRole('button', { name: '导入 2 行' }).click()
  await step('导入完成')
  await expect(page.getByText('3 行 = 1 新建 + 1 更新 + 0 跳过 + 1 失败').last()).toBeVisible()
  await expect(page.getByText('不是数字')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: /最终版/ })).toBeInViewport()
  await page.getByRole('button', { name: '再导入一个文件' }).click()
  await expect(page.getByRole('link', { name: /最终版/ })).toBeVisible()
  await expectFits(page)
  await page.goBack()
  await page.getByRole('button', { name: '查看客户' }).click()
  await expect(page.getByText('青岛海纳食品有限公司')).toBeVisible()
})
