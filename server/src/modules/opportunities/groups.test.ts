import { expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makePipeline, standardPipeline } from '../pipelines/factory.ts'
import { makeOpportunity } from './factory.ts'

const app = useTestApp()

it('groups by stage stand in the order of the pipeline, one pipeline after the other, however many each has', async () => {
  const { admin } = await app.organization()
  const standard = await standardPipeline(admin)
  const other = await makePipeline(admin)
  const stages = [other.stages[1]!, other.stages[1]!, standard.stages[2]!, standard.stages[2]!, standard.stages[0]!]
  for (const [place, { id: stageId }] of [...stages, other.stages[0]!].entries())
    await makeOpportunity(admin, { pipelineId: [2, 3, 4].includes(place) ? standard.id : other.id, stageId })
  const { body } = await admin.get('/opportunities/groups', { by: 'stageId' })
  const inOrder = [standard.stages[0]!, standard.stages[2]!, ...other.stages]
  expect(body.items.map(({ value }: { value: string }) => value)).toEqual(inOrder.map(({ id }) => id))
})
