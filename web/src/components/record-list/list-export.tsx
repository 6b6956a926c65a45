import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import type { Filter } from '../record-kind/filter.ts'
import { ExportDialog } from './export-dialog.tsx'

export interface ListExportProps {
  kind: string
  fields: FieldSet
  /** Keys of the columns on screen, in their order. */
  shown: readonly string[]
  filter: Filter | undefined
  sort: string
  q: string | undefined
}

/** Takes what the list shows out into a file. */
export function ListExport(props: ListExportProps) {
  const { t } = useTranslation('exports')
  const mayExport = useRight(`${props.kind}.export`)
  const isPhone = useIsPhone()
  const [isOpen, setOpen] = useState(false)
  if (!mayExport) return null
  return (
    <>
      <Button
        icon={<DownloadOutlined aria-hidden="true" />}
        aria-label={isPhone ? t('action') : undefined}
        onClick={() => setOpen(true)}
      >
        {isPhone ? null : t('action')}
      </Button>
      {isOpen ? <ExportDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
