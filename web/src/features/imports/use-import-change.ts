import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isApiError } from '../../lib/api-error.ts'
import { answer, client, ofRecord } from '../../lib/client.ts'
import { errorWords } from '../../lib/error-words.ts'
import { importKey, type ImportView, type Mapping } from './import-queries.ts'

export type Decision = { field: string; value: string; action: 'map' | 'create' | 'empty' | null; id?: string }
type FormatChoice = {
  encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252'
  delimiter?: ',' | ';' | '\t' | '|'
  sheet?: string
  hasHeader?: boolean
}

type Change =
  | { kind: 'format'; choice: FormatChoice }
  | { kind: 'mapping'; mapping: Mapping }
  | { kind: 'decisions'; items: Decision[] }
  | { kind: 'dry-run' }
  | { kind: 'run' }
  | { kind: 'undo'; keepChanged: boolean }

/**
 * Everything that changes an import, one call after the other: each is sent with the version that the one before gave.
 * `send` resolves with the import as it then is, or with undefined when it was refused and the person has been told;
 * `settled` does the same for what was sent last and may still be on its way.
 */
export function useImportChange(id: string) {
  const { t } = useTranslation('imports')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const key = importKey(id)
  const mutationKey = [...key, 'change']
  const mutation = useMutation({
    mutationKey,
    scope: { id: `import-${id}` },
    mutationFn: (change: Change) => sendChange(id, queryClient.getQueryData<ImportView>(key)?.version ?? 0, change),
    onSuccess: (view) => {
      queryClient.setQueryData<ImportView>(key, view)
      void queryClient.invalidateQueries({ queryKey: ['imports', 'recent'] })
    },
    onError: (error) => {
      if (isApiError(error, 'stale_version') && error.current) {
        queryClient.setQueryData<ImportView>(key, error.current as ImportView)
        void message.warning(t('page.stale'))
      } else void message.error(errorWords(error))
    },
  })
  // Names are decided faster than they are answered; what leads on is pressed twice by mistake only.
  const isRepeated = ({ kind }: Change) => kind !== 'decisions' && queryClient.isMutating({ mutationKey }) > 0
  const last = useRef<Promise<ImportView | undefined>>(undefined)
  const send = async (change: Change) => {
    if (isRepeated(change)) return undefined
    last.current = mutation.mutateAsync(change).catch(() => undefined)
    return last.current
  }
  const settled = async () => {
    const sent = last.current
    last.current = undefined
    if (sent && !(await sent)) return undefined
    return queryClient.getQueryData<ImportView>(key)
  }
  return {
    send,
    settled,
    isSending: useIsMutating({ mutationKey }) > 0,
    sending: mutation.isPending ? mutation.variables?.kind : undefined,
  }
}

function sendChange(id: string, version: number, change: Change): Promise<ImportView> {
  const at = ofRecord(id)
  switch (change.kind) {
    case 'format':
      return answer(client.PUT('/api/v1/imports/{id}/format', { ...at, body: { version, ...change.choice } }))
    case 'mapping':
      return answer(client.PUT('/api/v1/imports/{id}/mapping', { ...at, body: { version, ...change.mapping } }))
    case 'decisions':
      return answer(client.PUT('/api/v1/imports/{id}/resolutions', { ...at, body: { version, items: change.items } }))
    case 'dry-run':
      return answer(client.POST('/api/v1/imports/{id}/dry-run', { ...at, body: { version } }))
    case 'run':
      return answer(client.POST('/api/v1/imports/{id}/run', { ...at, body: { version } }))
    case 'undo':
      return answer(
        client.POST('/api/v1/imports/{id}/undo', { ...at, body: { version, keepChanged: change.keepChanged } }),
      )
  }
}
