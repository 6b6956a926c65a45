import { InputNumber, type InputNumberProps } from 'antd'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { isPlainNumber, plainNumber } from '../../lib/plain-number.ts'

interface NumberInputProps<T extends number | string> extends Omit<
  InputNumberProps<T>,
  'changeOnBlur' | 'controls' | 'onInput' | 'parser'
> {
  /** What is typed and is no number, or null. */
  onUnreadable?: ((typed: string | null) => void) | undefined
}

/** A number in any of the ways in which people type it. What is none stays as it was typed, for whoever typed it to mend. */
export function NumberInput<T extends number | string>({ onUnreadable, onKeyDown, ...rest }: NumberInputProps<T>) {
  const { value } = rest
  // A value from elsewhere takes the place of what was typed beside another.
  const [unreadable, setUnreadable] = useState<{ beside: typeof value }>()
  const isUnreadable = unreadable !== undefined && unreadable.beside === value
  const tell = useRef(onUnreadable)
  tell.current = onUnreadable
  useEffect(() => tell.current?.(null), [value])
  const read = (typed: string) => {
    const plain = plainNumber(typed)
    const isNone = plain !== '' && !isPlainNumber(plain)
    setUnreadable(isNone ? { beside: value } : undefined)
    onUnreadable?.(isNone ? typed.trim() : null)
  }
  return (
    <InputNumber<T>
      {...(isUnreadable ? { status: 'error' as const, 'aria-invalid': true } : {})}
      {...rest}
      controls={false}
      parser={(text) => plainNumber(text) as T}
      changeOnBlur={!isUnreadable}
      onInput={read}
      onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
        onKeyDown?.(event)
        // The input itself would go back to the last number.
        if (event.key === 'Enter' && isUnreadable) event.stopPropagation()
      }}
    />
  )
}
