import { newRecordSchema } from '../../../platform/records/schema.ts'
import { createProductIn, type NewProduct, productKind, updateProductIn } from '../../products/index.ts'
import { productHeaders } from '../columns/words/sales.ts'
import type { ImportKind } from './import-kind.ts'
import { recordTargets } from './record-targets.ts'

export const productImport: ImportKind = {
  record: productKind,
  right: 'product.import',
  headers: productHeaders,
  targets: recordTargets(productKind),
  matchOn: [['code'], ['name']],
  input: newRecordSchema(productKind),
  create: async (tx, ctx, values) => (await createProductIn(tx, ctx, values as NewProduct)).id,
  update: async (tx, ctx, id, patch) =>
    void (await updateProductIn(tx, ctx, id, patch as Parameters<typeof updateProductIn>[3])),
}
