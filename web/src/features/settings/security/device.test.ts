import { expect, test } from 'vitest'
import { describeDevice } from './device.ts'

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36 Edg/130.0', 'Edge', 'Windows', false],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 14_1) Version/17 Safari/605.1', 'Safari', 'macOS', false],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) MicroMessenger/8.0', 'WeChat', 'iPhone', true],
  ['Mozilla/5.0 (Linux; Android 14) Chrome/130 Mobile Safari/537.36', 'Chrome', 'Android', true],
])('%s', (userAgent, browser, system, isPhone) => {
  expect(describeDevice(userAgent)).toEqual({ browser, system, isPhone })
})

test('an unknown client has no name', () => {
  expect(describeDevice(null)).toEqual({ browser: undefined, system: undefined, isPhone: false })
})
