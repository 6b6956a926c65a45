import { boolean, currency, longText, money, text } from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { stampFields } from '../../platform/records/standard-fields.ts'
import { visibleProducts } from './policy.ts'

const productFields = {
  name: text({ required: true, max: 200, listed: true, searchable: true }),
  code: text({ max: 100, listed: true, searchable: true }),
  series: text({ max: 100, listed: true }),
  unit: text({ max: 20, listed: true }),
  price: money({ required: true, listed: true, alwaysShown: true }),
  currency: currency({ required: true, filledIn: true, alwaysShown: true }),
  isActive: boolean({ required: true, filledIn: true, default: true, listed: true, alwaysShown: true }),
  description: longText(),
  ...stampFields,
}

export const productKind = defineKind({
  kind: 'product',
  isCustomizable: true,
  sections: [
    { key: 'basic', fields: ['name', 'code', 'series', 'unit', 'isActive'] },
    { key: 'price', fields: ['price', 'currency'] },
    { key: 'remark', fields: ['description'] },
  ],
  table: 'products',
  fields: productFields,
  actions: ['view', 'create', 'edit', 'delete', 'import', 'export'],
  visible: visibleProducts,
})
