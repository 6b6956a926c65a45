import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { PageHead } from '../../../components/page/page-head.tsx'
import { QueryView } from '../../../components/page/query-view.tsx'
import { isApiError } from '../../../lib/api-error.ts'
import { answer, client, type Answer } from '../../../lib/client.ts'
import { useRight } from '../../../lib/session.ts'
import styles from '../pipelines/pipelines.module.css'
import { useSave } from '../use-save.ts'

type LossReasons = Answer<'listLossReasons'>

interface LossReasonValues {
  items: { id?: string; name: string; isActive?: boolean }[]
}

const lossReasonsQuery = queryOptions({
  queryKey: ['loss-reasons'],
  queryFn: ({ signal }) => answer(client.GET('/api/v1/loss-reasons', { signal })),
})

export function LossReasonsPage() {
  const { t } = useTranslation('settings')
  const query = useQuery(lossReasonsQuery)
  return (
    <>
      <PageHead title={t('lossReasons.title')} text={t('lossReasons.text')} />
      <QueryView query={query}>{(data) => <LossReasonForm reasons={data} />}</QueryView>
    </>
  )
}

const offered = ({ items }: LossReasons) => items.filter((reason) => reason.isActive)

/** One list, saved as a whole: the order is the order in which a salesperson is offered them. */
function LossReasonForm({ reasons }: { reasons: LossReasons }) {
  const { t } = useTranslation(['settings', 'common', 'errors'])
  const mayEdit = useRight('pipeline.edit')
  const [form] = Form.useForm<LossReasonValues>()
  // What the form began with: it stays as it is while the list is loaded anew, so that nothing typed is lost.
  const [base, setBase] = useState(reasons)
  const [isTheirs, setIsTheirs] = useState(false)
  const begin = (list: LossReasons) => {
    setBase(list)
    form.setFieldsValue({ items: offered(list) })
  }
  const { submit, isSaving, problem } = useSave({
    form,
    save: async ({ items }: LossReasonValues) => {
      setIsTheirs(false)
      const body = { version: base.version, items: items.map(({ id, name }) => ({ ...(id ? { id } : {}), name })) }
      try {
        return await answer(client.PUT('/api/v1/loss-reasons', { body }))
      } catch (error) {
        if (isApiError(error, 'stale_version')) {
          begin(error.current as LossReasons)
          setIsTheirs(true)
        }
        throw error
      }
    },
    refresh: [lossReasonsQuery.queryKey],
    onSaved: begin,
  })
  return (
    <Form<LossReasonValues>
      name="loss-reasons-page"
      form={form}
      className={styles['reasons'] ?? ''}
      disabled={!mayEdit}
      initialValues={{ items: offered(reasons) }}
      onFinish={submit}
    >
      <FormProblem text={isTheirs ? t('lossReasons.theirs') : problem} />
      <Form.List name="items">
        {(fields, { add, remove, move }) => (
          <>
            {fields.map((field, index) => (
              <div key={field.key} className={styles['reason']}>
                <Form.Item
                  name={[field.name, 'name']}
                  rules={[{ required: true, whitespace: true, message: t('errors:field.required') }]}
                  style={{ marginBlockEnd: 8 }}
                >
                  <Input maxLength={100} aria-label={t('lossReasons.number', { number: index + 1 })} />
                </Form.Item>
                {mayEdit ? (
                  <span className={styles['cardActions']}>
                    <Button
                      type="text"
                      icon={<ArrowUpOutlined aria-hidden="true" />}
                      disabled={index === 0}
                      onClick={() => move(index, index - 1)}
                      aria-label={t('lossReasons.moveUp', { number: index + 1 })}
                    />
                    <Button
                      type="text"
                      icon={<ArrowDownOutlined aria-hidden="true" />}
                      disabled={index === fields.length - 1}
                      onClick={() => move(index, index + 1)}
                      aria-label={t('lossReasons.moveDown', { number: index + 1 })}
                    />
                    <Button
                      type="text"
                      icon={<DeleteOutlined aria-hidden="true" />}
                      onClick={() => remove(index)}
                      aria-label={t('lossReasons.remove', { number: index + 1 })}
                    />
                  </span>
                ) : null}
              </div>
            ))}
            {mayEdit ? (
              <Button type="dashed" block icon={<PlusOutlined aria-hidden="true" />} onClick={() => add({ name: '' })}>
                {t('lossReasons.add')}
              </Button>
            ) : null}
          </>
        )}
      </Form.List>
      {mayEdit ? (
        <Button type="primary" htmlType="submit" loading={isSaving} className={styles['save'] ?? ''}>
          {t('common:action.save')}
        </Button>
      ) : null}
    </Form>
  )
}
