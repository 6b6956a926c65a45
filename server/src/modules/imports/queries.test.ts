import type { KyselyPlugin } from 'kysely'
import { expect, it } from 'vitest'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { finishImport, uploadImport } from './factory.ts'
import { getImportIn } from './queries.ts'

const app = useTestApp()

it('an import that a worker takes on while it is read is told as it was or as it is, never half of each', async () => {
  const { admin } = await app.organization()
  const { id, version } = await uploadImport(admin, 'customer', 'name\n甲\n')
  const ctx = await admin.ctx()
  let between: Promise<unknown> | undefined
  const takesItOn: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      between ??= finishImport(app, admin, id, 'dry-run')
      await between
      return result
    },
  }
  const view = await withOrg(ctx, (tx) => getImportIn(tx.withPlugin(takesItOn) as OrgTx, ctx, id))
  expect(between).toBeDefined()
  expect([view.version, view.status, view.checked]).toEqual([version, 'mapping', null])
})
