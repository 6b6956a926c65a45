import { SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { besideTrigger } from '../../lib/popup-container.ts'
import type { ImportView } from './import-queries.ts'
import styles from './imports.module.css'
import { useImportChange } from './use-import-change.ts'

const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5', 'windows-1252'] as const
const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const
const encodingNames = {
  'utf-8': 'UTF-8',
  gb18030: 'GBK / GB18030',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  big5: 'Big5',
  'windows-1252': 'Windows-1252',
}

/** How the file was understood, and the way to correct it. */
export function FormatBar({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const { format } = view
  const shape =
    format.type === 'csv'
      ? t('format.csv', {
          encoding: encodingNames[format.encoding],
          delimiter: t(`format.${delimiters[format.delimiter]}`),
        })
      : t('format.xlsx', { sheet: format.sheet })
  return (
    <p className={styles['format']}>
      {shape} · {t(format.hasHeader ? 'format.header' : 'format.noHeader')}
      <Popover
        trigger="click"
        placement="bottomRight"
        getPopupContainer={besideTrigger}
        content={<FormatForm view={view} />}
      >
        <Button type="link" size="small" icon={<SettingOutlined aria-hidden="true" />}>
          {t('format.change')}
        </Button>
      </Popover>
    </p>
  )
}

function FormatForm({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const { send, isSending } = useImportChange(view.id)
  const { format } = view
  return (
    <div className={styles['formatForm']}>
      {format.type === 'csv' ? (
        <>
          <label>
            {t('format.encoding')}
            <Select
              value={format.encoding}
              disabled={isSending}
              options={encodings.map((value) => ({ value, label: encodingNames[value] }))}
              onChange={(encoding) => void send({ kind: 'format', choice: { encoding } })}
            />
          </label>
          <label>
            {t('format.delimiter')}
            <Select
              value={format.delimiter}
              disabled={isSending}
              options={([',', ';', '\t', '|'] as const).map((value) => ({
                value,
                label: t(`format.${delimiters[value]}`),
              }))}
              onChange={(delimiter) => void send({ kind: 'format', choice: { delimiter } })}
            />
          </label>
        </>
      ) : (
        <label>
          {t('format.sheet')}
          <Select
            value={format.sheet}
            disabled={isSending}
            options={format.sheets.map((value) => ({ value, label: value }))}
            onChange={(sheet) => void send({ kind: 'format', choice: { sheet } })}
          />
        </label>
      )}
      <Checkbox
        checked={format.hasHeader}
        disabled={isSending}
        onChange={({ target }) => void send({ kind: 'format', choice: { hasHeader: target.checked } })}
      >
        {t('format.hasHeader')}
      </Checkbox>
    </div>
  )
}
