import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { createPipelineIn } from './create-pipeline.ts'
import { replaceLossReasonsIn } from './replace-loss-reasons.ts'

const winRates = [10, 30, 50, 70, 90]
const templates = {
  'zh-CN': {
    name: '标准销售流程',
    stages: ['初步接洽', '需求确认', '方案报价', '商务谈判', '合同签订'],
    lossReasons: ['价格过高', '选择竞品', '预算取消', '需求变更', '项目搁置', '决策人变动', '其他'],
  },
  en: {
    name: 'Standard sales process',
    stages: ['Contacted', 'Qualified', 'Proposal', 'Negotiation', 'Contract'],
    lossReasons: [
      'Price too high',
      'Chose a competitor',
      'Budget cancelled',
      'Requirements changed',
      'Project on hold',
      'Decision maker left',
      'Other',
    ],
  },
}

/** What a new organization starts with, in its language; all of it can be changed. */
export async function createDefaultPipeline(tx: OrgTx, ctx: Ctx): Promise<void> {
  const template = ctx.organization.locale === 'en' ? templates.en : templates['zh-CN']
  await createPipelineIn(tx, ctx, {
    name: template.name,
    isDefault: true,
    stages: template.stages.map((name, index) => ({ name, winRate: winRates[index]! })),
  })
  await replaceLossReasonsIn(tx, ctx, { version: 0, items: template.lossReasons.map((name) => ({ name })) })
}
