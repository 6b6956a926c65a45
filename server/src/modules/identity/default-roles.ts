import type { Scope } from '../../platform/access/actor.ts'

export type Role = 'admin' | 'director' | 'manager' | 'rep' | 'finance' | 'service'

export interface RoleTemplate {
  key: Role
  name: { 'zh-CN': string; en: string }
  scope: Scope
  /** Which of the catalogue's rights the role starts with. */
  grants: (kind: string, action: string) => boolean
}

const sales = new Set(['customer', 'contact', 'lead', 'opportunity', 'contract', 'followUp', 'task'])
const money = new Set(['contract', 'paymentPlan', 'payment'])
const catalogue = new Set(['product', 'pipeline'])
const isRead = (action: string) => action === 'view'
const everyday = new Set(['view', 'create', 'edit'])

/** What a new organization starts with; every role can be changed later. */
export const roleTemplates: RoleTemplate[] = [
  { key: 'admin', name: { 'zh-CN': '管理员', en: 'Administrator' }, scope: 'all', grants: () => true },
  {
    key: 'director',
    name: { 'zh-CN': '销售总监', en: 'Sales director' },
    scope: 'all',
    grants: (kind, action) =>
      sales.has(kind) ||
      money.has(kind) ||
      (catalogue.has(kind) && everyday.has(action)) ||
      ['report', 'export', 'view'].includes(kind),
  },
  {
    key: 'manager',
    name: { 'zh-CN': '销售主管', en: 'Sales manager' },
    scope: 'departmentAndBelow',
    grants: (kind, action) =>
      (sales.has(kind) && action !== 'delete') ||
      (money.has(kind) && everyday.has(action)) ||
      ((catalogue.has(kind) || kind === 'report') && isRead(action)) ||
      kind === 'view',
  },
  {
    key: 'rep',
    name: { 'zh-CN': '销售', en: 'Sales rep' },
    scope: 'own',
    grants: (kind, action) =>
      (sales.has(kind) && everyday.has(action)) ||
      (kind === 'paymentPlan' && everyday.has(action)) ||
      (kind === 'lead' && action === 'convert') ||
      (['payment', 'report', ...catalogue].includes(kind) && isRead(action)),
  },
  {
    key: 'finance',
    name: { 'zh-CN': '财务', en: 'Finance' },
    scope: 'all',
    grants: (kind, action) =>
      (money.has(kind) && kind !== 'contract') ||
      (['customer', 'contact', 'opportunity', 'contract', 'report', ...catalogue].includes(kind) && isRead(action)),
  },
  {
    key: 'service',
    name: { 'zh-CN': '售后', en: 'Customer service' },
    scope: 'all',
    grants: (kind, action) =>
      (['customer', 'contact', 'contract', ...catalogue].includes(kind) && isRead(action)) ||
      (['followUp', 'task'].includes(kind) && everyday.has(action)),
  },
]

export function rightsOfTemplate(template: RoleTemplate, catalogueOfRights: readonly string[]): string[] {
  return catalogueOfRights.filter((right) => {
    const [kind = '', action = ''] = right.split('.')
    return template.grants(kind, action)
  })
}
