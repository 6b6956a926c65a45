import { Form } from 'antd'
import { useState } from 'react'
import type { Role } from '../people.ts'
import { useSave } from '../use-save.ts'
import { isSameRights, type FieldRights } from './field-rights.ts'
import { previewRole, saveRole, type RoleImpact, type RoleRights, type RoleValues } from './roles-api.ts'

/** What an editor made of a role. Where that changes anything for anybody, they are told who gains and loses what before it is saved. */
export function useRoleDraft(role: Role) {
  const [form] = Form.useForm<RoleValues>()
  const [held, setHeld] = useState<ReadonlySet<string>>(() => new Set(role.rights))
  const [levels, setLevels] = useState<FieldRights>(role.fieldRights)
  const [preview, setPreview] = useState<RoleImpact>()
  const rights = (): RoleRights => ({ rights: [...held], fieldRights: levels })
  const saving = useSave({
    form,
    save: async (values: RoleValues) => saveRole(role, values, rights()),
    refresh: [['roles'], ['users'], ['session'], ['fields']],
  })
  const asking = useSave({
    form,
    save: async (values: RoleValues) => previewRole(role, values, rights()),
    refresh: [],
    isQuiet: true,
    onSaved: (impact) => {
      if (impact.rights.length + impact.fields.length > 0) setPreview(impact)
      else saving.submit(form.getFieldsValue())
    },
  })
  const { name = role.name, scope = role.scope } = Form.useWatch((values: Partial<RoleValues>) => values, form) ?? {}
  const isSameReach =
    isSameRights(levels, role.fieldRights) &&
    held.size === role.rights.length &&
    role.rights.every((right) => held.has(right))
  const submit = (values: RoleValues) => {
    if ((isSameReach && values.scope === role.scope) || role.userCount === 0) saving.submit(values)
    else asking.submit(values)
  }
  return {
    form,
    held,
    setHeld,
    levels,
    setLevels,
    preview,
    isDirty: name !== role.name || scope !== role.scope || !isSameReach,
    submit,
    confirm: () => saving.submit(form.getFieldsValue(), { onSettled: () => setPreview(undefined) }),
    cancel: () => setPreview(undefined),
    isSaving: saving.isSaving || asking.isSaving,
    problem: saving.problem ?? asking.problem,
  }
}
