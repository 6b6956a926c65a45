import { ContactsOutlined, FunnelPlotOutlined, ShopOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { App, Button, Drawer, Form, type FormInstance } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReferencePicker } from '../../components/fields/reference-picker.tsx'
import { FormProblem } from '../../components/page/form-problem.tsx'
import { useFields } from '../../components/record-kind/field-descriptor.ts'
import type { Filter } from '../../components/record-kind/filter.ts'
import { titleOf } from '../../components/record-kind/kind-config.ts'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { allPipelinesQuery, choosePipeline } from '../../components/stage-path/pipelines.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { ConversionPart, type Mode } from './conversion-part.tsx'
import {
  companyOf,
  contactStart,
  customerStart,
  opportunityStart,
  type Part,
  undisguised,
  type Values,
} from './conversion-start.ts'
import { leadConfig } from './lead-kind.tsx'
import styles from './lead.module.css'
import { LeftWithLead } from './left-with-lead.tsx'
import { PartForm } from './part-form.tsx'
import { SimilarCustomers } from './similar-customers.tsx'
import { useConversion } from './use-conversion.ts'

interface ConversionDrawerProps {
  lead: RecordItem
  onClose: () => void
}

/** Makes a customer, a contact and an opportunity of a lead, or links the ones that are there. */
export function ConversionDrawer({ lead, onClose }: ConversionDrawerProps) {
  const { t } = useTranslation('lead')
  const { t: tc } = useTranslation()
  const { t: te } = useTranslation('errors')
  const { modal } = App.useApp()
  const isPhone = useIsPhone()
  const [isDirty, setDirty] = useState(false)
  const pipelines = useQuery(allPipelinesQuery)
  const state = useConversion(lead, onClose)
  const known = useFields('lead').data
  const source = known && undisguised(lead, known)
  const { may, modes, forms, customer, contact, missing } = state

  const touch = () => setDirty(true)
  const close = () => {
    if (!isDirty) return onClose()
    void modal.confirm({
      title: t('conversion.leave'),
      content: t('conversion.leaveText'),
      okText: t('conversion.drop'),
      okButtonProps: { danger: true },
      cancelText: t('conversion.stay'),
      onOk: onClose,
    })
  }
  const complaint = (part: 'customer' | 'contact') =>
    missing.includes(part) ? { validateStatus: 'error' as const, help: te('field.required') } : {}

  const contactModes: Mode[] = [...(may.contact ? (['new'] as const) : []), 'existing', 'none']
  return (
    <Drawer
      open
      size={isPhone ? '100%' : 720}
      title={t('conversion.title', { name: titleOf(leadConfig, lead) })}
      onClose={close}
      mask={{ closable: !isDirty }}
      styles={{ body: { paddingBlockStart: 16 } }}
      footer={
        <div className={styles['footer']}>
          <Button onClick={close}>{tc('action.cancel')}</Button>
          <Button type="primary" loading={state.isSaving} onClick={() => void state.submit()}>
            {t('conversion.go')}
          </Button>
        </div>
      }
    >
      <p className={styles['intro']}>{t('conversion.intro')}</p>
      <FormProblem text={state.problem} />
      <ConversionPart
        part="customer"
        icon={<ShopOutlined aria-hidden="true" />}
        modes={may.customer ? ['new', 'existing'] : ['existing']}
        mode={modes.customer}
        onMode={(mode) => state.setMode('customer', mode)}
      >
        <SimilarCustomers
          leadId={lead.id}
          chosenId={modes.customer === 'existing' ? (customer?.id ?? null) : null}
          onUse={state.useCustomer}
        />
        {modes.customer === 'new' ? (
          <NewPart
            lead={lead}
            part="customer"
            form={forms.customer}
            start={source && customerStart(source)}
            onDirty={touch}
          />
        ) : (
          <Form.Item {...complaint('customer')} extra={may.customer ? undefined : t('conversion.noCustomerRight')}>
            <ReferencePicker
              kind="customer"
              aria-label={t('conversion.pickCustomer')}
              placeholder={t('conversion.pickCustomer')}
              value={customer?.id ?? null}
              current={customer}
              onChange={(_, picked) => state.useCustomer(picked)}
            />
          </Form.Item>
        )}
      </ConversionPart>
      <ConversionPart
        part="contact"
        icon={<ContactsOutlined aria-hidden="true" />}
        modes={contactModes}
        mode={modes.contact}
        onMode={(mode) => state.setMode('contact', mode)}
      >
        {modes.contact === 'new' ? (
          <NewPart
            lead={lead}
            part="contact"
            form={forms.contact}
            start={source && contactStart(source)}
            onDirty={touch}
          />
        ) : (
          <Form.Item {...complaint('contact')} extra={t('conversion.loose')}>
            <ReferencePicker
              kind="contact"
              aria-label={t('conversion.pickContact')}
              placeholder={t('conversion.pickContact')}
              value={contact?.id ?? null}
              current={contact}
              filter={contactsFor(modes.customer === 'existing' ? customer?.id : undefined)}
              onChange={(_, picked) => state.useContact(picked)}
            />
          </Form.Item>
        )}
      </ConversionPart>
      {may.opportunity && pipelines.data ? (
        <ConversionPart
          part="opportunity"
          icon={<FunnelPlotOutlined aria-hidden="true" />}
          modes={['new', 'none']}
          mode={modes.opportunity}
          onMode={(mode) => state.setMode('opportunity', mode)}
        >
          <NewPart
            lead={lead}
            part="opportunity"
            form={forms.opportunity}
            start={
              source &&
              opportunityStart(
                source,
                t('conversion.opportunityName', { name: companyOf(source) }),
                choosePipeline(pipelines.data, undefined)?.id,
              )
            }
            onDirty={touch}
          />
        </ConversionPart>
      ) : null}
    </Drawer>
  )
}

interface NewPartProps {
  lead: RecordItem
  part: Part
  form: FormInstance<Values>
  /** Missing until it is known which of the lead's fields this person sees whole. */
  start: Values | undefined
  onDirty: () => void
}

function NewPart({ lead, part, form, start, onDirty }: NewPartProps) {
  if (!start) return null
  return (
    <>
      <PartForm part={part} form={form} initialValues={start} onDirty={onDirty} />
      <LeftWithLead leadId={lead.id} part={part} />
    </>
  )
}

/** A contact can be linked if it belongs to the customer already, or to nobody. */
function contactsFor(customerId: string | undefined): Filter {
  const loose: Filter = { field: 'customerId', op: 'isEmpty' }
  return customerId ? { or: [{ field: 'customerId', op: 'eq', value: customerId }, loose] } : loose
}
