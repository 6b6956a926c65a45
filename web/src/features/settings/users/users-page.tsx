import { PlusOutlined, SearchOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { Button, Input, Segmented } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../../components/page/page-head.tsx'
import { PagedView } from '../../../components/page/paged-view.tsx'
import { StatusView } from '../../../components/page/status-view.tsx'
import { DepartmentPicker } from '../../../components/pickers/department-picker.tsx'
import { useRight } from '../../../lib/session.ts'
import styles from '../settings.module.css'
import { InviteForm } from './invite-form.tsx'
import { UserForm } from './user-form.tsx'
import { UserList } from './user-list.tsx'
import { usersQuery, type UserSearch } from './users-api.ts'

const statuses: UserSearch['status'][] = ['all', 'active', 'invited', 'inactive']

/** What a link to this page looks for. */
function useAskedWords(): string {
  const { q } = useSearch({ strict: false }) as { q?: unknown }
  return typeof q === 'string' || typeof q === 'number' ? String(q) : ''
}

export function UsersPage() {
  const { t } = useTranslation('settings')
  const mayInvite = useRight('user.create')
  const asked = useAskedWords()
  const [search, setSearch] = useState<UserSearch>({ q: asked, status: 'all', departmentId: null })
  const [answered, setAnswered] = useState(asked)
  if (asked !== answered) {
    setAnswered(asked)
    setSearch({ q: asked, status: 'all', departmentId: null })
  }
  const [editedId, setEditedId] = useState<string>()
  const [isInviting, setInviting] = useState(false)
  const q = useDeferredValue(search.q.trim())
  const query = useInfiniteQuery(usersQuery({ ...search, q }))
  const edited = query.data?.pages.flatMap((page) => page.items).find((user) => user.id === editedId)
  const change = (part: Partial<UserSearch>) => setSearch((before) => ({ ...before, ...part }))
  return (
    <>
      <PageHead
        title={t('users.title')}
        text={t(mayInvite ? 'users.text' : 'users.directory')}
        actions={
          mayInvite ? (
            <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setInviting(true)}>
              {t('users.invite')}
            </Button>
          ) : undefined
        }
      />
      <div className={styles['toolbar']} role="search">
        <Input
          allowClear
          prefix={<SearchOutlined aria-hidden="true" />}
          placeholder={t('users.search')}
          aria-label={t('users.search')}
          value={search.q}
          onChange={(event) => change({ q: event.target.value })}
          className={styles['search'] ?? ''}
        />
        <div className={styles['filter']}>
          <DepartmentPicker
            allowClear
            placeholder={t('users.anyDepartment')}
            aria-label={t('people.department')}
            value={search.departmentId}
            onChange={(departmentId) => change({ departmentId })}
          />
        </div>
        <Segmented
          aria-label={t('people.status')}
          value={search.status}
          onChange={(status) => change({ status })}
          options={statuses.map((value) => ({ value, label: t(`users.status.${value}`) }))}
        />
      </div>
      <PagedView
        query={query}
        skeletonRows={8}
        empty={<StatusView scene="calm" title={t('users.none')} text={t('users.noneText')} />}
      >
        {(users) => <UserList users={users} onEdit={(user) => setEditedId(user.id)} />}
      </PagedView>
      {isInviting ? <InviteForm onClose={() => setInviting(false)} /> : null}
      {edited ? <UserForm key={edited.version} user={edited} onClose={() => setEditedId(undefined)} /> : null}
    </>
  )
}
