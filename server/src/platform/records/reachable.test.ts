import { expect, it } from 'vitest'
import { isPhone, isWebAddress } from './reachable.ts'

it('takes phone numbers as people write them, one or several, with extensions and whose they are', () => {
  const numbers = [
    '13800138000',
    '+86 138-0013-8000',
    '（0571）8888 6666 转 8012',
    '0571-88886666分机12',
    '0755-88886666 / 13912345678',
    '+44 20 7946 0000 ext. 12',
    '555.010.0199 x7',
    '１３８００１３８０００',
    '110',
    '13800138000（张经理）',
    '张三 13800138000',
  ]
  expect(numbers.filter((number) => !isPhone(number))).toEqual([])
})

it('refuses what nobody could dial', () => {
  const texts = ['abc', '张三', 'ext', '无', '-', '12', 'javascript:alert(1)']
  expect(texts.filter(isPhone)).toEqual([])
})

it('takes addresses of the web, also without https:// and in Chinese', () => {
  const addresses = [
    'https://example.com/a?b=1#c',
    'HTTP://10.0.0.8:8080',
    'http://oa/',
    'www.example.com',
    'example.com:8080/path',
    ' 例子.公司 ',
  ]
  expect(addresses.filter((address) => !isWebAddress(address))).toEqual([])
})

it('refuses every other scheme however it is dressed up, and words', () => {
  const texts = [
    'javascript:alert(1)',
    'JavaScript:alert.call(1)',
    ' java\nscript:alert.x(1)',
    'javascript://example.com/%0aalert(1)',
    'data:text/html,<script>alert.x(1)</script>',
    'mailto:a@example.com',
    'ftp://example.com',
    'file:///etc/passwd',
    'https:example.com',
    'https://',
    '无',
    'n/a',
  ]
  expect(texts.filter(isWebAddress)).toEqual([])
})
