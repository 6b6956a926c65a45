import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { finishImport, importFile, uploadImport } from './factory.ts'

const app = useTestApp()
const folder = join(import.meta.dirname, '../../../../../shared/data/maven-crm')
const file = (name: string) => readFile(join(folder, `${name}.csv`))

// The facts are counted from the files and stand in the README beside them.
describe.skipIf(!existsSync(folder))('a public data set of 8,800 opportunities', () => {
  it('comes in file by file, after the one mapping that only a person can make', async () => {
    const { admin, tx, orgId } = await app.organization({ locale: 'en' })
    const accounts = await importFile(app, admin, 'customer', await file('accounts'), 'accounts.csv')
    console.log(JSON.stringify(accounts.references), accounts.created, accounts.failed)
    const products = await importFile(app, admin, 'product', await file('products'), 'products.csv')
    const teams = await importFile(app, admin, 'user', await file('sales_teams'), 'sales_teams.csv')
    console.log(JSON.stringify(teams.references), teams.created, teams.failed, (await admin.get(`/imports/${teams.id}/failures`)).body)
    expect([accounts, products, teams].map(({ status, rows, created, failed }) => ({ status, rows, created, failed }))).toEqual([
      { status: 'done', rows: 85, created: 85, failed: 0 },
      { status: 'done', rows: 7, created: 7, failed: 0 },
      { status: 'done', rows: 35, created: 35, failed: 0 },
    ])
    console.time('upload')
    const pipeline = await uploadImport(admin, 'opportunity', await file('sales_pipeline'), 'sales_pipeline.csv')
    console.timeEnd('upload')
    console.log(JSON.stringify(pipeline.references, null, 1), pipeline.undecided, pipeline.gaps, pipeline.mapping.columns)
    console.time('check')
    const checked = await finishImport(app, admin, pipeline.id, 'dry-run')
    console.timeEnd('check')
    console.log(checked.checked, JSON.stringify((await admin.get(`/imports/${pipeline.id}/failures?limit=3`)).body))
  }, 120_000)
})
