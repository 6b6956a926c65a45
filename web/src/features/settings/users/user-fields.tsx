import { useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DepartmentPicker } from '../../../components/pickers/department-picker.tsx'
import { rolesQuery } from '../people.ts'

/** Where somebody works and what they may do: asked when inviting and when editing. */
export function PlaceFields() {
  const { t } = useTranslation(['settings', 'errors'])
  const roles = useQuery(rolesQuery)
  return (
    <>
      <Form.Item
        name="departmentId"
        label={t('people.department')}
        rules={[{ required: true, message: t('errors:field.required') }]}
      >
        <DepartmentPicker />
      </Form.Item>
      <Form.Item
        name="roleIds"
        label={t('people.roles')}
        extra={t('users.rolesHint')}
        rules={[{ required: true, type: 'array', min: 1, message: t('errors:field.required') }]}
      >
        <Select
          mode="multiple"
          loading={roles.isPending}
          showSearch={{ optionFilterProp: 'label' }}
          options={(roles.data ?? []).map((role) => ({ value: role.id, label: role.name }))}
        />
      </Form.Item>
    </>
  )
}
