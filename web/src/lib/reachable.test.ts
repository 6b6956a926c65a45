import { expect, test } from 'vitest'
import { phoneHref, webHref } from './reachable.ts'

test('addresses lead to the web and nowhere else', () => {
  expect(webHref('https://example.com/a')).toBe('https://example.com/a')
  expect(webHref(' www.example.com ')).toBe('https://www.example.com')
  const others = ['javascript:alert(1)', ' JAVASCRIPT:alert.x(1)', 'data:text/html,x', '无', 'https://', '']
  expect(others.filter((text) => webHref(text) !== undefined)).toEqual([])
})

test('a phone dials the first number without its extension, and nothing where there is none', () => {
  expect(phoneHref('0571-8888 6666 转 8012')).toBe('tel:057188886666')
  expect(phoneHref('+86 13800138000 / 13912345678')).toBe('tel:+8613800138000')
  expect(phoneHref('13800138000（张经理）')).toBe('tel:13800138000')
  expect(phoneHref('１３８００１３８０００')).toBe('tel:13800138000')
  expect(['abc', '张三', 'x7', '', '138****8000'].filter((text) => phoneHref(text) !== undefined)).toEqual([])
})
