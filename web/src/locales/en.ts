import apiKey from './en/apiKey.json'
import audit from './en/audit.json'
import board from './en/board.json'
import bulk from './en/bulk.json'
import common from './en/common.json'
import contract from './en/contract.json'
import errors from './en/errors.json'
import exports from './en/exports.json'
import fields from './en/fields.json'
import form from './en/form.json'
import home from './en/home.json'
import imports from './en/imports.json'
import kinds from './en/kinds.json'
import list from './en/list.json'
import opportunity from './en/opportunity.json'
import options from './en/options.json'
import payment from './en/payment.json'
import record from './en/record.json'
import recycleBin from './en/recycleBin.json'
import reports from './en/reports.json'
import search from './en/search.json'
import session from './en/session.json'
import settings from './en/settings.json'
import task from './en/task.json'
import team from './en/team.json'
import timeline from './en/timeline.json'
import followUp from './en/followUp.json'
import lead from './en/lead.json'
import webhook from './en/webhook.json'
import views from './en/views.json'

export const en = {
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
