import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
  PlusOutlined,
  RedoOutlined,
  StopOutlined,
} from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { freeValue, type Choice } from './choices.ts'
import styles from './fields.module.css'

/** The options of a selection, in the order in which they are offered. Those that records have can be retired, not removed. */
export function ChoiceFields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation(['settings', 'errors'])
  const form = Form.useFormInstance<{ choices?: Choice[] }>()
  const choices = Form.useWatch('choices', form) ?? []
  return (
    <div role="group" aria-labelledby="field-choices" className={styles['choices']}>
      <h3 id="field-choices" className={styles['choicesTitle']}>
        {t('fields.choices')}
      </h3>
      <Form.List name="choices">
        {(fields, { add, remove, move }) => (
          <>
            {fields.map((field, index) => (
              <div key={field.key} className={styles['choice']}>
                <Form.Item
                  name={[field.name, 'label']}
                  rules={[{ required: true, whitespace: true, message: t('errors:field.required') }]}
                  className={styles['choiceField'] ?? ''}
                >
                  <Input
                    maxLength={100}
                    aria-label={t('fields.choice', { number: index + 1 })}
                    suffix={
                      choices[index]?.isInactive ? <span className={styles['note']}>{t('fields.retired')}</span> : null
                    }
                  />
                </Form.Item>
                {/* A form gives only what has an item: without its value an option would be another one after saving. */}
                <Form.Item name={[field.name, 'value']} hidden>
                  <Input />
                </Form.Item>
                {isNew ? null : (
                  <Form.Item name={[field.name, 'isInactive']} noStyle>
                    <RetireButton number={index + 1} />
                  </Form.Item>
                )}
                <Button
                  type="text"
                  icon={<ArrowUpOutlined aria-hidden="true" />}
                  disabled={index === 0}
                  aria-label={t('fields.choiceUp', { number: index + 1 })}
                  onClick={() => move(index, index - 1)}
                />
                <Button
                  type="text"
                  icon={<ArrowDownOutlined aria-hidden="true" />}
                  disabled={index === fields.length - 1}
                  aria-label={t('fields.choiceDown', { number: index + 1 })}
                  onClick={() => move(index, index + 1)}
                />
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden="true" />}
                  disabled={fields.length === 1}
                  aria-label={t('fields.choiceRemove', { number: index + 1 })}
                  onClick={() => remove(index)}
                />
              </div>
            ))}
            <Button
              type="dashed"
              block
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() => add({ label: '', value: freeValue(choices) })}
            >
              {t('fields.addChoice')}
            </Button>
          </>
        )}
      </Form.List>
    </div>
  )
}

interface RetireButtonProps {
  number: number
  value?: boolean
  onChange?: (isInactive: boolean) => void
}

function RetireButton({ number, value = false, onChange }: RetireButtonProps) {
  const { t } = useTranslation('settings')
  return (
    <Button
      type="text"
      icon={value ? <RedoOutlined aria-hidden="true" /> : <StopOutlined aria-hidden="true" />}
      aria-label={t(value ? 'fields.choiceOffer' : 'fields.choiceRetire', { number })}
      title={t(value ? 'fields.choiceOffer' : 'fields.choiceRetire', { number })}
      onClick={() => onChange?.(!value)}
    />
  )
}
