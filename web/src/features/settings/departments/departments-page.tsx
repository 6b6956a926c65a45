import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Table } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../../components/page/page-head.tsx'
import { PersonAvatar } from '../../../components/page/person-avatar.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { departmentTree, type DepartmentNode } from '../../../components/pickers/department-tree.ts'
import { departmentsQuery, type Department } from '../../../components/pickers/directory.ts'
import { useRight } from '../../../lib/session.ts'
import styles from '../settings.module.css'
import { DepartmentActions } from './department-actions.tsx'
import { DepartmentForm, type DepartmentDraft } from './department-form.tsx'
import { MergeForm } from './merge-form.tsx'

interface Row {
  key: string
  department: Department
  children?: Row[]
}

export function DepartmentsPage() {
  const { t } = useTranslation('settings')
  const mayAdd = useRight('department.create')
  const query = useQuery(departmentsQuery)
  const [draft, setDraft] = useState<DepartmentDraft>()
  const [merged, setMerged] = useState<Department>()
  return (
    <>
      <PageHead
        title={t('departments.title')}
        text={t('departments.text')}
        actions={
          mayAdd ? (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() => setDraft({ parentId: query.data?.find((one) => !one.parentId)?.id ?? null })}
            >
              {t('departments.add')}
            </Button>
          ) : undefined
        }
      />
      <QueryView query={query}>
        {(departments) => <DepartmentTable departments={departments} onDraft={setDraft} onMerge={setMerged} />}
      </QueryView>
      {draft ? <DepartmentForm draft={draft} onClose={() => setDraft(undefined)} /> : null}
      {merged ? <MergeForm department={merged} onClose={() => setMerged(undefined)} /> : null}
    </>
  )
}

interface DepartmentTableProps {
  departments: Department[]
  onDraft: (draft: DepartmentDraft) => void
  onMerge: (department: Department) => void
}

function DepartmentTable({ departments, onDraft, onMerge }: DepartmentTableProps) {
  const { t } = useTranslation(['settings', 'common'])
  const rows = useMemo(() => departmentTree(departments).map(toRow), [departments])
  // What is closed is remembered, not what is open: a new department shows at once.
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const open = departments.map((department) => department.id).filter((id) => !closed.has(id))
  return (
    <Table<Row>
      size="middle"
      pagination={false}
      dataSource={rows}
      expandable={{
        indentSize: 22,
        expandedRowKeys: open,
        onExpand: (isOpen, row) => setClosed(isOpen ? without(closed, row.key) : new Set([...closed, row.key])),
      }}
      columns={[
        { title: t('departments.name'), key: 'name', render: (_, { department }) => department.name },
        {
          title: t('departments.head'),
          key: 'head',
          width: '34%',
          render: (_, { department }) =>
            department.head ? (
              <span className={styles['person']}>
                <PersonAvatar name={department.head.name} size={24} />
                {department.head.name}
              </span>
            ) : (
              <span className={styles['quiet']}>{t('departments.noHead')}</span>
            ),
        },
        {
          title: <span className="visually-hidden">{t('common:action.more')}</span>,
          key: 'actions',
          width: 56,
          align: 'end',
          render: (_, { department }) => (
            <DepartmentActions department={department} onDraft={onDraft} onMerge={onMerge} />
          ),
        },
      ]}
    />
  )
}

function without(keys: ReadonlySet<string>, key: string): Set<string> {
  return new Set([...keys].filter((other) => other !== key))
}

function toRow({ department, children }: DepartmentNode): Row {
  const row: Row = { key: department.id, department }
  return children.length > 0 ? { ...row, children: children.map(toRow) } : row
}
