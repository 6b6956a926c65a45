import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { refreshRecords } from '../../../components/record-kind/record-queries.ts'
import { ApiError } from '../../../lib/api-error.ts'
import { errorWords } from '../../../lib/error-words.ts'
import { binKey, purgeMany, purgeOne, restoreMany, restoreOne, type BinEntry } from './recycle-bin-api.ts'

type Refusal = Record<'name' | 'reason', string>

/** Brings records back or removes them for good; of several each answers for itself, and those that could not tell why. */
export function useBinActions(onDone: () => void) {
  const { t } = useTranslation(['recycleBin', 'common'])
  const { message, modal } = App.useApp()
  const queryClient = useQueryClient()
  const refresh = async () => {
    await Promise.all([queryClient.invalidateQueries({ queryKey: binKey }), refreshRecords(queryClient)])
  }
  const mutationKey = [...binKey, 'work']
  const work = useMutation({
    mutationKey,
    mutationFn: async ({ action, entries }: { action: 'restore' | 'purge'; entries: BinEntry[] }) => {
      const [single, ...more] = entries
      if (single && more.length === 0) {
        await (action === 'restore' ? restoreOne(single) : purgeOne(single))
        return []
      }
      const { results } = await (action === 'restore' ? restoreMany(entries) : purgeMany(entries))
      return results.flatMap(({ id, problem }): Refusal[] =>
        problem
          ? [{ name: entries.find((entry) => entry.id === id)?.name ?? id, reason: errorWords(refusalOf(problem)) }]
          : [],
      )
    },
    onSuccess: (refused, { action, entries }) => {
      const count = entries.length - refused.length
      if (count > 0) void message.success(t(action === 'restore' ? 'restored' : 'purged', { count }))
      if (refused.length > 0)
        modal.warning({
          title: t('refused', { count: refused.length }),
          content: refused.map((refusal) => t('refusedOne', refusal)).join('\n'),
          styles: { body: { whiteSpace: 'pre-line' } },
        })
      onDone()
    },
    onError: (error) => void message.error(errorWords(error)),
    onSettled: refresh,
  })
  const purge = (entries: BinEntry[]) =>
    void modal.confirm({
      title:
        entries.length === 1
          ? t('purgeTitle', { name: entries[0]?.name ?? '' })
          : t('purgeTitleMany', { count: entries.length }),
      content: t('purgeText'),
      okText: t('purge'),
      okButtonProps: { danger: true },
      cancelText: t('common:action.cancel'),
      onOk: () => work.mutateAsync({ action: 'purge', entries }).catch(() => undefined),
    })
  return {
    isWorking: work.isPending,
    // Pressed twice at once, the second would be refused for what the first has done.
    restore: (entries: BinEntry[]) => {
      if (queryClient.isMutating({ mutationKey }) === 0) work.mutate({ action: 'restore', entries })
    },
    purge,
  }
}

function refusalOf({ code, fields }: { code: string; fields: unknown[] }): ApiError {
  return new ApiError({ status: 409, code, fields: fields as ApiError['fields'] })
}
