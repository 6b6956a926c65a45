import { z } from 'zod'
import type { Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { enqueue, type Job } from '../../platform/jobs/queue.ts'
import { sendMail } from '../../platform/mail/send-mail.ts'
import { kindLabel } from '../fields/index.ts'
import { approversOf } from './approver-queries.ts'
import { waitingMail } from './mails.ts'
import * as store from './store.ts'

/** Tells those who may approve that an export waits for one of them. Nothing is sent once somebody has decided. */
export const sendApprovalRequests: Job<{ orgId: Id; exportId: Id }, { db: Database; baseUrl: string }> = {
  name: 'sendApprovalRequests',
  payload: z.object({ orgId: z.uuid(), exportId: z.uuid() }),
  async run({ orgId, exportId }, { db, baseUrl }) {
    await withOrg({ db, orgId }, async (tx) => {
      const row = await store.load(tx, orgId, exportId)
      if (row?.status !== 'waiting') return
      const isNarrowed = row.query.filter !== undefined || row.query.q !== undefined
      const { name: by } = await store.addressOf(tx, orgId, row.created_by)
      for (const { email, name, locale } of await approversOf(tx, orgId, row.created_by)) {
        const kind = kindLabel(locale === 'en' ? 'en' : 'zh-CN', row.kind)
        const about = { by, kind, rows: isNarrowed ? undefined : (row.rows_total ?? 0), link: `${baseUrl}/exports` }
        await enqueue(tx, sendMail, waitingMail({ to: email, name, locale, ...about }))
      }
    })
  },
}
