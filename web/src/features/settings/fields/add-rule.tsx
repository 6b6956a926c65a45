import { PlusOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Select, type RefSelectProps } from 'antd'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldDescriptor } from '../../../components/record-kind/field-descriptor.ts'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { useActionKey } from '../../../lib/action-key.ts'
import { isApiError } from '../../../lib/api-error.ts'
import { errorWords, fieldErrorWords } from '../../../lib/error-words.ts'
import { createRule } from './unique-rules-api.ts'
import styles from './fields.module.css'

const mostFields = 4

/** Chooses the fields of a new rule, among those by which records can be told apart. */
export function AddRule({ kind, fields }: { kind: string; fields: readonly FieldDescriptor[] }) {
  const { t } = useTranslation('settings')
  const { message } = App.useApp()
  const words = useRecordWords()
  const client = useQueryClient()
  const actionKey = useActionKey()
  const [chosen, setChosen] = useState<string[]>([])
  const [isOpen, setOpen] = useState(false)
  const select = useRef<RefSelectProps>(null)
  const add = useMutation({
    mutationFn: () => createRule(kind, chosen, actionKey.for({ kind, chosen })),
    onSuccess: async () => {
      setChosen([])
      // The button cannot be pressed again, and would lose the focus.
      select.current?.focus()
      await client.invalidateQueries({ queryKey: ['fields'] })
    },
    onError: (error) => void message.error(problemOf(error)),
  })
  // Before the list sees it, which would take Tab for choosing the field it stands at, over and over.
  const leave = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Tab') return
    event.stopPropagation()
    setOpen(false)
  }
  return (
    <div className={styles['addRule']} onKeyDownCapture={leave}>
      <Select
        ref={select}
        open={isOpen}
        onOpenChange={setOpen}
        mode="multiple"
        maxCount={mostFields}
        className={styles['ruleFields'] ?? ''}
        aria-label={t('fields.unique.fields')}
        placeholder={t('fields.unique.fields')}
        showSearch={{ optionFilterProp: 'label' }}
        value={chosen}
        onChange={setChosen}
        options={fields.map(({ key }) => ({ value: key, label: words.field(kind, key) }))}
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
  )
}

/** What is wrong with its fields says more than that something is. */
function problemOf(error: Error): string {
  const [about] = isApiError(error) ? error.fields : []
  return about ? fieldErrorWords(about) : errorWords(error)
}
