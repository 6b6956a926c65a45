import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Drawer, Form, Input, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { NumberItem } from '../../../components/fields/number-item.tsx'
import { DrawerFooter } from '../../../components/page/drawer-footer.tsx'
import { FormProblem } from '../../../components/page/form-problem.tsx'
import { useActionKey } from '../../../lib/action-key.ts'
import { useIsPhone } from '../../../lib/viewport.ts'
import { useSave } from '../use-save.ts'
import { createPipeline, savePipeline, type Pipeline, type PipelineValues } from './pipelines-api.ts'
import styles from './pipelines.module.css'

interface PipelineFormProps {
  pipeline: Pipeline | undefined
  onClose: () => void
}

const winRates = { min: 0, max: 100, decimals: 0 }

export function PipelineForm({ pipeline, onClose }: PipelineFormProps) {
  const { t } = useTranslation(['settings', 'errors'])
  const isPhone = useIsPhone()
  const [form] = Form.useForm<PipelineValues>()
  const actionKey = useActionKey()
  const { submit, isSaving, problem } = useSave({
    form,
    save: (values: PipelineValues) =>
      pipeline ? savePipeline(pipeline, values) : createPipeline(values, actionKey.for(values)),
    refresh: [['pipelines']],
    onSaved: onClose,
  })
  return (
    <Drawer
      open
      title={pipeline ? t('pipelines.editOf', { name: pipeline.name }) : t('pipelines.add')}
      size={isPhone ? '100%' : 520}
      onClose={onClose}
      footer={<DrawerFooter isSaving={isSaving} onSave={form.submit} onCancel={onClose} />}
    >
      <Form<PipelineValues>
        name="pipeline-form"
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{
          name: pipeline?.name ?? '',
          isDefault: pipeline?.isDefault ?? false,
          stages: pipeline?.stages ?? [{ name: '', winRate: 10 }],
        }}
      >
        <FormProblem text={problem} />
        <Form.Item
          name="name"
          label={t('pipelines.name')}
          rules={[{ required: true, whitespace: true, message: t('errors:field.required') }]}
        >
          <Input maxLength={100} autoComplete="off" autoFocus={!pipeline} />
        </Form.Item>
        <Form.Item
          name="isDefault"
          label={t('pipelines.isDefault')}
          valuePropName="checked"
          extra={t('pipelines.defaultHint')}
        >
          <Switch disabled={pipeline?.isDefault ?? false} />
        </Form.Item>
        <StageFields />
      </Form>
    </Drawer>
  )
}

function StageFields() {
  const { t } = useTranslation(['settings', 'errors'])
  const required = { required: true, message: t('errors:field.required') }
  return (
    <div role="group" aria-labelledby="pipeline-stages">
      <h3 id="pipeline-stages">{t('pipelines.stages')}</h3>
      <p className={styles['hint']}>{t('pipelines.stagesHint')}</p>
      <Form.List name="stages">
        {(fields, { add, remove, move }) => (
          <>
            {fields.map((field, index) => (
              <div key={field.key} className={styles['stage']}>
                <span className={styles['number']} aria-hidden="true">
                  {index + 1}
                </span>
                <Form.Item
                  name={[field.name, 'name']}
                  rules={[{ ...required, whitespace: true }]}
                  className={styles['stageField'] ?? ''}
                >
                  <Input
                    maxLength={100}
                    placeholder={t('pipelines.stageName')}
                    aria-label={t('pipelines.stageNumber', { number: index + 1 })}
                  />
                </Form.Item>
                <NumberItem
                  name={[field.name, 'winRate']}
                  limits={winRates}
                  isRequired
                  suffix="%"
                  aria-label={t('pipelines.winRate', { number: index + 1 })}
                  className={styles['stageField'] ?? ''}
                />
                <span className={styles['stageActions']}>
                  <Button
                    type="text"
                    icon={<ArrowUpOutlined aria-hidden="true" />}
                    disabled={index === 0}
                    onClick={() => move(index, index - 1)}
                    aria-label={t('pipelines.moveUp', { number: index + 1 })}
                  />
                  <Button
                    type="text"
                    icon={<ArrowDownOutlined aria-hidden="true" />}
                    disabled={index === fields.length - 1}
                    onClick={() => move(index, index + 1)}
                    aria-label={t('pipelines.moveDown', { number: index + 1 })}
                  />
                  <Button
                    type="text"
                    icon={<DeleteOutlined aria-hidden="true" />}
                    disabled={fields.length === 1}
                    onClick={() => remove(index)}
                    aria-label={t('pipelines.removeStage', { number: index + 1 })}
                  />
                </span>
              </div>
            ))}
            <Button
              type="dashed"
              block
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() => add({ name: '', winRate: 50 })}
            >
              {t('pipelines.addStage')}
            </Button>
          </>
        )}
      </Form.List>
    </div>
  )
}
