import { DeleteOutlined, PlusOutlined, ReloadOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Select, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldDescriptor } from '../../../components/record-kind/field-descriptor.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { useActionKey } from '../../../lib/action-key.ts'
import { errorWords } from '../../../lib/error-words.ts'
import { RuleDuplicates } from './rule-duplicates.tsx'
import {
  checkAgain,
  createRule,
  deleteRule,
  isComparable,
  uniqueRulesQuery,
  type UniqueRule,
} from './unique-rules-api.ts'
import styles from './fields.module.css'

const mostFields = 4
const tones = { checking: 'processing', active: 'success', refused: 'error' } as const

/** What no two records of a kind may have alike: by one field, or by several together. */
export function UniqueRules({ kind, fields }: { kind: string; fields: readonly FieldDescriptor[] }) {
  const { t } = useTranslation(['settings', 'common'])
  const { message, modal } = App.useApp()
  const words = useRecordWords()
  const client = useQueryClient()
  const rules = useQuery(uniqueRulesQuery(kind))
  const [chosen, setChosen] = useState<string[]>([])
  const actionKey = useActionKey()
  const nameOf = (keys: readonly string[]) => keys.map((key) => words.field(kind, key)).join(' + ')
  const options = {
    onSuccess: () => client.invalidateQueries({ queryKey: ['fields'] }),
    onError: (error: unknown) => void message.error(errorWords(error)),
  }
  const add = useMutation({
    ...options,
    mutationFn: () => createRule(kind, chosen, actionKey.for({ kind, chosen })),
    onSuccess: async () => {
      setChosen([])
      await options.onSuccess()
    },
  })
  const again = useMutation({ mutationFn: checkAgain, ...options })
  const remove = useMutation({ mutationFn: deleteRule, ...options })
  const askToRemove = (rule: UniqueRule) =>
    void modal.confirm({
      title: t('fields.unique.deleteTitle', { name: nameOf(rule.fields) }),
      content: t('fields.unique.deleteText'),
      okText: t('common:action.delete'),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync(rule).catch(() => undefined),
    })
  return (
    <section aria-labelledby="unique-rules" className={styles['unique']}>
      <h2 id="unique-rules" className={styles['uniqueTitle']}>
        {t('fields.unique.title')}
      </h2>
      <p className={styles['note']}>{t('fields.unique.text')}</p>
      {rules.data && rules.data.length > 0 ? (
        <ul className={styles['list']}>
          {rules.data.map((rule) => (
            <li key={rule.id} className={styles['row']}>
              <span className={styles['text']}>
                <span>
                  {nameOf(rule.fields)} <Tag color={tones[rule.status]}>{t(`fields.unique.status.${rule.status}`)}</Tag>
                </span>
                {rule.duplicates ? <RuleDuplicates kind={kind} duplicates={rule.duplicates} /> : null}
              </span>
              <span className={styles['actions']}>
                {rule.can.edit ? (
                  <Button
                    type="text"
                    icon={<ReloadOutlined aria-hidden="true" />}
                    loading={again.isPending && again.variables.id === rule.id}
                    onClick={() => again.mutate(rule)}
                  >
                    {t('fields.unique.checkAgain')}
                  </Button>
                ) : null}
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden="true" />}
                  aria-label={t('fields.unique.deleteOf', { name: nameOf(rule.fields) })}
                  onClick={() => askToRemove(rule)}
                />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles['addRule']}>
        <Select
          mode="multiple"
          maxCount={mostFields}
          className={styles['ruleFields'] ?? ''}
          aria-label={t('fields.unique.fields')}
          placeholder={t('fields.unique.fields')}
          optionFilterProp="label"
          value={chosen}
          onChange={setChosen}
          options={fields.filter(isComparable).map(({ key }) => ({ value: key, label: words.field(kind, key) }))}
        />
        <Button
          icon={<PlusOutlined aria-hidden="true" />}
          disabled={chosen.length === 0}
          loading={add.isPending}
          onClick={() => add.mutate()}
        >
          {t('fields.unique.add')}
        </Button>
      </div>
    </section>
  )
}
