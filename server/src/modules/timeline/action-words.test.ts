import { expect, it } from 'vitest'
import '../../modules.ts'
import { actionLabel } from '../fields/index.ts'
import { activityKindsOf } from './activity.ts'

it.each(['zh-CN', 'en'] as const)('there is a word for whatever can be done, in %s', (locale) => {
  expect(activityKindsOf().length).toBeGreaterThan(90)
  expect(activityKindsOf().filter((activity) => activity.endsWith(`.${actionLabel(locale, activity)}`))).toEqual([])
})
