import { sampleId } from './example.ts'

const section = {
  key: 'basics',
  title: { 'zh-CN': '基本信息', en: 'Basics' },
  columns: 2,
  isFolded: false,
  visibleWhen: null,
  fields: [
    { key: 'name', isRequired: true, width: 'full', visibleWhen: null },
    { key: 'level', isRequired: true, width: 'half', visibleWhen: null },
    {
      key: 'annualRevenue',
      isRequired: false,
      width: 'half',
      visibleWhen: { field: 'level', op: 'in', value: ['A', 'B'] },
    },
  ],
}
const membership = { version: 3, access: 'write', expiresAt: null }

/** Bodies whose parts belong together more than a schema can tell. Each can be sent as it is: api-examples.test.ts does. */
export const bodyExamples: Readonly<Record<string, object>> = {
  createApiKey: { name: 'ERP', rights: ['customer.view', 'customer.edit'], expiresAt: null },
  createField: { kind: 'customer', type: 'text', label: '客户编码', isListed: true, isSearchable: true },
  updateField: { version: 3, label: 'ERP 编号', hint: 'ERP 里的编号' },
  createLayout: { kind: 'customer', name: '重点客户', shape: { sections: [section], omitted: ['website'] } },
  updateLayout: { version: 3, name: '战略客户', shape: { sections: [section], omitted: ['website'] } },
  reorderLayouts: { kind: 'customer', ids: [sampleId('layout'), sampleId('otherLayout')] },
  checkFormula: { kind: 'opportunity', formula: '{amount} * {winRate}' },
  createUniqueRule: { kind: 'customer', fields: ['name', 'phone'] },
  inviteColleague: {
    name: '李静',
    email: 'lijing@example.com',
    departmentId: sampleId('department'),
    roleIds: [sampleId('role')],
    title: '销售经理',
  },
  changeOpportunityStage: { version: 3, stageId: sampleId('stage') },
  changeContractStatus: { version: 3, status: 'active', remark: '合同已盖章' },
  createBulkChange: {
    kind: 'customer',
    action: 'edit',
    records: [{ id: sampleId('customer'), version: 3 }],
    changes: { city: '深圳' },
  },
  updateDepartment: { version: 3, name: '华东销售一部' },
  updatePipeline: { version: 3, name: '渠道销售流程' },
  updateCustomerMember: membership,
  updateLeadMember: membership,
  updateOpportunityMember: membership,
  updateContractMember: membership,
  changeImportMapping: {
    version: 3,
    columns: [
      { index: 0, field: 'name' },
      { index: 1, field: 'ownerId' },
    ],
    onMatch: 'update',
  },
  resolveImportReferences: {
    version: 3,
    items: [{ field: 'ownerId', value: '小王', action: 'map', id: sampleId('owner') }],
  },
  noteVisit: { kind: 'customer', id: sampleId('customer') },
}

/** What files hold, as far as text can show it. */
export const fileExamples: Readonly<Record<string, string>> = {
  'text/csv': '客户名称,级别,负责人\r\n华为技术有限公司,A 级,王敏\r\n',
  'application/octet-stream': '%PDF-1.7 …',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'PK…',
}
