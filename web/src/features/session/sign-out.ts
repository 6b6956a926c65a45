import { useMutation } from '@tanstack/react-query'
import { App } from 'antd'
import { authApi } from '../../lib/auth-api.ts'
import { isApiError } from '../../lib/api-error.ts'
import { clearAllDrafts } from '../../lib/drafts.ts'
import { errorWords } from '../../lib/error-words.ts'

/** Ends the session and starts the page anew, so that nothing of it stays in memory. */
export function useSignOut() {
  const { message } = App.useApp()
  return useMutation({
    mutationFn: async () => {
      try {
        await authApi.post('/sign-out')
      } catch (error) {
        if (!isApiError(error) || error.status !== 401) throw error
      }
    },
    onSuccess: () => {
      clearAllDrafts()
      window.location.assign('/sign-in')
    },
    onError: (error) => void message.error(errorWords(error)),
  })
}
