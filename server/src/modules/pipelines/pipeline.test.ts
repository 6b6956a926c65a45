import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planStages, repeatedNames, type Stage } from './pipeline.ts'

const stage = (id: string, name: string, position: number): Stage => ({
  id,
  pipelineId: 'p',
  name,
  winRate: 10,
  position,
})

describe('planning stages', () => {
  it('keeps, adds and removes by id, in the given order', () => {
    const plan = planStages(
      [stage('a', '甲', 0), stage('b', '乙', 1), stage('c', '丙', 2)],
      [
        { id: 'c', name: '丙', winRate: 5 },
        { name: '丁', winRate: 50 },
        { id: 'a', name: '甲甲', winRate: 90 },
      ],
    )
    expect(plan).toMatchObject({
      kept: [
        { id: 'c', position: 0, winRate: 5 },
        { id: 'a', name: '甲甲', position: 2 },
      ],
      added: [{ name: '丁', position: 1 }],
      removed: [{ id: 'b' }],
      errors: [],
    })
  })

  it('refuses ids of other pipelines, ids given twice and names given twice', () => {
    const plan = planStages(
      [stage('a', '甲', 0)],
      [
        { id: 'a', name: 'Offer', winRate: 5 },
        { id: 'a', name: ' offer ', winRate: 5 },
        { id: 'x', name: '丁', winRate: 5 },
      ],
    )
    expect(plan.errors.map((error) => `${error.path}:${error.code}`)).toEqual([
      'stages.1.id:not_found',
      'stages.2.id:not_found',
      'stages.1.name:duplicate',
    ])
  })

  it('accounts for every standing and every given stage once, whatever is given', () => {
    const given = fc.array(
      fc.record({
        id: fc.option(fc.constantFrom('a', 'b', 'c', 'x'), { nil: undefined }),
        name: fc.string({ minLength: 1 }),
        winRate: fc.integer({ min: 0, max: 100 }),
      }),
    )
    fc.assert(
      fc.property(given, (stages) => {
        const standing = ['a', 'b', 'c'].map((id, index) => stage(id, id, index))
        const plan = planStages(standing, stages)
        const idFaults = plan.errors.filter((error) => error.code === 'not_found').length
        expect(plan.kept.length + plan.added.length + idFaults).toBe(stages.length)
        expect([...plan.kept, ...plan.removed].map(({ id }) => id).sort()).toEqual(['a', 'b', 'c'])
        expect(new Set([...plan.kept, ...plan.added].map(({ position }) => position)).size).toBe(
          plan.kept.length + plan.added.length,
        )
      }),
    )
  })
})

it('names every repetition after the first', () => {
  expect(
    repeatedNames([{ name: 'a' }, { name: 'b' }, { name: 'A' }, { name: 'a' }], 'items').map((error) => error.path),
  ).toEqual(['items.2.name', 'items.3.name'])
})
