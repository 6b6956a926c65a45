import { DeleteOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Select } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { Tabs } from '../../../components/tabs/tabs.tsx'
import { errorWords } from '../../../lib/error-words.ts'
import { scopes, type Role } from '../people.ts'
import { FieldRightsTable } from './field-rights-table.tsx'
import { RightsMatrix } from './rights-matrix.tsx'
import { rightsQuery } from './rights-query.ts'
import { RolePreview } from './role-preview.tsx'
import { deleteRole, type RoleValues } from './roles-api.ts'
import styles from './roles.module.css'
import { useRoleDraft } from './use-role-draft.ts'

interface RoleEditorProps {
  role: Role
  onDeleted: () => void
  /** Whether something would be lost with this editor. */
  onDirty: (isDirty: boolean) => void
  tab: string
  onTab: (tab: string) => void
}

export function RoleEditor({ role, onDeleted, onDirty, tab, onTab }: RoleEditorProps) {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const catalogue = useQuery(rightsQuery)
  const draft = useRoleDraft(role)
  const { form, held, levels, preview } = draft
  const isReadOnly = !role.can.edit
  const isDirty = draft.isDirty && !draft.isSaving
  useEffect(() => {
    onDirty(isDirty)
    return () => onDirty(false)
  }, [isDirty, onDirty])
  return (
    <Form<RoleValues>
      name="role-editor"
      form={form}
      layout="vertical"
      className={styles['editor'] ?? ''}
      disabled={isReadOnly}
      initialValues={{ name: role.name, scope: role.scope }}
      onFinish={draft.submit}
    >
      <FormProblem text={draft.problem} />
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
      <QueryView query={catalogue}>
        {(kinds) => {
          const shared = { catalogue: kinds, held, isReadOnly }
          const matrix = <RightsMatrix {...shared} onChange={draft.setHeld} />
          // The administrator's role limits nothing.
          if (role.isSystem) return matrix
          const fields = <FieldRightsTable {...shared} levels={levels} onChange={draft.setLevels} />
          return (
            <Tabs
              label={t('roles.rights')}
              current={tab}
              onOpen={onTab}
              tabs={[
                { key: 'rights', label: t('roles.rights'), children: matrix },
                { key: 'fields', label: t('roles.fields.title'), children: fields },
              ]}
            />
          )
        }}
      </QueryView>
      {isReadOnly ? (
        <p className={styles['note']}>{t(role.isSystem ? 'roles.systemNote' : 'roles.readOnly')}</p>
      ) : (
        <div className={styles['actions']}>
          <Button type="primary" htmlType="submit" loading={draft.isSaving && !preview}>
            {t('common:action.save')}
          </Button>
          {role.can.delete ? <DeleteRole role={role} onDeleted={onDeleted} /> : null}
        </div>
      )}
      {preview ? (
        <RolePreview
          roleName={role.name}
          impact={preview}
          isSaving={draft.isSaving}
          onSave={draft.confirm}
          onCancel={draft.cancel}
        />
      ) : null}
    </Form>
  )
}

function DeleteRole({ role, onDeleted }: Pick<RoleEditorProps, 'role' | 'onDeleted'>) {
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
