export { createProductIn } from './create-product.ts'
export { productKind } from './fields.ts'
export {
  areSameLines,
  describeLines,
  type GivenLine,
  type LineItem,
  plainQuantity,
  priceLines,
  totalOf,
} from './line-item.ts'
export { givenLines, type Line, lineSchema } from './line-schema.ts'
export { pricesOf } from './queries.ts'
export { addProductRoutes } from './routes.ts'
export { type NewProduct } from './schema.ts'
export { updateProductIn } from './update-product.ts'
export { productEvents } from './events.ts'
export { productCommands } from './commands.ts'
