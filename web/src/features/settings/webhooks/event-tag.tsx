import { Tag } from 'antd'
import { useEventWords } from './event-words.ts'

interface EventTagProps {
  pattern: string
  onClose?: () => void
}

export function EventTag({ pattern, onClose }: EventTagProps) {
  const words = useEventWords()
  return (
    <Tag title={pattern} closable={onClose !== undefined} {...(onClose ? { onClose } : {})}>
      {words.event(pattern)}
    </Tag>
  )
}
