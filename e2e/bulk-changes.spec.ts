import { expect, expectAccessible, expectFits, test } from './support/journey.ts'

test('records are chosen and edited together; one fails and says why, and all of it is undone', async ({
  signedIn: page,
}) => {
  const made: { id: string; version: number }[] = []
  for (const [name, level] of [
    ['绍兴云帆电子有限公司', 'B'],
    ['绍兴海蓝电子有限公司', 'B'],
    ['绍兴正大机械有限公司', 'A'],
  ]) {
    const response = await page.request.post('/api/v1/customers', { data: { name, level } })
    made.push((await response.json()) as { id: string; version: number })
  }
  await page.goto('/customers?sort=name')
  const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(name) })
  await expect(rowOf('云帆')).toBeVisible()

  // By keyboard: the first row, then as far as the last.
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+X')
  const bar = page.getByRole('region', { name: '批量操作' })
  await expect(bar).toContainText('已选 3 条')
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await page.getByRole('checkbox', { name: '选择已加载的全部' }).check()
  await expect(bar).toContainText('已选 3 条')
  await expectAccessible(page)

  // Meanwhile somebody changes one of them.
  await page.request.patch(`/api/v1/customers/${made[0]!.id}`, { data: { version: made[0]!.version, city: '绍兴' } })
  const edit = bar.getByRole('button', { name: '批量修改' })
  const dialog = page.getByRole('dialog', { name: '修改 3 条客户' })
  await edit.click()
  await expect(dialog.getByRole('combobox', { name: '字段' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(edit).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByRole('combobox', { name: '字段' }).fill('级别')
  await page.keyboard.press('Enter')
  await dialog.getByRole('combobox', { name: '级别' }).click()
  await page.getByTitle('A 级', { exact: true }).last().click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '修改 3 条' }).click()

  await expect(dialog).toContainText('成功 1，未变 1，失败 1，共 3 条')
  const results = dialog.getByRole('listitem')
  await expect(results.first()).toContainText('绍兴云帆电子有限公司')
  await expect(results.first()).toContainText('选中之后有人改过它')
  await expectAccessible(page)
  // Undoing asks first; whoever thinks better of it is back at the button.
  const undo = dialog.getByRole('button', { name: '撤销' })
  const question = page.getByRole('dialog', { name: '撤销对 1 条记录的操作？' })
  await undo.click()
  await question.getByRole('button', { name: '取消' }).click()
  await expect(undo).toBeFocused()
  await expect(dialog).not.toContainText('已撤销')
  await undo.click()
  await question.getByRole('button', { name: '撤销' }).click()
  await expect(dialog).toContainText('已撤销 1')
  await dialog.getByRole('link', { name: '查看所有批量操作' }).click()

  await expect(page).toHaveURL(/\/bulk-changes$/)
  const act = page.getByRole('row', { name: /修改 3 条客户/ })
  await expect(act).toContainText('级别')
  await expect(act).toContainText('已撤销')
  await expectAccessible(page)
  await expectFits(page)
})

test('what was deleted together comes back at once, after a question', async ({ signedIn: page }) => {
  for (const name of ['湖州云帆电子有限公司', '湖州海蓝电子有限公司', '湖州留下电子有限公司'])
    await page.request.post('/api/v1/customers', { data: { name } })
  await page.goto('/customers')
  await page.getByRole('checkbox', { name: '选择已加载的全部' }).check()
  await page.getByRole('checkbox', { name: /湖州留下/ }).uncheck()
  await page.getByRole('region', { name: '批量操作' }).getByRole('button', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除 2 条' }).click()
  await expect(page.getByText('已删除 2 条客户')).toBeVisible()
  await expect(page.getByText('湖州云帆电子有限公司')).toBeHidden()
  // The button is gone with the rows: the list has the focus.
  await expect(page.getByRole('gridcell', { name: /^湖州留下/ })).toBeFocused()
  await page.getByRole('button', { name: '撤销' }).click()
  const question = page.getByRole('dialog', { name: '撤销对 2 条记录的操作？' })
  await question.getByRole('button', { name: '取消' }).click()
  await expect(question).toBeHidden()
  await expect(page.getByText('湖州云帆电子有限公司')).toBeHidden()
  await page.getByRole('button', { name: '撤销' }).click()
  await question.getByRole('button', { name: '撤销' }).click()
  await expect(page.getByRole('row', { name: /湖州云帆/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /湖州海蓝/ })).toBeVisible()
})
