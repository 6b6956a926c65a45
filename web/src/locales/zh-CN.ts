import apiKey from './zh-CN/apiKey.json'
import audit from './zh-CN/audit.json'
import board from './zh-CN/board.json'
import bulk from './zh-CN/bulk.json'
import common from './zh-CN/common.json'
import contract from './zh-CN/contract.json'
import errors from './zh-CN/errors.json'
import exports from './zh-CN/exports.json'
import fields from './zh-CN/fields.json'
import form from './zh-CN/form.json'
import home from './zh-CN/home.json'
import imports from './zh-CN/imports.json'
import kinds from './zh-CN/kinds.json'
import list from './zh-CN/list.json'
import opportunity from './zh-CN/opportunity.json'
import options from './zh-CN/options.json'
import payment from './zh-CN/payment.json'
import record from './zh-CN/record.json'
import recycleBin from './zh-CN/recycleBin.json'
import reports from './zh-CN/reports.json'
import search from './zh-CN/search.json'
import session from './zh-CN/session.json'
import settings from './zh-CN/settings.json'
import task from './zh-CN/task.json'
import team from './zh-CN/team.json'
import timeline from './zh-CN/timeline.json'
import followUp from './zh-CN/followUp.json'
import lead from './zh-CN/lead.json'
import webhook from './zh-CN/webhook.json'
import views from './zh-CN/views.json'

/** One namespace per area. A new file is added here and in en.ts. */
export const zhCN = {
  apiKey,
  audit,
  board,
  bulk,
  common,
  contract,
  errors,
  exports,
  fields,
  form,
  home,
  imports,
  kinds,
  list,
  opportunity,
  options,
  payment,
  record,
  recycleBin,
  reports,
  search,
  session,
  settings,
  task,
  team,
  timeline,
  followUp,
  lead,
  webhook,
  views,
}
