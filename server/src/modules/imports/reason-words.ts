import type { Locale } from '../fields/index.ts'
import type { Reason } from './rows/read-row.ts'

/** The error file is read outside Fairway, so its words are made here; the web has its own translations of the same codes. */
export const words = {
  'zh-CN': {
    columns: { row: '行号', column: '列', value: '值', reason: '原因' },
    separator: '；',
    codes: {
      required: '必填，不能为空',
      invalid_type: '内容类型不对',
      invalid_format: '格式不对',
      invalid_option: '不是可选的值',
      choice_retired: '“{label}”已停用，不能再选',
      invalid_number: '不是数字',
      invalid_date: '不是有效的日期',
      in_future: '这个时间还没有到',
      invalid_boolean: '请填“是”或“否”',
      invalid_encoding: '含有无法识别的字符',
      date_order_needed: '日期的日、月顺序不明确，请在导入时选择',
      invalid_phone: '里面没有能拨打的号码',
      invalid_web_address: '不是网址',
      scientific_number: '号码被表格软件改成了科学计数法，请把该列设为文本后重新填写',
      too_precise: '最多 {max} 位小数',
      too_long: '超过 {max} 个字',
      too_short: '少于 {min} 个字',
      too_small: '不能小于 {min}',
      too_large: '不能大于 {max}',
      currency_differs: '币种是 {found}，应为 {expected}',
      amount_not_divisible: '金额无法按数量 {quantity} 平均到分',
      reference_not_found: '找不到“{value}”',
      reference_nearest: '找不到“{value}”，最接近的是“{nearest}”',
      ambiguous_reference: '有多条记录都叫“{value}”，请在导入时选定',
      named_row_failed: '所引用的“{value}”那一行没有导入成功',
      not_found: '记录不存在，或您看不到它',
      ambiguous_match: '有 {count} 条已有记录与此行相符，无法确定更新哪一条',
      number_not_found: '没有哪条已有记录的编号是“{value}”。编号由系统生成，要新建请把编号留空',
      only_when_created: '已有记录的这一项不能通过导入修改',
      opportunity_closed: '系统里已经关闭，文件里还是进行中；请先重新打开',
      duplicate: '已有记录使用了这个值',
      circular: '上级关系形成了循环',
      too_few_cells: '这一行只有 {found} 列，表头有 {expected} 列',
      too_many_cells: '这一行有 {found} 列，表头只有 {expected} 列',
      excel_error: '单元格里是公式错误 {error}',
      formula_without_result: '公式没有计算结果，请在表格软件里打开并保存一次',
      forbidden: '您没有权限这样做',
      beyond_own_rights: '超出您自己的权限',
      unknown_field: '这里不能填这一项',
    },
  },
  en: {
    columns: { row: 'row', column: 'column', value: 'value', reason: 'reason' },
    separator: '; ',
    codes: {
      required: 'Required',
      invalid_type: 'Wrong type of value',
      invalid_format: 'Wrong format',
      invalid_option: 'Not one of the options',
      choice_retired: 'The option “{label}” is retired: it can’t be chosen any more',
      invalid_number: 'Not a number',
      invalid_date: 'Not a valid date',
      in_future: 'This lies in the future',
      invalid_boolean: 'Write yes or no',
      invalid_encoding: 'Holds characters that cannot be read',
      date_order_needed: 'Day and month cannot be told apart; choose their order when importing',
      invalid_phone: 'Holds no number that can be dialled',
      invalid_web_address: 'Not a web address',
      scientific_number:
        'A spreadsheet has turned this number into scientific notation; format the column as text and enter it again',
      too_precise: 'At most {max} decimal places',
      too_long: 'Longer than {max} characters',
      too_short: 'Shorter than {min} characters',
      too_small: 'Must not be less than {min}',
      too_large: 'Must not be more than {max}',
      currency_differs: 'The currency is {found}, expected {expected}',
      amount_not_divisible: 'The amount cannot be divided by the quantity {quantity} to the cent',
      reference_not_found: 'There is no “{value}”',
      reference_nearest: 'There is no “{value}”; the nearest is “{nearest}”',
      ambiguous_reference: 'Several records are called “{value}”; choose one when importing',
      named_row_failed: 'The row of “{value}”, which this one refers to, was not imported',
      not_found: 'There is no such record, or you cannot see it',
      ambiguous_match: '{count} existing records match this row, so none was updated',
      number_not_found:
        'No record that this row can mean has the number “{value}”. Numbers are given by the system: leave it empty for a new record',
      only_when_created: 'This cannot be changed on an existing record by an import',
      opportunity_closed: 'It is closed here and open in the file; reopen it first',
      duplicate: 'Another record has this value already',
      circular: 'The hierarchy runs in a circle',
      too_few_cells: 'This row has {found} columns, the header has {expected}',
      too_many_cells: 'This row has {found} columns, the header has only {expected}',
      excel_error: 'The cell holds the formula error {error}',
      formula_without_result: 'The formula has no result; open and save the file in a spreadsheet once',
      forbidden: 'You may not do this',
      beyond_own_rights: 'Beyond your own rights',
      unknown_field: 'This cannot be given here',
    },
  },
} as const

/** A reason in words; a code that has none is shown as it is. */
export function reasonText({ code, params = {} }: Pick<Reason, 'code' | 'params'>, locale: Locale): string {
  const codes: Readonly<Record<string, string>> = words[locale].codes
  const text = code === 'reference_not_found' && params['nearest'] ? codes['reference_nearest'] : codes[code]
  return text?.replace(/\{(\w+)\}/g, (_, name: string) => textOf(params[name])) ?? code
}

/** A parameter as it stands in a sentence. */
export function textOf(param: unknown): string {
  return typeof param === 'string' || typeof param === 'number' ? String(param) : ''
}
