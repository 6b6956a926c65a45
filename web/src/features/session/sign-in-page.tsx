import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryLayout } from '../../components/entry/entry-layout.tsx'
import { queryClient } from '../../lib/query-client.ts'
import { safeReturnPath } from '../../lib/return-path.ts'
import { sessionQuery } from '../../lib/session.ts'
import { PasswordStep } from './password-step.tsx'
import { SecondFactorStep } from './second-factor-step.tsx'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const { t } = useTranslation('session')
  const { returnTo } = route.useSearch()
  const router = useRouter()
  const [isHalfway, setHalfway] = useState(false)
  const { data: session } = useQuery(sessionQuery)

  const enter = async () => {
    await queryClient.resetQueries()
    await router.navigate({ href: safeReturnPath(returnTo), replace: true })
  }
  const isSignedIn = session !== undefined
  useEffect(() => {
    if (isSignedIn) void router.navigate({ href: safeReturnPath(returnTo), replace: true })
  }, [isSignedIn, returnTo, router])

  if (isHalfway) {
    return (
      <EntryLayout title={t('secondFactor.title')} text={t('secondFactor.text')}>
        <SecondFactorStep onDone={enter} onBack={() => setHalfway(false)} />
      </EntryLayout>
    )
  }
  return (
    <EntryLayout title={t('signIn.title')} text={t('signIn.text')}>
      <PasswordStep onDone={enter} onSecondFactor={() => setHalfway(true)} />
    </EntryLayout>
  )
}
