import { contractStory } from './contract-story.ts'
import { type Account, day, dayOf, nextNumber, tell, type World } from './world.ts'

const subjects = ['设备采购', '系统升级', '年度框架', '扩容项目', '试点项目', '备件采购', '技术服务'] as const

/** One opportunity on its way through the stages: won with a contract, lost with a reason, or still open. */
export function dealStory(world: World, account: Account): void {
  const { orgId, random, newId, tables, until, pipelineId, stages, lossReasonIds } = world
  const { owner } = account
  const start = Math.min(account.since + random.between(0, 400) * day, until - day)
  const id = newId(start)
  const outcome = random.weighted([
    ['open', 3],
    ['won', 4],
    ['lost', 3],
  ] as const)
  const reached = outcome === 'won' ? stages.length - 1 : random.between(0, stages.length - 1)
  const name = `${account.name.slice(0, 8)}${random.pick(subjects)}`
  const subject = { type: 'opportunity', id }
  tell(world, account, 'opportunity.created', subject, start, { name })
  let at = start
  for (let index = 0; index <= reached; index++) {
    const before = stages[index - 1]
    const stage = stages[index]!
    if (before) at = Math.min(at + random.between(2, 25) * day, until - 1)
    tables.stageChanges.add([orgId, newId(at), id, pipelineId, before?.id, stage.id, new Date(at), owner.id])
    if (before && index === reached)
      tell(world, account, 'opportunity.stageChanged', subject, at, { from: before, to: stage })
  }
  const closedAt = outcome === 'open' ? undefined : Math.min(at + random.between(1, 20) * day, until)
  const closedOn = closedAt === undefined ? null : dayOf(closedAt)
  const reasonId = outcome === 'lost' ? random.pick(lossReasonIds) : null
  const amount = `${random.between(1, 400) * 1_000 + random.between(0, 999)}.00`
  const changed = new Date(closedAt ?? at)
  tables.opportunities.add(
    [orgId, id, nextNumber(world, 'SJ'), name, account.id, account.contactIds[0], pipelineId, stages[reached]!.id],
    [new Date(at), amount, 'CNY', dayOf(at + 30 * day), outcome, closedAt === undefined ? null : changed, closedOn],
    [reasonId, owner.id, owner.departmentId, new Date(start), owner.id, changed, owner.id],
  )
  if (closedAt === undefined) return
  tables.closures.add([orgId, newId(closedAt), id, outcome, reasonId, closedOn, changed, owner.id])
  if (outcome === 'won') {
    tell(world, account, 'opportunity.won', subject, closedAt, { amount, currency: 'CNY', closedOn })
    contractStory(world, account, { id, name, amount, closedAt })
  } else {
    const lossReason = { id: reasonId, name: '其他' }
    tell(world, account, 'opportunity.lost', subject, closedAt, { lossReason, remark: null, closedOn })
  }
}
