import { z } from 'zod'
import type { Job } from '../jobs/queue.ts'
import type { Mail, Mailer } from './mailer.ts'

/** Mail leaves in the background: a slow or absent mail server never holds up a request, and a failed mail is tried again. */
export const sendMail: Job<Mail, { mailer: Mailer }> = {
  name: 'sendMail',
  payload: z.object({ to: z.string(), subject: z.string(), text: z.string() }),
  run: (mail, { mailer }) => mailer.send(mail),
}
