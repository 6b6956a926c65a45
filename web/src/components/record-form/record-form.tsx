import { Alert, Button, Drawer, Form } from 'antd'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { FormProblem } from '../page/form-problem.tsx'
import { useFields, type FieldSet } from '../record-kind/field-descriptor.ts'
import type { RecordFormProps } from '../record-kind/kind-config.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { FailedState, PageSkeleton } from '../states/list-states.tsx'
import { WhyButton } from '../record-team/use-why.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { FormField } from './form-field.tsx'
import { FormSections } from './form-sections.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import styles from './record-form.module.css'
import { useLeave } from './use-leave.ts'
import { useRecordForm } from './use-record-form.ts'

/** The one form for creating and changing: a drawer on a desk, the whole screen on a phone. */
export function RecordForm(props: RecordFormProps) {
  const { isOpen } = props
  const [isShown, setShown] = useState(isOpen)
  const [opening, setOpening] = useState(0)
  if (isOpen && !isShown) {
    setShown(true)
    setOpening(opening + 1)
  }
  return isShown ? <FormFrame key={opening} {...props} onGone={() => setShown(false)} /> : null
}

function FormFrame(props: RecordFormProps & { onGone: () => void }) {
  const { config, isOpen, record, onClose, onGone } = props
  useReturnFocus()
  const { t } = useTranslation('form')
  const words = useRecordWords()
  const isPhone = useIsPhone()
  const fields = useFields(config.kind)
  const kind = words.kindInText(config.kind)
  const title = record ? t('editTitle', { kind }) : words.creation(config.kind, t('newTitle', { kind }))
  if (fields.data) return <OpenForm {...props} fields={fields.data} title={title} />
  return (
    <Drawer
      open={isOpen}
      size={isPhone ? '100%' : 720}
      title={title}
      onClose={onClose}
      afterOpenChange={(open) => open || onGone()}
    >
      {fields.isError ? <FailedState error={fields.error} onRetry={() => void fields.refetch()} /> : <PageSkeleton />}
    </Drawer>
  )
}

interface OpenFormProps extends RecordFormProps {
  fields: FieldSet
  title: string
  onGone: () => void
}

function OpenForm({
  config,
  isOpen,
  onClose,
  record,
  initial,
  onSaved,
  intro,
  children,
  prepare,
  follow,
  fields,
  title,
  onGone,
}: OpenFormProps) {
  const { t } = useTranslation('form')
  const { t: tc } = useTranslation()
  const format = useFormat()
  const isPhone = useIsPhone()
  const formId = useId()
  const state = useRecordForm({
    config,
    fields,
    record,
    initial,
    prepare,
    follow,
    onSaved: (saved) => {
      onClose()
      onSaved?.(saved)
    },
  })
  const leave = useLeave({ isDirty: isOpen && state.isDirty && !state.isSaving, onLeave: onClose })
  const values = Form.useWatch([], { form: state.form, preserve: true }) as Record<string, unknown> | undefined
  const sections = state.shownFor(values ?? state.initialValues)
  const firstKey = sections[0]?.fields[0]?.key
  const { form, refusals } = state
  // A closed section opens only with the refusal: what is wrong in it can be reached from then on.
  useEffect(() => {
    const [first] = form.getFieldsError().filter((field) => field.errors.length > 0)
    if (refusals > 0 && first) form.scrollToField(first.name, { block: 'center', focus: true })
  }, [form, refusals])
  return (
    <Drawer
      open={isOpen}
      size={isPhone ? '100%' : 720}
      title={title}
      onClose={leave.ask}
      afterOpenChange={(open) => open || onGone()}
      mask={{ closable: !state.isDirty }}
      extra={record ? <WhyButton config={config} record={record} /> : undefined}
      styles={{ body: { paddingBlockStart: 16 } }}
      footer={
        <div className={styles['footer']}>
          <Button onClick={leave.ask}>{tc('action.cancel')}</Button>
          <Button type="primary" htmlType="submit" form={formId} loading={state.isSaving}>
            {tc('action.save')}
          </Button>
        </div>
      }
    >
      {state.restoredAt ? (
        <Alert
          className={styles['notice']}
          type="info"
          showIcon
          title={t('draft.restored', { when: format.relative(state.restoredAt) })}
          action={
            <Button type="link" size="small" onClick={state.discardDraft}>
              {t('draft.discard')}
            </Button>
          }
        />
      ) : null}
      <FormProblem text={state.problem} />
      <Form
        id={formId}
        name={config.kind}
        form={state.form}
        layout="vertical"
        initialValues={state.initialValues}
        scrollToFirstError={{ block: 'center', focus: true }}
        onValuesChange={state.onValuesChange}
        onFinish={() => void state.submit()}
        onFinishFailed={state.failed}
      >
        {intro}
        <FormSections
          kind={config.kind}
          sections={sections}
          isForced={state.refusals > 0}
          renderField={(field) => (
            <FormField
              key={field.key}
              kind={config.kind}
              field={field}
              record={record}
              autoFocus={!isPhone && field.key === firstKey}
              isLocked={config.isLocked?.(field, values ?? {}) ?? false}
              filter={config.narrow?.(field, values ?? {})}
            />
          )}
        />
        {children}
      </Form>
      <LeaveGuard leave={leave} onKeepDraft={state.keepDraft} onDrop={state.dropDraft} />
      {state.conflict ? (
        <ConflictDialog
          kind={config.kind}
          base={state.conflict.base}
          current={state.conflict.current}
          fields={state.conflict.fields}
          onResolve={(choices) => void state.resolve(choices)}
          onCancel={state.cancelConflict}
        />
      ) : null}
    </Drawer>
  )
}
