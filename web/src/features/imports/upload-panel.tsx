import {
  AimOutlined,
  CloudUploadOutlined,
  ContactsOutlined,
  FunnelPlotOutlined,
  ShopOutlined,
  TagsOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Progress, Spin, Upload } from 'antd'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../components/page/panel.tsx'
import { useActionKey } from '../../lib/action-key.ts'
import { isApiError } from '../../lib/api-error.ts'
import { errorWords } from '../../lib/error-words.ts'
import { importKey, uploadFile } from './import-queries.ts'
import type { ImportKind } from './import-kinds.ts'
import styles from './imports.module.css'
import { useImportWords } from './use-import-words.ts'

const route = getRouteApi('/signed-in/imports')
const maxBytes = 500 * 1024 * 1024

const icons: Record<ImportKind, ReactNode> = {
  user: <TeamOutlined />,
  customer: <ShopOutlined />,
  contact: <ContactsOutlined />,
  lead: <AimOutlined />,
  product: <TagsOutlined />,
  opportunity: <FunnelPlotOutlined />,
}

/** First what is imported, then the file; the rest is the wizard's. */
export function UploadPanel({ kinds }: { kinds: ImportKind[] }) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const name = useId()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const actionKey = useActionKey()
  const { kind: wanted } = route.useSearch()
  const kind = kinds.find((known) => known === wanted) ?? (kinds.includes('customer') ? 'customer' : kinds[0]!)
  const [sent, setSent] = useState(0)
  const upload = useMutation({
    mutationFn: (file: File) =>
      uploadFile(kind, file, actionKey.for([kind, file.name, file.size, file.lastModified]), setSent),
    onMutate: () => setSent(0),
    onSuccess: (view) => {
      actionKey.done()
      queryClient.setQueryData(importKey(view.id), view)
      void queryClient.invalidateQueries({ queryKey: ['imports', 'recent'] })
      return navigate({ to: '/imports/$importId', params: { importId: view.id } })
    },
    // What was refused once is read anew, for the file may have been corrected under the same name.
    onError: () => actionKey.done(),
  })
  return (
    <Panel title={t('start.title')}>
      <fieldset className={styles['kinds']}>
        <legend>{t('start.kind')}</legend>
        {kinds.map((each) => (
          <label key={each} className={styles['kind']} data-chosen={each === kind}>
            <input
              type="radio"
              name={name}
              checked={each === kind}
              onChange={() => void navigate({ to: '/imports', search: { kind: each }, replace: true })}
            />
            <span className={styles['kindIcon']} aria-hidden="true">
              {icons[each]}
            </span>
            <span>
              <strong>{words.kinds(each)}</strong>
              <small>{t(`start.hint.${each}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Spin
        spinning={upload.isPending}
        description={t(sent < 1 ? 'start.sending' : 'start.reading', { name: upload.variables?.name })}
      >
        <Upload.Dragger
          // Whatever else is dropped is sent too, so that it is told why it cannot be read.
          accept={{ format: '.csv,.txt,.tsv,.xlsx', filter: 'native' }}
          showUploadList={false}
          disabled={upload.isPending}
          beforeUpload={(file) => {
            upload.mutate(file)
            return false
          }}
        >
          <CloudUploadOutlined className={styles['dropIcon'] ?? ''} aria-hidden="true" />
          <p className={styles['drop']}>{t('start.drop')}</p>
          <p className={styles['dropText']}>{t('start.dropText')}</p>
        </Upload.Dragger>
      </Spin>
      {upload.isPending && sent < 1 ? (
        <Progress percent={Math.floor(sent * 100)} aria-label={t('start.sending', { name: upload.variables.name })} />
      ) : null}
      {upload.isError ? <Refusal key={upload.submittedAt} error={upload.error} file={upload.variables} /> : null}
    </Panel>
  )
}

function Refusal({ error, file }: { error: unknown; file: File }) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const isTooLarge = isApiError(error, 'payload_too_large') || file.size > maxBytes
  const faults = isApiError(error, 'file_refused') ? error.fields : []
  const place = useRef<HTMLDivElement>(null)
  // On a phone it comes up under the edge of the screen.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={place} className={styles['refusal']}>
      <Alert
        type="error"
        showIcon
        role="alert"
        title={t('start.refused')}
        description={
          <>
            <div className={styles['fileName']}>{file.name}</div>
            {faults.length > 0 ? (
              <ul className={styles['faults']}>
                {faults.map((fault, index) => (
                  <li key={index}>{words.fileFault(fault)}</li>
                ))}
              </ul>
            ) : (
              <p>{isTooLarge ? t('start.tooLarge') : errorWords(error)}</p>
            )}
          </>
        }
      />
    </div>
  )
}
