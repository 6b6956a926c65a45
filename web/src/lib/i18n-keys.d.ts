import 'i18next'
import type { zhCN } from '../locales/zh-CN.ts'

// Keys are typed from the Chinese files; the English ones are compared with them by a check.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    returnNull: false
    resources: typeof zhCN
  }
}
