import common from './zh-CN/common.json'
import errors from './zh-CN/errors.json'
import home from './zh-CN/home.json'
import session from './zh-CN/session.json'
import settings from './zh-CN/settings.json'

/** One namespace per area. A new file is added here and in en.ts. */
export const zhCN = { common, errors, home, session, settings }
