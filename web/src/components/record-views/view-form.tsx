import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal, Radio } from 'antd'
import { useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useActionKey } from '../../lib/action-key.ts'
import { isApiError } from '../../lib/api-error.ts'
import { placeErrors } from '../../lib/form-errors.ts'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import { FormProblem } from '../page/form-problem.tsx'
import { DepartmentsPicker } from '../pickers/departments-picker.tsx'
import { useRecordWords } from '../record-kind/words.ts'
import { withView } from './use-view-commands.tsx'
import type { ViewShape } from './view-address.ts'
import { createView, updateView, viewsQuery, type SavedView, type Views, type ViewValues } from './views-api.ts'

interface ViewFormProps {
  kind: string
  /** The view to name and share anew; without it the list becomes a new one. */
  view?: SavedView | undefined
  shape: ViewShape
  /** What a new one is called to begin with. */
  name: string
  mayShare: boolean
  /** Where the focus goes afterwards. */
  opener: RefObject<HTMLElement | null>
  onClose: () => void
  onSaved: (view: SavedView) => void
}

const sharings = ['personal', 'everyone', 'departments'] as const

/** What a view is called and who sees it. */
export function ViewForm({ kind, view, shape, name, mayShare, opener, onClose, onSaved }: ViewFormProps) {
  useReturnFocus(opener)
  const { t } = useTranslation(['views', 'common', 'errors'])
  const words = useRecordWords()
  const { message } = App.useApp()
  const [form] = Form.useForm<ViewValues>()
  const actionKey = useActionKey()
  const client = useQueryClient()
  const [problem, setProblem] = useState<string>()
  const sharing = Form.useWatch('sharing', form) ?? view?.sharing ?? 'personal'
  const { queryKey } = viewsQuery(kind)
  const send = useMutation({
    mutationFn: (given: ViewValues) => {
      const shared = given.sharing ?? view?.sharing ?? 'personal'
      const values = {
        name: given.name,
        sharing: shared,
        departmentIds: shared === 'departments' ? (given.departmentIds ?? []) : [],
      }
      return view ? updateView(view, values) : createView(kind, values, shape, actionKey.for({ values, shape }))
    },
    onMutate: () => setProblem(undefined),
    onSuccess: async (saved) => {
      actionKey.done()
      client.setQueryData<Views>(queryKey, (views) => views && withView(views, saved))
      void message.success(t('saved', { name: saved.name }))
      onSaved(saved)
      await client.invalidateQueries({ queryKey })
    },
    onError: async (error) => {
      const theirs = isApiError(error, 'stale_version') ? (error.current as SavedView) : undefined
      if (theirs || isApiError(error, 'not_found')) await client.invalidateQueries({ queryKey })
      setProblem(theirs ? changedWords(theirs) : placeErrors(form, error))
    },
  })
  /** The next attempt is upon what the colleague made of it. */
  const changedWords = ({ name: now, sharing: shared }: SavedView) =>
    t('form.changedMeanwhile', { name: now, sharing: words.option('view', 'sharing', shared) })
  const required = { required: true, message: t('errors:field.required') }
  const maySetSharing = view ? view.can.share || view.sharing !== 'personal' : mayShare
  return (
    <Modal
      open
      title={view ? t('form.change') : t('form.new')}
      width={440}
      okText={t('common:action.save')}
      okButtonProps={{ loading: send.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<ViewValues>
        name="view-form"
        form={form}
        layout="vertical"
        onFinish={(values) => send.mutate(values)}
        initialValues={{
          name: view?.name ?? name,
          sharing: view?.sharing ?? 'personal',
          departmentIds: view?.departments.map(({ id }) => id) ?? [],
        }}
      >
        <FormProblem text={problem} />
        <Form.Item name="name" label={t('form.name')} rules={[{ ...required, whitespace: true }]}>
          <Input autoFocus maxLength={100} autoComplete="off" />
        </Form.Item>
        {maySetSharing ? (
          <Form.Item name="sharing" label={words.field('view', 'sharing')} extra={t('form.sharingHint')}>
            <Radio.Group
              options={sharings.map((value) => ({
                value,
                label: words.option('view', 'sharing', value),
                disabled: !mayShare && value !== 'personal' && value !== view?.sharing,
              }))}
            />
          </Form.Item>
        ) : null}
        {sharing === 'departments' ? (
          <Form.Item
            name="departmentIds"
            label={words.field('view', 'departments')}
            extra={t('form.departmentsHint')}
            rules={[{ ...required, type: 'array' }]}
          >
            <DepartmentsPicker />
          </Form.Item>
        ) : null}
      </Form>
    </Modal>
  )
}
