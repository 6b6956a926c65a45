export { fieldLabel, kindLabel, type Locale, localeOf, optionLabel } from './labels.ts'
export { addFieldRoutes } from './routes.ts'
