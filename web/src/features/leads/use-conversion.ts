import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Form } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFields } from '../../components/record-kind/field-descriptor.ts'
import type { Named, RecordItem } from '../../components/record-kind/record.ts'
import { refreshRecords } from '../../components/record-kind/record-queries.ts'
import { useActionKey } from '../../lib/action-key.ts'
import { api } from '../../lib/api.ts'
import { ApiError, isApiError } from '../../lib/api-error.ts'
import { fieldErrorWords } from '../../lib/error-words.ts'
import { placeErrors } from '../../lib/form-errors.ts'
import { recordPath } from '../../lib/record-path.ts'
import { useRight } from '../../lib/session.ts'
import type { Mode } from './conversion-part.tsx'
import { partBody, type Part, type Values } from './conversion-start.ts'

const parts: readonly Part[] = ['customer', 'contact', 'opportunity']

/** What the person decided for each part, and sending it once. */
export function useConversion(lead: RecordItem, onClose: () => void) {
  const { t } = useTranslation('lead')
  const { t: tf } = useTranslation('form')
  const { message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const actionKey = useActionKey()
  const may = {
    customer: useRight('customer.create'),
    contact: useRight('contact.create'),
    opportunity: useRight('opportunity.create'),
  }
  const [customerForm] = Form.useForm<Values>()
  const [contactForm] = Form.useForm<Values>()
  const [opportunityForm] = Form.useForm<Values>()
  const forms = { customer: customerForm, contact: contactForm, opportunity: opportunityForm }
  const fieldsOf = {
    customer: useFields('customer').data,
    contact: useFields('contact').data,
    opportunity: useFields('opportunity').data,
  }
  const [modes, setModes] = useState<Record<Part, Mode>>({
    customer: may.customer ? 'new' : 'existing',
    contact: may.contact ? 'new' : 'none',
    opportunity: may.opportunity ? 'new' : 'none',
  })
  const [customer, setCustomer] = useState<Named | null>(null)
  const [contact, setContact] = useState<Named | null>(null)
  const [problem, setProblem] = useState<string>()
  const [missing, setMissing] = useState<readonly Part[]>([])
  const [isSaving, setSaving] = useState(false)
  const isBusy = useRef(false)

  const setMode = (part: Part, mode: Mode) => {
    setModes((before) => ({ ...before, [part]: mode }))
    setMissing((before) => before.filter((missed) => missed !== part))
  }
  const useCustomer = (chosen: Named | null) => {
    setModes((before) => ({ ...before, customer: 'existing' }))
    setCustomer(chosen)
    // Another customer has other contacts.
    if (chosen?.id !== customer?.id) setContact(null)
    setMissing((before) => before.filter((missed) => missed !== 'customer'))
  }
  const useContact = (chosen: Named | null) => {
    setContact(chosen)
    setMissing((before) => before.filter((missed) => missed !== 'contact'))
  }

  const chosen = (part: Part): string => (part === 'customer' ? customer : contact)?.id ?? ''

  const bodyOf = (part: Part): unknown => {
    if (modes[part] === 'none') return null
    if (modes[part] === 'existing') return { id: chosen(part) }
    const fields = fieldsOf[part]
    return fields && partBody(part, forms[part].getFieldsValue(true) as Values, fields)
  }

  const isComplete = async (): Promise<boolean> => {
    const unchosen = parts.filter((part) => modes[part] === 'existing' && !chosen(part))
    setMissing(unchosen)
    const checks = parts.filter((part) => modes[part] === 'new').map((part) => forms[part].validateFields())
    const results = await Promise.allSettled(checks)
    const isGood = unchosen.length === 0 && results.every((result) => result.status === 'fulfilled')
    const marked = parts.flatMap((part) => forms[part].getFieldsError()).filter(({ errors }) => errors.length > 0)
    setProblem(isGood ? undefined : tf('checkMarked', { count: unchosen.length + marked.length }))
    return isGood
  }

  const send = async (): Promise<void> => {
    const body = { customer: bodyOf('customer'), contact: bodyOf('contact'), opportunity: bodyOf('opportunity') }
    try {
      const made = await api.post<{ customer: Named }>(`/leads/${lead.id}/conversion`, body, {
        actionKey: actionKey.for(body),
      })
      actionKey.done()
      void refreshRecords(client)
      void message.success(t('conversion.done'))
      onClose()
      const to = recordPath('customer', made.customer.id)
      if (to) await navigate({ to })
    } catch (error) {
      if (isApiError(error, 'already_converted')) {
        void message.info(t('conversion.already'))
        void refreshRecords(client)
        onClose()
      } else setProblem(placeAll(error))
    }
  }

  /** Each part's complaints go to its own form; what is said of a chosen record stands above. */
  const placeAll = (error: unknown): string | undefined => {
    if (!isApiError(error) || error.fields.length === 0) return placeErrors(customerForm, error)
    const told = parts.map((part) => {
      const own = error.fields
        .filter((field) => field.path.startsWith(`${part}.`))
        .map((field) => ({ ...field, path: field.path.slice(part.length + 1) }))
      if (own.length === 0) return undefined
      if (modes[part] === 'existing') return own.map((field) => fieldErrorWords(field, part)).join(' ')
      return placeErrors(forms[part], new ApiError({ status: error.status, code: error.code, fields: own }), part)
    })
    return told.filter(Boolean).join(' ') || undefined
  }

  const submit = async (): Promise<void> => {
    if (isBusy.current) return
    isBusy.current = true
    setSaving(true)
    try {
      if (await isComplete()) await send()
    } finally {
      isBusy.current = false
      setSaving(false)
    }
  }

  return { may, forms, modes, setMode, customer, useCustomer, contact, useContact, problem, missing, isSaving, submit }
}
