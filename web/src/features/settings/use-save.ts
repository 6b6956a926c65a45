import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { App, type FormInstance } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isApiError } from '../../lib/api-error.ts'
import { placeErrors } from '../../lib/form-errors.ts'

interface SaveOptions<V, R> {
  form: FormInstance
  save: (values: V) => Promise<R>
  /** What shows old data now. */
  refresh: QueryKey[]
  onSaved?: (saved: R) => void
  /** Nothing has been saved yet that one would have to be told of. */
  isQuiet?: boolean
  /** Where the API keeps what the form has at its top, such as `options.`. */
  within?: string
}

/** The course of every settings form: send, refresh what shows the old data, say so; or put the complaints at their fields. */
export function useSave<V, R>({ form, save, refresh, onSaved, isQuiet = false, within = '' }: SaveOptions<V, R>) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const [problem, setProblem] = useState<string>()
  const mutation = useMutation({
    mutationFn: save,
    onMutate: () => setProblem(undefined),
    onSuccess: async (saved) => {
      await Promise.all(refresh.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
      if (!isQuiet) void message.success(t('state.saved'))
      onSaved?.(saved)
    },
    onError: async (error) => {
      setProblem(placeErrors(form, error, undefined, within))
      // What changed meanwhile is loaded, so that the next attempt starts from it.
      if (isApiError(error, 'stale_version'))
        await Promise.all(refresh.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
    },
  })
  return { submit: mutation.mutate, isSaving: mutation.isPending, problem }
}
