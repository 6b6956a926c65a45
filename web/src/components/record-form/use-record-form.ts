import { useQueryClient } from '@tanstack/react-query'
import { App, Form } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActionKey } from '../../lib/action-key.ts'
import { api } from '../../lib/api.ts'
import { isApiError } from '../../lib/api-error.ts'
import { fieldErrorWords } from '../../lib/error-words.ts'
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
import { useRecordWords } from '../record-kind/words.ts'
import { keysIn, shownInForm } from '../record-kind/layout.ts'
import { useFilterClock } from '../record-kind/use-filter-clock.ts'
import { filledValues, presetValues, startValues, withoutHidden, writableSections } from './form-fields.ts'
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
  const words = useRecordWords()
  const session = useSession()
  const client = useQueryClient()
  const [form] = Form.useForm<Values>()
  const actionKey = useActionKey()
  const draft = useFormDraft(formDraftKey(config.kind, record, initial))
  const [base, setBase] = useState(record)
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [conflict, setConflict] = useState<Conflict>()
  const [refusals, setRefusals] = useState(0)
  const clock = useFilterClock()
  const isBusy = useRef(false)

  const sections = useMemo(() => writableSections(config, fields, record === undefined), [config, fields, record])
  const start = useMemo(
    () =>
      startValues(
        sections,
        config,
        record ?? { ownerId: session.user.id, ...presetValues(fields), ...config.initial?.(session), ...initial },
        // What the page behind it gives stays given, whether the layout shows it or not.
        record ? [] : Object.keys(initial ?? {}),
      ),
    // What the form starts with is decided when it opens, whatever the page behind it learns later.
    // oxlint-disable-next-line react/exhaustive-deps
    [sections],
  )
  const [restored, setRestored] = useState(() => draft.read())
  const initialValues = useMemo(() => ({ ...start, ...restored?.values }), [start, restored])
  const [isDirty, setDirty] = useState(restored !== undefined)

  const changes = (): Values => changedValues(base ?? (start as RecordItem), form.getFieldsValue(true), fields.byKey)

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

  /** What the form shows while it holds these values; what it hides keeps its stored value. */
  const shownFor = (values: Values) => {
    const stored: Values = base ?? { ...presetValues(fields), ...initial }
    const filled = base ? values : filledValues(values)
    const merged = { ...(base ?? { ...presetValues(fields), ...config.initial?.(session) }), ...filled }
    return shownInForm(sections, fields, { values: merged, stored }, clock)
  }

  const hiddenFor = (values: Values): ReadonlySet<string> => {
    const shown = keysIn(shownFor(values))
    const given = new Set(base ? [] : Object.keys(initial ?? {}))
    return new Set([...keysIn(sections)].filter((key) => !shown.has(key) && !given.has(key)))
  }

  /** How many fields are marked, of which only some can be seen at a time. */
  const markedWords = (): string | undefined => {
    const count = form.getFieldsError().filter(({ errors }) => errors.length > 0).length
    return count > 0 ? t('checkMarked', { count }) : undefined
  }

  const refused = (text: string | undefined) => {
    setProblem(text)
    setRefusals((count) => count + 1)
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
    const values = form.getFieldsValue(true) as Values
    const body = withoutHidden(prepare(filledValues(values)), hiddenFor(values))
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
        const words = [placeErrors(form, error, config.kind), unseenWords(error)]
        refused([markedWords(), ...words].filter(Boolean).join(' ') || undefined)
        // Somebody was faster: what the form tells of other records is behind as well.
        if (isApiError(error) && error.status === 409) void refreshRecords(client)
      }
    } finally {
      isBusy.current = false
      setSaving(false)
    }
  }

  /** What is wrong with fields that the form does not show: their layout has changed since it was read. */
  const unseenWords = (error: unknown): string | undefined => {
    if (!isApiError(error)) return undefined
    const shown = keysIn(shownFor(form.getFieldsValue(true) as Values))
    const unseen = error.fields.filter(({ path }) => fields.byKey.has(path) && !shown.has(path))
    if (unseen.length === 0) return undefined
    void client.invalidateQueries({ queryKey: ['fields', config.kind] })
    return unseen
      .map((field) =>
        t('unseen', { field: words.field(config.kind, field.path), problem: fieldErrorWords(field, config.kind) }),
      )
      .join(' ')
  }

  const meetConflict = (from: RecordItem, current: RecordItem, mine: Values) =>
    setConflict({ base: from, current, mine, fields: conflictsOf(fields.fields, from, current, mine) })

  const submit = async (): Promise<void> => {
    await following.settled()
    const values = form.getFieldsValue(true) as Values
    const mine = record ? withoutHidden(changedValues(base, prepare(values), fields.byKey), hiddenFor(values)) : {}
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
    const kept = resolveConflict(mine, current, choices, fields.byKey)
    setConflict(undefined)
    setBase(current)
    form.setFieldsValue({ ...startValues(sections, config, current), ...kept })
    await save(kept, current)
  }

  return {
    form,
    sections,
    shownFor,
    /** How often the form was sent back with something to correct. */
    refusals,
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
    failed: () => refused(markedWords()),
  }
}
