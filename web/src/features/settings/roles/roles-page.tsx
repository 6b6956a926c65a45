import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Select, Tag } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../../components/page/page-head.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { LeaveGuard } from '../../../components/record-form/leave-guard.tsx'
import { useLeave } from '../../../components/record-form/use-leave.ts'
import { StatusView } from '../../../components/page/status-view.tsx'
import { useRight } from '../../../lib/session.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import { rolesQuery, type Role } from '../people.ts'
import { RoleEditor } from './role-editor.tsx'
import { RoleForm } from './role-form.tsx'
import styles from './roles.module.css'

export function RolesPage() {
  const { t } = useTranslation('settings')
  const mayAdd = useRight('role.create')
  const query = useQuery(rolesQuery)
  const [chosenId, setChosenId] = useState<string>()
  const [isAdding, setAdding] = useState(false)
  const [tab, setTab] = useState('rights')
  const [isDirty, setDirty] = useState(false)
  const wantedId = useRef<string>(undefined)
  const leave = useLeave({ isDirty, onLeave: () => setChosenId(wantedId.current) })
  const choose = (id: string) => {
    wantedId.current = id
    leave.ask()
  }
  return (
    <>
      <PageHead
        title={t('roles.title')}
        text={t('roles.text')}
        actions={
          mayAdd ? (
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
              {t('roles.add')}
            </Button>
          ) : undefined
        }
      />
      <QueryView query={query}>
        {(roles) => {
          const chosen = roles.find((role) => role.id === chosenId) ?? roles[0]
          if (!chosen) return <StatusView scene="calm" title={t('roles.none')} />
          return (
            <div className={styles['layout']}>
              <RoleList roles={roles} chosen={chosen} onChoose={choose} />
              <RoleEditor
                key={`${chosen.id}.${chosen.version}`}
                role={chosen}
                tab={tab}
                onTab={setTab}
                onDirty={setDirty}
                onDeleted={() => setChosenId(undefined)}
              />
            </div>
          )
        }}
      </QueryView>
      <LeaveGuard leave={leave} onDrop={() => undefined} />
      {isAdding ? (
        <RoleForm
          onClose={() => setAdding(false)}
          onAdded={(role) => {
            setAdding(false)
            setChosenId(role.id)
          }}
        />
      ) : null}
    </>
  )
}

interface RoleListProps {
  roles: Role[]
  chosen: Role
  onChoose: (id: string) => void
}

function RoleList({ roles, chosen, onChoose }: RoleListProps) {
  const { t } = useTranslation('settings')
  const isPhone = useIsPhone()
  if (isPhone) {
    return (
      <Select
        aria-label={t('roles.choose')}
        value={chosen.id}
        onChange={onChoose}
        options={roles.map((role) => ({ value: role.id, label: role.name }))}
      />
    )
  }
  return (
    <ul className={styles['list']} aria-label={t('roles.choose')}>
      {roles.map((role) => (
        <li key={role.id}>
          <button
            type="button"
            className={styles['role']}
            aria-current={role.id === chosen.id}
            onClick={() => onChoose(role.id)}
          >
            <span>
              {role.name} {role.isSystem ? <Tag>{t('roles.system')}</Tag> : null}
            </span>
            <small>
              {t(`roles.scope.${role.scope}`)} · {t('roles.holders', { count: role.userCount })}
            </small>
          </button>
        </li>
      ))}
    </ul>
  )
}
