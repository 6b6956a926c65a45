import { Button, DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { UserPicker } from '../../../components/pickers/user-picker.tsx'
import { useFields } from '../../../components/record-kind/field-descriptor.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { actionsByKind } from '../../../lib/actions.gen.ts'
import { typedDates } from '../../../lib/dates.ts'
import { listedKinds } from '../../../lib/listed-kinds.ts'
import styles from './audit.module.css'
import { others, people, type AuditSearch, type useAuditSearch } from './audit-search.ts'

interface AuditFiltersProps {
  search: AuditSearch
  change: ReturnType<typeof useAuditSearch>['change']
}

/** What most people look for stands first, then the rest as its words sort. */
const first = ['created', 'updated', 'ownerChanged', 'deleted', 'restored', 'purged']
const actionsOf = (kind: string | undefined) =>
  new Set(kind ? actionsByKind[kind] : [...first, ...Object.values(actionsByKind).flat()])
const vias = ['web', 'api', 'import', 'bulk', 'job', 'shell'] as const

export function AuditFilters({ search, change }: AuditFiltersProps) {
  const { t, i18n } = useTranslation('audit')
  const words = useRecordWords()
  const labelOf = (kind: string) => ({ value: kind, label: words.kind(kind) })
  const wordOf = (action: string) => t(`actions.${action as 'created'}`)
  const rank = (action: string) => (first.includes(action) ? first.indexOf(action) : first.length)
  const actions = [...actionsOf(search.kind)].toSorted(
    (one, other) => rank(one) - rank(other) || wordOf(one).localeCompare(wordOf(other), i18n.language),
  )
  const isNarrowed = Object.keys(search).length > 0
  return (
    <div className={styles['filters']} role="search" aria-label={t('filter.title')}>
      <UserPicker
        placeholder={t('filter.anybody')}
        aria-label={t('column.actor')}
        value={search.actorId ?? null}
        onChange={(actorId) => change({ actorId })}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        placeholder={t('filter.anyKind')}
        aria-label={t('filter.kind')}
        value={search.kind ?? null}
        onChange={(kind: string | undefined) =>
          change({
            kind,
            field: undefined,
            recordId: undefined,
            action: actionsOf(kind).has(search.action ?? '') ? search.action : undefined,
          })
        }
        options={[
          { label: t('filter.records'), options: listedKinds.map(labelOf) },
          {
            label: t('filter.settings'),
            options: [
              ...people.map(labelOf),
              ...others.map((value) => ({ value: value as string, label: t(`kinds.${value}`) })),
            ],
          },
        ]}
      />
      {search.kind && [...listedKinds, ...people].includes(search.kind) ? (
        <FieldSelect kind={search.kind} value={search.field} onChange={(field) => change({ field })} />
      ) : null}
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        placeholder={t('filter.anyAction')}
        aria-label={t('filter.action')}
        value={search.action ?? null}
        onChange={(action: string | undefined) => change({ action })}
        options={actions.map((value) => ({ value, label: wordOf(value) }))}
      />
      <Select
        allowClear
        placeholder={t('filter.anyVia')}
        aria-label={t('column.via')}
        value={search.via ?? null}
        onChange={(via: AuditSearch['via']) => change({ via })}
        options={vias.map((value) => ({ value, label: t(`via.${value}`) }))}
      />
      <DatePicker.RangePicker
        allowEmpty={[true, true]}
        aria-label={t('filter.period')}
        format={[...typedDates]}
        value={[search.from ? dayjs(search.from) : null, search.to ? dayjs(search.to) : null]}
        onChange={(days) => change({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })}
      />
      {isNarrowed ? (
        <Button
          type="link"
          onClick={() =>
            change({
              actorId: null,
              kind: null,
              recordId: null,
              field: null,
              action: null,
              via: null,
              from: null,
              to: null,
            })
          }
        >
          {t('filter.clear')}
        </Button>
      ) : null}
    </div>
  )
}

interface FieldSelectProps {
  kind: string
  value: string | undefined
  onChange: (field: string | undefined) => void
}

function FieldSelect({ kind, value, onChange }: FieldSelectProps) {
  const { t } = useTranslation('audit')
  const words = useRecordWords()
  const { data, isFetching } = useFields(kind)
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      loading={isFetching}
      placeholder={t('filter.anyField')}
      aria-label={t('filter.field')}
      value={value ?? null}
      onChange={onChange}
      options={(data?.fields ?? [])
        .filter((field) => !stamps.has(field.key))
        .map((field) => ({ value: field.key, label: words.field(kind, field.key) }))}
    />
  )
}

/** They change with every change, so no entry tells them. */
const stamps = new Set(['createdAt', 'createdById', 'updatedAt', 'updatedById', 'ownerDepartmentId'])
