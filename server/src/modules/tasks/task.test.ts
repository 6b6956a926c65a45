import { describe, expect, it } from 'vitest'
import { changedSubject, givenSubject, isOverdue } from './task.ts'

const before = { subjectType: 'customer', subjectId: 'c1' }
const faults = (work: () => unknown) => {
  try {
    return work()
  } catch (error) {
    return (error as { fields: { path: string; code: string }[] }).fields.map((field) => `${field.path}:${field.code}`)
  }
}

describe('what a task is about', () => {
  it.each([
    ['is nothing when nothing is given', {}, undefined],
    ['is a record when both halves are given', { subjectType: 'lead', subjectId: 'l1' }, { type: 'lead', id: 'l1' }],
    ['is nothing when both are empty', { subjectType: null, subjectId: null }, null],
    ['lacks its record', { subjectType: 'lead' }, ['subjectId:required']],
    ['lacks its kind', { subjectId: 'l1' }, ['subjectType:required']],
  ])('%s', (_, given, expected) => {
    expect(faults(() => givenSubject(given))).toEqual(expected)
  })
})

describe('a change of what a task is about', () => {
  it.each([
    ['is none when neither half is given', {}, undefined],
    ['keeps the kind when only the record changes', { subjectId: 'c2' }, { type: 'customer', id: 'c2' }],
    [
      'asks for the record when the kind changes and the record is emptied',
      { subjectType: 'lead', subjectId: null },
      ['subjectId:required'],
    ],
    ['takes both away when one is taken away', { subjectId: null }, null],
    ['takes both away when the kind is taken away', { subjectType: null }, null],
    ['moves to another kind of record', { subjectType: 'lead', subjectId: 'l1' }, { type: 'lead', id: 'l1' }],
  ])('%s', (_, changes, expected) => {
    expect(faults(() => changedSubject(changes, before))).toEqual(expected)
  })
})

it('a task is overdue when it is open and its time has passed', () => {
  const now = new Date('2026-11-24T08:00:00Z')
  expect(isOverdue({ status: 'open', dueAt: '2026-11-24T07:59:59Z' }, now)).toBe(true)
  expect(isOverdue({ status: 'open', dueAt: '2026-11-24T08:00:00Z' }, now)).toBe(false)
  expect(isOverdue({ status: 'open', dueAt: null }, now)).toBe(false)
  expect(isOverdue({ status: 'done', dueAt: '2026-11-24T07:59:59Z' }, now)).toBe(false)
})
