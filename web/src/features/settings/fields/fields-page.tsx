import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../../components/page/page-head.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { useFields } from '../../../components/record-kind/field-descriptor.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { rightsQuery } from '../roles/rights-query.ts'
import { FieldForm } from './field-form.tsx'
import { FieldList } from './field-list.tsx'
import styles from './fields.module.css'

/** The fields that the organization gives its records beside the built-in ones. */
export function FieldsPage() {
  const { t } = useTranslation('settings')
  const words = useRecordWords()
  const catalogue = useQuery(rightsQuery)
  const kinds = catalogue.data?.filter((entry) => entry.hasFieldRights).map((entry) => entry.kind) ?? []
  const [chosen, setChosen] = useState('customer')
  const [edited, setEdited] = useState<string | null>()
  const query = useFields(chosen)
  return (
    <>
      <PageHead
        title={t('fields.title')}
        text={t('fields.text')}
        actions={
          <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEdited(null)}>
            {t('fields.add')}
          </Button>
        }
      />
      <Select
        aria-label={t('roles.kind')}
        className={styles['kinds'] ?? ''}
        value={chosen}
        onChange={setChosen}
        options={kinds.map((kind) => ({ value: kind, label: words.kind(kind) }))}
      />
      <QueryView query={query}>
        {({ fields }) => <FieldList kind={chosen} fields={fields.filter((field) => field.custom)} onEdit={setEdited} />}
      </QueryView>
      {edited !== undefined ? (
        <FieldForm kind={chosen} kinds={kinds} id={edited ?? undefined} onClose={() => setEdited(undefined)} />
      ) : null}
    </>
  )
}
