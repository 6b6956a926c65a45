import common from './zh-CN/common.json'
import errors from './zh-CN/errors.json'

/** One namespace per area. A new file is added here and in en.ts. */
export const zhCN = { common, errors }
