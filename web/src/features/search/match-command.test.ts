import { describe, expect, it } from 'vitest'
import { type Command, isNamed, matchCommands } from './match-command.ts'

const command = (key: string, label: string, aliases: string[], isOffered = false): Command => ({
  key,
  label,
  aliases,
  isOffered,
  icon: null,
  to: `/${key}`,
})
const commands = [
  command('go-customers', '打开客户', ['客户', 'ke-hu', 'kh']),
  command('new-customer', '新建客户', ['xin-jian-ke-hu', 'xjkh'], true),
  command('go-contracts', '打开合同', ['合同', 'he-tong', 'ht']),
]
const found = (text: string) => matchCommands(commands, text).map(({ key }) => key)

describe('commands', () => {
  it.each([
    ['客户', ['go-customers', 'new-customer']],
    ['xjkh', ['new-customer']],
    ['Xin Jian', ['new-customer']],
    ['合', ['go-contracts']],
    ['ke', ['go-customers', 'new-customer']],
    ['k', ['go-customers']],
    ['jianke', ['new-customer']],
    ['etong', []],
    ['tong', ['go-contracts']],
    ['华为', []],
  ])('%s finds %j', (text, keys) => {
    expect(found(text)).toEqual(keys)
  })

  it('are offered before anything is typed', () => {
    expect(found(' ')).toEqual(['new-customer'])
  })

  it('are meant for sure only by all of a name', () => {
    expect([isNamed(commands[0]!, '客户'), isNamed(commands[0]!, 'KH'), isNamed(commands[0]!, '客')]).toEqual([
      true,
      true,
      false,
    ])
  })
})
