import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../../../components/record-kind/field-descriptor.ts'
import { rereadFields, rereadGoneFields } from '../../../components/record-kind/gone-field.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { useActionKey } from '../../../lib/action-key.ts'
import { isApiError, type FieldError } from '../../../lib/api-error.ts'
import { errorWords, fieldErrorWords } from '../../../lib/error-words.ts'
import { draftOf, type LayoutDraft, shapeOf } from './layout-draft.ts'
import {
  createLayout,
  layoutsQuery,
  saveLayout,
  type LayoutList,
  type LayoutRecord,
  type LayoutValues,
} from './layouts-api.ts'

interface DraftOptions {
  kind: string
  list: LayoutList
  layout: LayoutRecord | undefined
  isDefault: boolean
  fields: FieldSet
  onSaved: () => void
}

/** What somebody makes of a layout: kept here until it is saved, and told what is wrong with it. */
export function useLayoutDraft({ kind, list, layout, isDefault, fields, onSaved }: DraftOptions) {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const { message } = App.useApp()
  const words = useRecordWords()
  const client = useQueryClient()
  const actionKey = useActionKey()
  const startOf = (from: LayoutRecord | undefined) =>
    draftOf((from?.shape ?? startShape()) as Pick<LayoutDraft, 'sections' | 'omitted'>, fields, {
      name: from?.name ?? (isDefault ? t('layouts.default') : ''),
      roleIds: from?.roles.map((role) => role.id) ?? [],
    })
  /** A new one begins as the one that everybody has. */
  const startShape = () => list.items.find((other) => other.isDefault)?.shape ?? list.standard
  const [draft, setDraft] = useState(() => startOf(layout))
  const [base, setBase] = useState(layout)
  const [theirs, setTheirs] = useState<LayoutRecord>()
  const [isDirty, setDirty] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string>()

  const change = (next: LayoutDraft) => {
    setDraft(next)
    setDirty(true)
  }

  const shapeToSave = () => shapeOf(draft, list.placeable) as LayoutValues['shape']

  const send = (onto: LayoutRecord | undefined): Promise<LayoutRecord> => {
    const values = { name: draft.name.trim(), roleIds: [...draft.roleIds], shape: shapeToSave() }
    if (onto) return saveLayout(onto.id, onto.version, values)
    const body = { kind, isDefault, ...values }
    return createLayout(body, actionKey.for(body))
  }

  const save = async (onto = base): Promise<void> => {
    if (isSaving) return
    if (!draft.name.trim()) return setProblem(t('layouts.nameMissing'))
    setSaving(true)
    setProblem(undefined)
    try {
      await send(onto)
      actionKey.done()
      setDirty(false)
      await rereadFields(client)
      void message.success(t('common:state.saved'))
      onSaved()
    } catch (error) {
      const current = await currentAfter(error)
      if (current) setTheirs(current)
      else {
        setProblem(wordsOf(error))
        // A field that has been deleted meanwhile is told once; the next attempt goes without it.
        rereadGoneFields(client, error)
      }
    } finally {
      setSaving(false)
    }
  }

  /** What somebody else made of the layout meanwhile: changed it, or was the first to have one for everybody. */
  const currentAfter = async (error: unknown): Promise<LayoutRecord | undefined> => {
    if (isApiError(error, 'stale_version')) return error.current as LayoutRecord | undefined
    if (!isApiError(error, 'default_layout_exists')) return undefined
    const now = await client.query({ ...layoutsQuery(kind), staleTime: 0 }).catch(() => undefined)
    return now?.items.find((other) => other.isDefault)
  }

  /** Each complaint with the place it is about: the layout's name, a section, a field of one. */
  const wordsOf = (error: unknown): string => {
    if (!isApiError(error) || error.fields.length === 0) return errorWords(error)
    return error.fields
      .map((field) => t('layouts.problem', { place: placeOf(field), problem: problemOf(field) }))
      .join(' ')
  }

  const placeOf = ({ path }: FieldError): string => {
    const [, section, field] = /^shape\.sections\.(\d+)(?:\.fields\.(\d+))?/.exec(path) ?? []
    const placed = draft.sections[Number(section)]
    if (placed) {
      const key = field === undefined ? undefined : placed.fields[Number(field)]?.key
      return key ? words.field(kind, key) : words.section(kind, placed)
    }
    const omitted = draft.omitted[Number(/^shape\.omitted\.(\d+)/.exec(path)?.[1])]
    if (omitted) return words.field(kind, omitted)
    return t(path.startsWith('roleIds') ? 'layouts.roles' : 'layouts.name')
  }

  const problemOf = ({ params, ...error }: FieldError): string => {
    const { field } = params
    return fieldErrorWords({
      ...error,
      params: typeof field === 'string' ? { field: words.field(kind, field) } : params,
    })
  }

  return {
    draft,
    change,
    isDirty,
    isSaving,
    problem,
    save: () => void save(),
    /** Somebody else saved it meanwhile. */
    isBehind: theirs !== undefined,
    overwrite: () => {
      setTheirs(undefined)
      void save(theirs)
    },
    decideLater: () => setTheirs(undefined),
    takeTheirs: () => {
      setBase(theirs)
      setDraft(startOf(theirs))
      setDirty(false)
      setTheirs(undefined)
    },
  }
}
