import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startI18n } from '../lib/i18n.ts'
import './base.css'
import { watchForNewBuild } from './build-watch.ts'
import { Providers } from './providers.tsx'
import { router } from './router.tsx'
import { leaveWhenSignedOut } from './signed-out.ts'

const container = document.getElementById('root')
if (!container) throw new Error('index.html has no #root')

await startI18n()
watchForNewBuild()
leaveWhenSignedOut(router)
createRoot(container).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
)
