import type { FileFault } from '../reading/table.ts'
import type { Locale } from '../../fields/index.ts'
import { textOf } from '../reason-words.ts'

/** What the shell says; a file's faults are told by the web in its own words. */
export const shellWords = {
  'zh-CN': {
    read: '{file}：{rows} 行，{columns} 列（{format}）',
    blankRows: '其中另有 {rows} 个空行，不计入',
    columns: '列 → 字段',
    unmapped: '（不导入）',
    unmatched: '以下名称找不到对应的记录：',
    unmatchedLine: '“{value}”（{column} 列，{rows} 行）{decision}',
    nearest: '，最接近“{nearest}”，可加 --map "{value}={nearest}"',
    none: '，可加 --map "{value}=…"',
    willMap: ' → {name}',
    willCreate: ' → 新建',
    willEmpty: ' → 留空',
    checking: '试运行',
    running: '导入',
    progress: '{what} {done}/{total}',
    result:
      '{what}完成：共 {rows} 行，新建 {created}，更新 {updated}，跳过 {skipped}，失败 {failed}（用时 {seconds} 秒）',
    cancelled: '已停止：{done}/{rows} 行已处理，已导入的记录会保留',
    failedWith: '导入中断：{fault}',
    failureLine: '第 {row} 行 {column}：{reason}',
    moreFailures: '还有 {count} 行失败，加 --errors 文件名.csv 可全部导出',
    errorsWritten: '失败的行已写入 {file}，改好后可直接再次导入',
    cannotMap: '--map "{value}={name}" 用不上：{why}',
    noSuchValue: '文件里没有这个找不到的名称',
    noSuchName: '没有叫“{name}”的记录',
    notAllowed: '这一列不能这样处理',
    noSuchColumn: '没有名为“{column}”的列',
    noSuchField: '没有字段“{field}”，可选：{fields}',
    gaps: '还不能导入：',
    fieldUnmapped: '没有列对应必填字段 {field}，可加 --column "列名={field}"',
    noColumnMapped: '没有一列对应到字段，可加 --column "列名=字段"',
    dateOrderNeeded: '“{column}”列的日期分不清日和月，请加 --date-order dmy（日/月）或 mdy（月/日）',
    faults: {
      empty_file: '文件是空的',
      no_rows: '文件只有表头，没有数据行',
      old_excel: '这是旧版或加密的 Excel 文件，请另存为 .xlsx（不加密）',
      damaged_file: '文件已损坏，无法读取',
      not_a_table: '这不是表格文件，请另存为 .xlsx 或 .csv',
      web_page: '这是网页格式的表格（不少系统导出的 .xls 其实是网页），请用表格软件打开后另存为 .xlsx',
      too_many_columns: '有 {found} 列，最多 {max} 列',
      too_many_rows: '超过 {max} 行，请拆成几个文件',
      too_large_unpacked: '文件解压后太大',
      row_too_long: '第 {row} 行太长',
      broken_quotes: '第 {row} 行（第 {line} 行文本）第 {column} 列的引号位置不对',
      unclosed_quote: '第 {row} 行开始的引号没有结束',
      unknown_sheet: '没有名为“{sheet}”的工作表',
    } satisfies Record<FileFault['code'], string>,
  },
  en: {
    read: '{file}: {rows} rows, {columns} columns ({format})',
    blankRows: '{rows} blank rows are not counted',
    columns: 'column → field',
    unmapped: '(left out)',
    unmatched: 'These names match no record:',
    unmatchedLine: '"{value}" (column {column}, {rows} rows){decision}',
    nearest: ', nearest is "{nearest}"; add --map "{value}={nearest}"',
    none: '; add --map "{value}=…"',
    willMap: ' → {name}',
    willCreate: ' → created',
    willEmpty: ' → left empty',
    checking: 'Dry run',
    running: 'Import',
    progress: '{what} {done}/{total}',
    result:
      '{what} done: {rows} rows = {created} created + {updated} updated + {skipped} skipped + {failed} failed ({seconds} s)',
    cancelled: 'Stopped: {done} of {rows} rows are done; what was imported stays',
    failedWith: 'The import broke off: {fault}',
    failureLine: 'row {row} {column}: {reason}',
    moreFailures: '{count} more rows failed; add --errors file.csv to get all of them',
    errorsWritten: 'The failed rows are in {file}; correct them and import that file',
    cannotMap: '--map "{value}={name}" does not apply: {why}',
    noSuchValue: 'the file has no such unmatched name',
    noSuchName: 'there is no record called "{name}"',
    notAllowed: 'this column does not allow it',
    noSuchColumn: 'There is no column called "{column}"',
    noSuchField: 'There is no field "{field}"; there are: {fields}',
    gaps: 'It cannot be imported yet:',
    fieldUnmapped: 'No column fills the required field {field}; add --column "header={field}"',
    noColumnMapped: 'No column fills a field; add --column "header=field"',
    dateOrderNeeded: 'Day and month cannot be told apart in the column "{column}"; add --date-order dmy or mdy',
    faults: {
      empty_file: 'The file is empty',
      no_rows: 'The file has a header and no rows',
      old_excel: 'This is an old or encrypted Excel file; save it as .xlsx without a password',
      damaged_file: 'The file is damaged',
      not_a_table: 'This file is no table; save it as .xlsx or .csv',
      web_page:
        'This is a web page, as some systems export under the name .xls; open it in a spreadsheet and save it as .xlsx',
      too_many_columns: 'It has {found} columns; {max} are allowed',
      too_many_rows: 'It has more than {max} rows; split it',
      too_large_unpacked: 'The file is too large when unpacked',
      row_too_long: 'Row {row} is too long',
      broken_quotes: 'A quote is in the wrong place in row {row} (line {line}), column {column}',
      unclosed_quote: 'The quote that begins in row {row} never ends',
      unknown_sheet: 'There is no sheet "{sheet}"',
    } satisfies Record<FileFault['code'], string>,
  },
} as const

export type ShellText = Exclude<keyof (typeof shellWords)['en'], 'faults'>

export function say(locale: Locale, text: ShellText, params: Record<string, unknown> = {}): string {
  return fillIn(shellWords[locale][text], params)
}

export function sayFault(locale: Locale, code: string, params: Record<string, unknown> = {}): string {
  const faults: Readonly<Record<string, string>> = shellWords[locale].faults
  return fillIn(faults[code] ?? code, params)
}

function fillIn(text: string, params: Record<string, unknown>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => textOf(params[name]))
}
