import { useQuery } from '@tanstack/react-query'
import { TreeSelect } from 'antd'
import { useTranslation } from 'react-i18next'
import { EventTag } from './event-tag.tsx'
import { eventTree } from './event-tree.ts'
import { useEventWords } from './event-words.ts'
import { eventsQuery } from './webhooks-api.ts'

interface EventPickerProps {
  id?: string
  value?: string[]
  onChange?: (events: string[]) => void
}

/** Single events, all of a kind, or everything there is and will be. */
export function EventPicker({ id, value, onChange }: EventPickerProps) {
  const { t } = useTranslation('webhook')
  const words = useEventWords()
  const { data, isFetching } = useQuery(eventsQuery)
  return (
    <TreeSelect<string[]>
      {...(id ? { id } : {})}
      treeCheckable
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      showCheckedStrategy={TreeSelect.SHOW_PARENT}
      treeDefaultExpandedKeys={['*']}
      loading={isFetching}
      placeholder={t('form.eventsHint')}
      treeData={data ? eventTree(data, words) : []}
      value={data ? (value ?? []) : []}
      onChange={(events) => onChange?.(events)}
      tagRender={({ value: pattern, closable, onClose }) => (
        <EventTag pattern={String(pattern)} {...(closable ? { onClose } : {})} />
      )}
    />
  )
}
