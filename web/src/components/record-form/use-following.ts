import type { FormInstance } from 'antd'
import { App } from 'antd'
import { useRef } from 'react'
import { errorWords } from '../../lib/error-words.ts'
import { sameValue } from '../record-kind/conflict.ts'
import type { RecordFormProps } from '../record-kind/kind-config.ts'

type Values = Record<string, unknown>

/** Lets a change in the form bring others along; a save waits for them. */
export function useFollowing(form: FormInstance<Values>, follow: RecordFormProps['follow'], onBrought: () => void) {
  const { message } = App.useApp()
  const last = useRef<Promise<void>>(Promise.resolve())

  const bring = async (changed: Values): Promise<void> => {
    try {
      const brought = await follow?.(changed, form.getFieldsValue(true) as Values)
      const isCurrent = Object.entries(changed).every(([key, value]) => sameValue(form.getFieldValue(key), value))
      if (!brought || !isCurrent) return
      form.setFieldsValue(brought)
      // What was complained about before has been filled in now.
      form.setFields(Object.keys(brought).map((name) => ({ name, errors: [] })))
    } catch (error) {
      // Half a choice would be saved as something else than the person saw.
      form.setFieldsValue(Object.fromEntries(Object.keys(changed).map((key) => [key, undefined])))
      void message.error(errorWords(error))
    }
    onBrought()
  }

  return {
    begin: (changed: Values) => {
      if (follow) last.current = bring(changed)
    },
    settled: () => last.current,
  }
}
