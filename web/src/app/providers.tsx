import { LoadingOutlined } from '@ant-design/icons'
import { QueryClientProvider } from '@tanstack/react-query'
import { App, ConfigProvider } from 'antd'
import { useLayoutEffect, useMemo, type ReactNode } from 'react'
import { useAntdLocale } from '../lib/language.ts'
import { queryClient } from '../lib/query-client.ts'
import { applyTheme, useIsDark } from '../lib/theme.ts'
import { useIsPhone } from '../lib/viewport.ts'
import { antdTheme } from './antd-theme.ts'
import { markRequired } from './required-mark.tsx'

/** The library's own puts "loading" before the button's name for readers of the screen while it is at work. */
const loadingIcon = <LoadingOutlined aria-hidden aria-label={undefined} />

/** Already there: a field that wants the focus can't have it in a container that the library attaches a moment later. */
const inBody = () => document.body

export function Providers({ children }: { children: ReactNode }) {
  const isDark = useIsDark()
  const locale = useAntdLocale()
  const isPhone = useIsPhone()
  const theme = useMemo(() => antdTheme(isDark, isPhone), [isDark, isPhone])
  useLayoutEffect(() => applyTheme(isDark), [isDark])
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProvider
        theme={theme}
        getPopupContainer={inBody}
        {...(locale ? { locale } : {})}
        button={{ autoInsertSpace: false, loadingIcon }}
        form={{ requiredMark: markRequired }}
        wave={{ disabled: true }}
      >
        <App message={{ maxCount: 3 }}>{children}</App>
      </ConfigProvider>
    </QueryClientProvider>
  )
}
