import { isApiError } from './api-error.ts'
import { answer, client } from './client.ts'
import { followOrganizationLanguage } from './i18n.ts'
import { queryClient } from './query-client.ts'
import { signInHref } from './return-path.ts'
import { sessionQuery } from './session.ts'
import { redirect } from '@tanstack/react-router'

/** Lets a signed-in person pass; others go to sign-in and come back to `returnTo`, the very first visitor to set-up. */
export async function requireSession(returnTo: string): Promise<void> {
  try {
    const session = await queryClient.query({ ...sessionQuery, staleTime: 'static' })
    await followOrganizationLanguage(session.organization.locale)
  } catch (error) {
    if (!isApiError(error, 'unauthenticated')) throw error
    if (await isSetUpNeeded()) throw redirect({ href: '/set-up', replace: true })
    throw redirect({ href: signInHref(returnTo), replace: true })
  }
}

export async function isSetUpNeeded(): Promise<boolean> {
  return (await answer(client.GET('/api/v1/set-up'))).needed
}
