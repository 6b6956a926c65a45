import { expect, it } from 'vitest'
import { spansIn } from './highlight.ts'

const parts = (text: string, typed: string) => spansIn(text, typed).map(([from, to]) => text.slice(from, to))

it.each([
  ['华为技术（深圳）有限公司', '为技', ['为技']],
  ['华为技术（深圳）有限公司', '术(深', ['术（深']],
  ['华为技术（深圳）有限公司', 'huaweijs', ['华为技术']],
  ['华为技术（深圳）有限公司', 'szyxgs', ['深圳）有限公司']],
  ['华为技术（深圳）有限公司', '深圳 华为', ['华为', '深圳']],
  ['重庆长城汽车', 'chang', ['长']],
  ['中国银行', 'zhgyh', ['中国银行']],
  ['TCL科技集团', 'tclkj', ['TCL科技']],
  ['ＡＢＣ Société', 'abc soc', ['ＡＢＣ Soc']],
  ['Umbrella GmbH', 'umbrela', ['Umbrella']],
  ['Umbrella GmbH', 'gmbh umb', ['Umb', 'GmbH']],
  ['+86 138-0013-8000', '8000', ['8000']],
  ['𠮷野家', '野', ['野']],
  ['华为', '比亚迪', []],
  ['', 'a', []],
  ['华为', '%', []],
])('in %s, %s means %j', (text, typed, expected) => {
  expect(parts(text, typed)).toEqual(expected)
})
