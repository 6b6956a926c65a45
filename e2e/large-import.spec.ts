import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support/journey.ts'

const rows = 2_000
/** Every hundredth row says no number of employees, every two-hundred-and-fiftieth has no name. */
const isNoNumber = (row: number) => row % 100 === 0
const isNameless = (row: number) => row % 250 === 7
const failing = Array.from({ length: rows }, (_, index) => index + 1).filter(
  (row) => isNoNumber(row) || isNameless(row),
)

function fileOf2000(): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + 1
    const name = isNameless(row) ? '' : `嘉禾机电${String(row).padStart(4, '0')}号店`
    return [name, isNoNumber(row) ? '不详' : row, row % 2 ? '苏州' : '宁波', `额度${row}`].join(',')
  })
  return `\uFEFF公司名称,员工人数,城市,授信额度\r\n${lines.join('\r\n')}\r\n`
}

async function upload(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await expect(page.getByRole('heading', { level: 2, name: '文件里的列，对应到哪个字段' })).toBeVisible()
}

/** Through names and dry run to the end, with so many rows that come in. */
async function runThrough(page: Page, imported: number, counts: string): Promise<void> {
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('button', { name: '开始试运行' }).click()
  await expect(page.getByText('试运行完成，还没有写入数据')).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText(counts).last()).toBeVisible()
  await page.getByRole('button', { name: `导入 ${imported.toLocaleString('en')} 行` }).click()
  await expect(page.getByRole('heading', { level: 2, name: '导入完成' })).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText(counts).last()).toBeVisible()
}

test('a field and a view are made, 2,000 rows come in, those with faults are corrected, all is found by pinyin, undone and brought back', async ({
  signedIn: page,
}) => {
  test.setTimeout(480_000)
  const field = { kind: 'customer', type: 'text', label: '授信额度', isListed: true }
  const made = await page.request.post('/api/v1/fields', { data: field })
  expect(made.status(), await made.text()).toBe(201)

  await page.goto('/customers')
  await page.getByRole('button', { name: /的更多操作$/ }).click()
  await page.getByRole('menuitem', { name: '另存为新视图…' }).click()
  await page.getByRole('dialog').getByLabel('视图名称').fill('门店')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page).toHaveURL(/\/customers\?view=[0-9a-f-]{36}$/)
  const view = page.url()

  await page.goto('/imports?kind=customer')
  await upload(page, '门店.csv', fileOf2000())
  const good = rows - failing.length
  const whole = (created: number, failed: number) =>
    `${(created + failed).toLocaleString('en')} 行 = ${created.toLocaleString('en')} 新建 + 0 更新 + 0 跳过 + ${failed} 失败`
  await runThrough(page, good, whole(good, failing.length))
  await expect(page.getByText(`全部处理完了，其中 ${failing.length} 行失败，原因见下。`)).toBeVisible()
  await expectAccessible(page)

  // The rows that failed come back as they were, with the reason: corrected, they are imported as they are.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载失败的行' }).click(),
  ])
  const failed = Buffer.concat((await (await download.createReadStream()).toArray()) as Buffer[]).toString('utf8')
  const [head = '', ...wrong] = failed.trim().split(/\r?\n/)
  expect(head).toContain('Fairway 原因')
  expect(wrong).toHaveLength(failing.length)
  const corrected = wrong.map((line, index) => line.replace('不详', '8').replace(/^,/, `嘉禾机电补录${index}店,`))
  await page.getByRole('button', { name: '再导入一个文件' }).click()
  await upload(page, '门店-更正.csv', [head, ...corrected].join('\r\n'))
  await runThrough(page, failing.length, whole(failing.length, 0))

  await page.goto(view)
  await expect(page.getByText(/共 2,000 条/)).toBeVisible()
  await expect(page.getByRole('row', { name: /嘉禾机电.*额度\d+/ }).first()).toBeVisible()

  // By pinyin and a number, from anywhere.
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: '搜索' })
  await palette.getByRole('combobox', { name: '搜索' }).fill('jiahejidian0042')
  await expect(palette.getByRole('option', { name: /嘉禾机电0042号店/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('嘉禾机电0042号店')
  await expect(page.getByText('额度42', { exact: true })).toBeVisible()

  // Both imports are undone: nothing of them is left in the lists.
  for (const [name, count] of [
    ['门店-更正.csv', failing.length],
    ['门店.csv', good],
  ] as const) {
    await page.goto('/imports')
    await page.getByRole('link', { name }).click()
    await page.getByRole('button', { name: '撤销导入' }).click()
    const question = page.getByRole('dialog')
    await expect(question.getByText(`新建的 ${count.toLocaleString('en')} 条记录会移到回收站。`)).toBeVisible()
    await question.getByRole('button', { name: '撤销导入' }).click()
    await expect(page.getByRole('heading', { level: 2, name: '导入已撤销' })).toBeVisible({ timeout: 120_000 })
  }
  await page.goto('/customers?view=all')
  await expect(page.getByRole('row', { name: /嘉禾机电/ })).toHaveCount(0)

  // One of them is wanted after all.
  await page.goto('/settings/recycle-bin')
  const row = page.getByRole('row', { name: /嘉禾机电/ }).first()
  const restored = /嘉禾机电\S+店/.exec((await row.textContent()) ?? '')?.[0] ?? ''
  await row.getByRole('button', { name: '恢复' }).click()
  await expect(page.getByText('已恢复 1 条')).toBeVisible()
  await page.goto('/customers?view=all')
  await expect(page.getByRole('row', { name: new RegExp(restored) })).toBeVisible()
  await expect(page.getByText(/共 1 条/)).toBeVisible()
})
