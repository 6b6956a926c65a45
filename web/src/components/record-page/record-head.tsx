import { DeleteOutlined, EditOutlined, MoreOutlined, SwapOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from '../../lib/viewport.ts'
import { FieldValue } from '../fields/field-value.tsx'
import { ActionMenu } from '../page/action-menu.tsx'
import { PersonAvatar } from '../page/person-avatar.tsx'
import { pickFields, type FieldSet } from '../record-kind/field-descriptor.ts'
import { titleOf, type HeaderAction, type RecordKindConfig } from '../record-kind/kind-config.ts'
import { may, namedOf, shownValue, textOf, type RecordItem } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './record-head.module.css'

interface RecordHeadProps {
  config: RecordKindConfig
  fields: FieldSet
  record: RecordItem
  /** The kind's own actions, before the usual ones. */
  actions: readonly HeaderAction[]
}

/** Which record this is, how it stands, who has it, and what can be done with it. */
export function RecordHead({ config, fields, record, actions }: RecordHeadProps) {
  const { t } = useTranslation('record')
  const words = useRecordWords()
  const isPhone = useIsPhone()
  const status = config.statusField ? fields.byKey.get(config.statusField) : undefined
  const owner = namedOf(record, 'ownerId')
  const title = titleOf(config, record)
  const number = textOf(record, 'number') || textOf(record, 'code')
  return (
    <header className={styles['head']}>
      <span className={styles['tile']} aria-hidden="true">
        {config.icon}
      </span>
      <div className={styles['names']}>
        <div className={styles['titleLine']}>
          <h1 className={styles['title']}>{title || t('unnamed')}</h1>
          {status ? (
            <FieldValue kind={config.kind} field={status} value={shownValue(record, status)} record={record} />
          ) : null}
        </div>
        <p className={styles['sub']}>
          {isPhone ? null : <span>{words.kind(config.kind)}</span>}
          {number && number !== title ? <span className="tabular">{number}</span> : null}
          {owner ? (
            <span className={styles['owner']}>
              <span className="visually-hidden">{t('owner')}</span>
              <PersonAvatar name={owner.name} size={20} /> {owner.name}
            </span>
          ) : null}
        </p>
      </div>
      {isPhone ? null : (
        <div className={styles['actions']}>
          <HeadActions actions={actions} />
        </div>
      )}
    </header>
  )
}

/** Buttons for the first few, a menu for the rest. Destructive ones are never a button. */
export function HeadActions({ actions, isBar = false }: { actions: readonly HeaderAction[]; isBar?: boolean }) {
  const { t } = useTranslation('record')
  const shown = actions.filter((action) => !action.isSecondary && !action.isDanger)
  const buttons = isBar ? shown.slice(0, 2) : shown
  const rest = actions.filter((action) => !buttons.includes(action))
  return (
    <>
      {buttons.map((action) => (
        <Button
          key={action.key}
          type={action.isPrimary ? 'primary' : 'default'}
          icon={action.icon}
          onClick={action.onClick}
        >
          {action.label}
        </Button>
      ))}
      {rest.length > 0 ? (
        <ActionMenu
          menu={{
            items: rest.map((action) => ({
              key: action.key,
              label: action.label,
              icon: action.icon,
              danger: action.isDanger ?? false,
              onClick: action.onClick,
            })),
          }}
          button={{ icon: <MoreOutlined aria-hidden="true" />, 'aria-label': t('action.more') }}
        />
      ) : null}
    </>
  )
}

interface UsualActions {
  onEdit: () => void
  onTransfer: () => void
  onDelete: () => void
}

/** What every kind has, as far as the server allows it for this record. */
export function useUsualActions(config: RecordKindConfig, record: RecordItem, on: UsualActions): HeaderAction[] {
  const { t } = useTranslation('record')
  const usual: (HeaderAction & { isOffered: boolean })[] = [
    {
      key: 'edit',
      label: t('action.edit'),
      icon: <EditOutlined aria-hidden="true" />,
      onClick: on.onEdit,
      isOffered: may(record, 'edit'),
    },
    {
      key: 'transfer',
      label: t('action.transfer'),
      icon: <SwapOutlined aria-hidden="true" />,
      onClick: on.onTransfer,
      isSecondary: true,
      isOffered: (config.hasOwner ?? false) && may(record, 'transfer'),
    },
    {
      key: 'delete',
      label: t('action.delete'),
      icon: <DeleteOutlined aria-hidden="true" />,
      onClick: on.onDelete,
      isDanger: true,
      isOffered: may(record, 'delete'),
    },
  ]
  return usual.filter((action) => action.isOffered).map(({ isOffered: _, ...action }) => action)
}

/** The few facts that one looks a record up for. */
export function KeyFacts({ config, fields, record }: Omit<RecordHeadProps, 'actions'>) {
  const { t } = useTranslation('record')
  const words = useRecordWords()
  if (!config.keyFields?.length) return null
  return (
    <dl className={styles['facts']} aria-label={t('keyFields')}>
      {pickFields(fields, config.keyFields).map((field) => (
        <div key={field.key} className={styles['fact']}>
          <dt>{words.field(config.kind, field.key)}</dt>
          <dd>
            <FieldValue kind={config.kind} field={field} value={shownValue(record, field)} record={record} isCompact />
          </dd>
        </div>
      ))}
    </dl>
  )
}
