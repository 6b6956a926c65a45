import common from './en/common.json'
import errors from './en/errors.json'
import home from './en/home.json'
import session from './en/session.json'
import settings from './en/settings.json'

export const en = { common, errors, home, session, settings }
