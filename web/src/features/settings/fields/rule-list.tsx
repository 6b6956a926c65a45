import { DeleteOutlined, ReloadOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { StatusView } from '../../../components/page/status-view.tsx'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { errorWords } from '../../../lib/error-words.ts'
import { RuleDuplicates } from './rule-duplicates.tsx'
import { checkAgain, deleteRule, type UniqueRule } from './unique-rules-api.ts'
import styles from './fields.module.css'

const tones = { checking: 'processing', active: 'success', refused: 'error' } as const

/** The rules of a kind, each with how it stands and the records that keep it from holding. */
export function RuleList({ kind, rules }: { kind: string; rules: readonly UniqueRule[] }) {
  const { t } = useTranslation(['settings', 'common'])
  const { message, modal } = App.useApp()
  const words = useRecordWords()
  const client = useQueryClient()
  const options = {
    onSuccess: () => client.invalidateQueries({ queryKey: ['fields'] }),
    onError: (error: unknown) => void message.error(errorWords(error)),
  }
  const again = useMutation({ mutationFn: checkAgain, ...options })
  const remove = useMutation({ mutationFn: deleteRule, ...options })
  const nameOf = (rule: UniqueRule) => rule.fields.map((key) => words.field(kind, key)).join(' + ')
  const askToRemove = (rule: UniqueRule) =>
    void modal.confirm({
      title: t('fields.unique.deleteTitle', { name: nameOf(rule) }),
      content: t('fields.unique.deleteText'),
      okText: t('common:action.delete'),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync(rule).catch(() => undefined),
    })
  if (rules.length === 0)
    return <StatusView scene="calm" title={t('fields.unique.none', { kinds: words.kindsInText(kind) })} />
  return (
    <ul
      className={styles['list']}
      aria-label={t('fields.unique.of', { kind: words.kind(kind) })}
      aria-live="polite"
      aria-relevant="all"
    >
      {rules.map((rule) => (
        <li key={rule.id} className={`${styles['row']} ${rule.duplicates ? styles['tall'] : styles['flat']}`}>
          <span className={styles['text']}>
            <span>
              {nameOf(rule)} <Tag color={tones[rule.status]}>{t(`fields.unique.status.${rule.status}`)}</Tag>
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
            {rule.can.delete ? (
              <Button
                type="text"
                icon={<DeleteOutlined aria-hidden="true" />}
                aria-label={t('fields.unique.deleteOf', { name: nameOf(rule) })}
                onClick={() => askToRemove(rule)}
              />
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
