import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../../components/page/page-head.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { Tabs } from '../../../components/tabs/tabs.tsx'
import { useFields } from '../../../components/record-kind/field-descriptor.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { LayoutsPanel } from '../layouts/layouts-panel.tsx'
import { rightsQuery } from '../roles/rights-query.ts'
import { FieldForm } from './field-form.tsx'
import { FieldList } from './field-list.tsx'
import { useFieldsSearch } from './fields-search.ts'
import { UniqueRules } from './unique-rules.tsx'
import styles from './fields.module.css'

/** The fields that the organization gives its records beside the built-in ones. */
export function FieldsPage() {
  const { t } = useTranslation('settings')
  const words = useRecordWords()
  const catalogue = useQuery(rightsQuery)
  const { kind: chosen, tab, change } = useFieldsSearch()
  const kinds = catalogue.data?.filter((entry) => entry.hasFieldRights).map((entry) => entry.kind) ?? [chosen]
  const [edited, setEdited] = useState<string | null>()
  const query = useFields(chosen)
  return (
    <>
      <PageHead
        title={t('fields.title')}
        text={t('fields.text')}
        actions={
          tab === 'fields' ? (
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEdited(null)}>
              {t('fields.add')}
            </Button>
          ) : undefined
        }
      />
      <Select
        aria-label={t('roles.kind')}
        className={styles['kinds'] ?? ''}
        value={chosen}
        onChange={(kind) => change({ kind })}
        options={kinds.map((kind) => ({ value: kind, label: words.kind(kind) }))}
      />
      <Tabs
        label={t('fields.tabs.label')}
        current={tab}
        onOpen={(opened) => change({ tab: opened })}
        tabs={[
          {
            key: 'fields',
            label: t('fields.tabs.fields'),
            children: (
              <QueryView query={query}>
                {({ fields }) => (
                  <FieldList kind={chosen} fields={fields.filter((field) => field.custom)} onEdit={setEdited} />
                )}
              </QueryView>
            ),
          },
          {
            key: 'unique',
            label: t('fields.tabs.unique'),
            children: (
              <QueryView query={query}>
                {({ fields }) => <UniqueRules key={chosen} kind={chosen} fields={fields} />}
              </QueryView>
            ),
          },
          { key: 'layouts', label: t('fields.tabs.layouts'), children: <LayoutsPanel key={chosen} kind={chosen} /> },
        ]}
      />
      {edited !== undefined ? (
        <FieldForm kind={chosen} kinds={kinds} id={edited ?? undefined} onClose={() => setEdited(undefined)} />
      ) : null}
    </>
  )
}
