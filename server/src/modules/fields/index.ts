export { fieldLabel, kindLabel, type Locale, localeOf, optionLabel } from './labels.ts'
export { addLayoutRoutes } from './layouts/routes.ts'
export { addFieldRoutes } from './routes.ts'
