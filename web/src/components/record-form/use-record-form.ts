import { useQueryClient } from '@tanstack/react-query'
import { App, Form } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActionKey } from '../../lib/action-key.ts'
import { api } from '../../lib/api.ts'
import { isApiError } from '../../lib/api-error.ts'
import { placeErrors } from '../../lib/form-errors.ts'
import { useSession } from '../../lib/session.ts'
import {
  changedValues,
  conflictsOf,
  resolveConflict,
  type Choice,
  type ConflictingField,
} from '../record-kind/conflict.ts'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import type { RecordFormProps, RecordKindConfig } from '../record-kind/kind-config.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { refreshRecords, showRecord } from '../record-kind/record-queries.ts'
import { filledValues, startValues, writableSections } from './form-fields.ts'
import { useFollowing } from './use-following.ts'
import { formDraftKey } from './form-draft-key.ts'
import { useFormDraft } from './use-form-draft.ts'

interface FormOptions {
  config: RecordKindConfig
  fields: FieldSet
  record: RecordItem | undefined
  initial: Record<string, unknown> | undefined
  /** What goes to the server, where it isn't just what the fields hold. */
  prepare: ((values: Values) => Values) | undefined
  follow: RecordFormProps['follow']
  onSaved: (saved: RecordItem) => void
}

interface Conflict {
  base: RecordItem
  current: RecordItem
  fields: ConflictingField[]
  mine: Record<string, unknown>
}

type Values = Record<string, unknown>

/** One form's life: where it starts, its draft, saving once, and what to do when somebody else saved first. */
export function useRecordForm({
  config,
  fields,
  record,
  initial,
  prepare = (values) => values,
  follow,
  onSaved,
}: FormOptions) {
  const { t } = useTranslation('form')
  const { message } = App.useApp()
  const session = useSession()
  const client = useQueryClient()
  const [form] = Form.useForm<Values>()
  const actionKey = useActionKey()
  const draft = useFormDraft(formDraftKey(config.kind, record, initial))
  const [base, setBase] = useState(record)
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [conflict, setConflict] = useState<Conflict>()
  const isBusy = useRef(false)

  const sections = useMemo(() => writableSections(config, fields, record === undefined), [config, fields, record])
  const start = useMemo(
    () =>
      startValues(sections, config, record ?? { ownerId: session.user.id, ...config.initial?.(session), ...initial }),
    // What the form starts with is decided when it opens, whatever the page behind it learns later.
    // oxlint-disable-next-line react/exhaustive-deps
    [sections],
  )
  const [restored, setRestored] = useState(() => draft.read())
  const initialValues = useMemo(() => ({ ...start, ...restored?.values }), [start, restored])
  const [isDirty, setDirty] = useState(restored !== undefined)

  const changes = (): Values => changedValues(base ?? (start as RecordItem), form.getFieldsValue(true))

  const noteChanges = () => {
    const now = changes()
    setDirty(Object.keys(now).length > 0)
    draft.keep(now)
  }

  const following = useFollowing(form, follow, noteChanges)
  const onValuesChange = (changed: Values) => {
    if ('subjectType' in changed) form.setFieldValue('subjectId', null)
    noteChanges()
    following.begin(changed)
  }

  const discardDraft = () => {
    draft.drop()
    setRestored(undefined)
    setDirty(false)
    setProblem(undefined)
    form.setFieldsValue(start)
    form.setFields(form.getFieldsError().map(({ name }) => ({ name, errors: [] })))
  }

  const send = (mine: Values, onto: RecordItem | undefined): Promise<RecordItem> => {
    if (onto) return api.patch<RecordItem>(`${config.path}/${onto.id}`, { version: onto.version, ...mine })
    const body = prepare(filledValues(form.getFieldsValue(true)))
    return api.post<RecordItem>(config.path, body, { actionKey: actionKey.for(body) })
  }

  const save = async (mine: Values, onto: RecordItem | undefined): Promise<void> => {
    if (isBusy.current) return
    isBusy.current = true
    setSaving(true)
    setProblem(undefined)
    try {
      const saved = await send(mine, onto)
      actionKey.done()
      draft.drop()
      setDirty(false)
      showRecord(client, config.path, saved)
      void refreshRecords(client)
      void message.success(t(record ? 'saved' : 'created'))
      onSaved(saved)
    } catch (error) {
      if (onto && isApiError(error, 'stale_version') && error.current)
        meetConflict(onto, error.current as RecordItem, mine)
      else {
        setProblem(placeErrors(form, error, config.kind))
        // Somebody was faster: what the form tells of other records is behind as well.
        if (isApiError(error) && error.status === 409) void refreshRecords(client)
      }
    } finally {
      isBusy.current = false
      setSaving(false)
    }
  }

  const meetConflict = (from: RecordItem, current: RecordItem, mine: Values) =>
    setConflict({ base: from, current, mine, fields: conflictsOf(fields.fields, from, current, mine) })

  const submit = async (): Promise<void> => {
    await following.settled()
    const mine = record ? changedValues(base, prepare(form.getFieldsValue(true))) : {}
    if (record && base && Object.keys(mine).length === 0) {
      draft.drop()
      onSaved(base)
      return
    }
    await save(mine, base)
  }

  /** The form shows the record as both made it; then it is saved on top of what the other person saved. */
  const resolve = async (choices: Record<string, Choice>): Promise<void> => {
    if (!conflict) return
    const { current, mine } = conflict
    const kept = resolveConflict(mine, current, choices)
    setConflict(undefined)
    setBase(current)
    form.setFieldsValue({ ...startValues(sections, config, current), ...kept })
    await save(kept, current)
  }

  return {
    form,
    sections,
    initialValues,
    isDirty,
    isSaving,
    problem,
    conflict,
    restoredAt: restored?.savedAt,
    onValuesChange,
    discardDraft,
    dropDraft: draft.drop,
    keepDraft: draft.flush,
    submit,
    resolve,
    cancelConflict: () => setConflict(undefined),
    failed: () => setProblem(t('checkMarked')),
  }
}
