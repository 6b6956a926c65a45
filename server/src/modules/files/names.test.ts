import { expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { contentTypeOf } from './content-type.ts'
import { dispositionOf } from './disposition.ts'
import { madeBefore } from './orphan.ts'

it('a type that browsers show comes from the first bytes alone', () => {
  const of = (text: string, said = 'text/html') => contentTypeOf(Buffer.from(text, 'latin1'), said)
  expect(of('\x89PNG\r\n\x1a\n…')).toBe('image/png')
  expect(of('\xff\xd8\xff\xe0')).toBe('image/jpeg')
  expect(of('GIF89a')).toBe('image/gif')
  expect(of('RIFF\x01\x02\x03\x04WEBPVP8 ')).toBe('image/webp')
  expect(of('%PDF-1.7')).toBe('application/pdf')
  expect(of('RIFF\x01\x02\x03\x04WAVE')).toBe('application/octet-stream')
  expect(of('', 'image/png')).toBe('application/octet-stream')
  expect(of('a,b', 'Text/CSV; charset=utf-8')).toBe('text/csv')
})

it('a file name cannot break out of its header', () => {
  expect(dispositionOf('a"b\\c%.txt', 'text/plain')).toBe(
    `attachment; filename="a_b_c_.txt"; filename*=UTF-8''a%22b%5Cc%25.txt`,
  )
  expect(dispositionOf("图'(1)*.png", 'image/png')).toBe(
    `inline; filename="_'(1)*.png"; filename*=UTF-8''%E5%9B%BE%27%281%29%2A.png`,
  )
})

it('an id tells when it was made', () => {
  const id = newId()
  expect(madeBefore([id], new Date(Date.now() - 1000))).toEqual([])
  expect(madeBefore([id], new Date(Date.now() + 1000))).toEqual([id])
})
