import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Form, Input, Modal, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DrawerFooter } from '../../../components/page/drawer-footer.tsx'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { LeaveGuard } from '../../../components/record-form/leave-guard.tsx'
import { useLeave } from '../../../components/record-form/use-leave.ts'
import { useFields, type FieldSet } from '../../../components/record-kind/field-descriptor.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { useReturnFocus } from '../../../lib/use-return-focus.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import { rolesQuery } from '../people.ts'
import { LayoutCanvas } from './layout-canvas.tsx'
import { LayoutPreview } from './layout-preview.tsx'
import type { LayoutList, LayoutRecord } from './layouts-api.ts'
import styles from './layouts.module.css'
import { useLayoutDraft } from './use-layout-draft.ts'

interface LayoutEditorProps {
  kind: string
  list: LayoutList
  /** Of the one to change; without it a new one is made. */
  layout: LayoutRecord | undefined
  isDefault: boolean
  onClose: () => void
}

/** Which fields stand where, for whom, and what it looks like. */
export function LayoutEditor(props: LayoutEditorProps) {
  const fields = useFields(props.kind)
  return fields.data ? <OpenEditor {...props} fields={fields.data} /> : null
}

const views = ['edit', 'desk', 'phone'] as const

function OpenEditor({ kind, list, layout, isDefault, fields, onClose }: LayoutEditorProps & { fields: FieldSet }) {
  const { t } = useTranslation('settings')
  useReturnFocus()
  const isPhone = useIsPhone()
  const words = useRecordWords()
  const roles = useQuery(rolesQuery)
  const [view, setView] = useState<(typeof views)[number]>('edit')
  const state = useLayoutDraft({ kind, list, layout, isDefault, fields, onSaved: onClose })
  const { draft, change } = state
  const leave = useLeave({ isDirty: state.isDirty && !state.isSaving, onLeave: onClose })
  const taken = new Map(
    list.items.flatMap((other) => (other.id === layout?.id ? [] : other.roles.map((role) => [role.id, other.name]))),
  )
  return (
    <Drawer
      open
      size={isPhone ? '100%' : 1080}
      title={t(layout || isDefault ? 'layouts.editTitle' : 'layouts.addTitle', { kind: words.kindInText(kind) })}
      // The Escape that puts a carried field back has done its work.
      onClose={(event) => event.defaultPrevented || leave.ask()}
      mask={{ closable: !state.isDirty }}
      footer={<DrawerFooter isSaving={state.isSaving} onSave={state.save} onCancel={leave.ask} />}
    >
      <FormProblem text={state.problem} />
      <Form layout="vertical" component="div" className={styles['head'] ?? ''}>
        <Form.Item label={t('layouts.name')} htmlFor="layout-name" required>
          <Input
            id="layout-name"
            maxLength={60}
            value={draft.name}
            onChange={(event) => change({ ...draft, name: event.target.value })}
          />
        </Form.Item>
        {isDefault ? (
          <p className={styles['note']}>{t('layouts.defaultText')}</p>
        ) : (
          <Form.Item label={t('layouts.roles')} htmlFor="layout-roles" extra={t('layouts.rolesText')}>
            <Select
              id="layout-roles"
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              value={[...draft.roleIds]}
              options={(roles.data ?? []).map((role) => ({
                value: role.id,
                label: taken.has(role.id)
                  ? t('layouts.roleTaken', { role: role.name, layout: taken.get(role.id) })
                  : role.name,
                disabled: taken.has(role.id),
              }))}
              onChange={(roleIds) => change({ ...draft, roleIds })}
            />
          </Form.Item>
        )}
      </Form>
      <Segmented
        aria-label={t('layouts.view')}
        value={view}
        onChange={setView}
        options={views.map((value) => ({ value, label: t(`layouts.views.${value}`) }))}
      />
      {view === 'edit' ? (
        <LayoutCanvas fields={fields} placeable={list.placeable} draft={draft} onChange={change} />
      ) : (
        <LayoutPreview fields={fields} draft={draft} isPhone={view === 'phone'} />
      )}
      <LeaveGuard leave={leave} onDrop={() => undefined} />
      <Modal
        open={state.isBehind}
        title={t('layouts.conflictTitle')}
        mask={{ closable: false }}
        onCancel={state.decideLater}
        footer={
          <>
            <Button onClick={state.takeTheirs}>{t('layouts.takeTheirs')}</Button>
            <Button type="primary" onClick={state.overwrite}>
              {t('layouts.keepMine')}
            </Button>
          </>
        }
      >
        {t('layouts.conflictText')}
      </Modal>
    </Drawer>
  )
}
