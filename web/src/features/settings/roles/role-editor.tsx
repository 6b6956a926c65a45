import { DeleteOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { errorWords } from '../../../lib/error-words.ts'
import { scopes, type Role } from '../people.ts'
import { useSave } from '../use-save.ts'
import { RightsMatrix } from './rights-matrix.tsx'
import { rightsQuery } from './rights-query.ts'
import { deleteRole, saveRole, type RoleValues } from './roles-api.ts'
import styles from './roles.module.css'

interface RoleEditorProps {
  role: Role
  onDeleted: () => void
}

export function RoleEditor({ role, onDeleted }: RoleEditorProps) {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const rights = useQuery(rightsQuery)
  const [form] = Form.useForm<RoleValues>()
  const [held, setHeld] = useState<ReadonlySet<string>>(() => new Set(role.rights))
  const { submit, isSaving, problem } = useSave({
    form,
    save: (values: RoleValues) => saveRole(role, values, [...held]),
    refresh: [['roles'], ['users'], ['session']],
  })
  const isReadOnly = !role.can.edit
  return (
    <Form<RoleValues>
      name="role-editor"
      form={form}
      layout="vertical"
      className={styles['editor'] ?? ''}
      disabled={isReadOnly}
      initialValues={{ name: role.name, scope: role.scope }}
      onFinish={submit}
    >
      <FormProblem text={problem} />
      <div className={styles['head']}>
        <Form.Item
          name="name"
          label={t('roles.name')}
          rules={[{ required: true, whitespace: true, message: t('errors:field.required') }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="scope" label={t('roles.scopeLabel')}>
          <Select options={scopes.map((value) => ({ value, label: t(`roles.scope.${value}`) }))} />
        </Form.Item>
      </div>
      <QueryView query={rights}>
        {(catalogue) => <RightsMatrix catalogue={catalogue} held={held} isReadOnly={isReadOnly} onChange={setHeld} />}
      </QueryView>
      {isReadOnly ? (
        <p className={styles['note']}>{t(role.isSystem ? 'roles.systemNote' : 'roles.readOnly')}</p>
      ) : (
        <div className={styles['actions']}>
          <Button type="primary" htmlType="submit" loading={isSaving}>
            {t('common:action.save')}
          </Button>
          {role.can.delete ? <DeleteRole role={role} onDeleted={onDeleted} /> : null}
        </div>
      )}
    </Form>
  )
}

function DeleteRole({ role, onDeleted }: RoleEditorProps) {
  const { t } = useTranslation(['settings', 'common'])
  const { message, modal } = App.useApp()
  const queryClient = useQueryClient()
  const remove = useMutation({
    mutationFn: () => deleteRole(role),
    onSuccess: async () => {
      onDeleted()
      await queryClient.invalidateQueries({ queryKey: ['roles'] })
    },
    onError: (error) => void message.error(errorWords(error)),
  })
  const confirm = () =>
    void modal.confirm({
      title: t('roles.deleteTitle', { name: role.name }),
      content: t('roles.deleteText'),
      okText: t('common:action.delete'),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync().catch(() => undefined),
    })
  return (
    <Button
      danger
      type="text"
      icon={<DeleteOutlined aria-hidden="true" />}
      loading={remove.isPending}
      onClick={confirm}
    >
      {t('roles.delete')}
    </Button>
  )
}
