import { useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { allPipelinesQuery, choosePipeline } from '../../components/stage-path/pipelines.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './opportunity-form.module.css'

/** Where a new opportunity begins: the default pipeline and its first stage, unless told otherwise. */
export function StageFields() {
  const { t } = useTranslation('opportunity')
  const words = useRecordWords()
  const format = useFormat()
  const form = Form.useFormInstance()
  const { data: pipelines = [], isPending } = useQuery(allPipelinesQuery)
  const given = Form.useWatch<unknown>('pipelineId', { form, preserve: true })
  const pipeline = choosePipeline(pipelines, typeof given === 'string' ? given : undefined)

  useEffect(() => {
    if (!pipeline) return
    const stageId: unknown = form.getFieldValue('stageId')
    const isOwn = pipeline.stages.some((stage) => stage.id === stageId)
    form.setFieldsValue({ pipelineId: pipeline.id, ...(isOwn ? {} : { stageId: pipeline.stages[0]?.id }) })
  }, [pipeline, form])

  return (
    <section aria-label={t('form.stage')}>
      <h3 className={styles['title']}>{t('form.stage')}</h3>
      <div className={styles['pair']}>
        <Form.Item name="pipelineId" label={words.field('opportunity', 'pipelineId')} hidden={pipelines.length < 2}>
          <Select loading={isPending} options={pipelines.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        <Form.Item name="stageId" label={words.field('opportunity', 'stageId')}>
          <Select
            loading={isPending}
            options={(pipeline?.stages ?? []).map((stage) => ({
              value: stage.id,
              label: `${stage.name} · ${format.percent(stage.winRate)}`,
            }))}
          />
        </Form.Item>
      </div>
    </section>
  )
}
