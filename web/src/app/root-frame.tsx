import { Outlet } from '@tanstack/react-router'
import { RouteAnnouncer } from './route-announcer.tsx'
import { UpdateNotice } from './update-notice.tsx'

export function RootFrame() {
  return (
    <>
      <RouteAnnouncer />
      <UpdateNotice />
      <Outlet />
    </>
  )
}
