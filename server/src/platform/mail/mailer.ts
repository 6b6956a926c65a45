import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { newId } from '../id.ts'

export interface Mail {
  to: string
  subject: string
  text: string
}

export interface Mailer {
  /** Resolves when the mail server has accepted the mail; throws otherwise. */
  send(mail: Mail): Promise<void>
}

/** Sends through SMTP; without SMTP_URL mails are kept as .eml files in the outbox folder, so that an admin can pass a link on. */
export function createMailer(options: { smtpUrl?: string | undefined; from: string; outbox: string }): Mailer {
  const { smtpUrl, from, outbox } = options
  if (smtpUrl) {
    const transport = nodemailer.createTransport(smtpUrl)
    return { send: async (mail) => void (await transport.sendMail({ from, ...mail })) }
  }
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true })
  return {
    async send(mail) {
      const { message } = await transport.sendMail({ from, ...mail })
      await mkdir(outbox, { recursive: true, mode: 0o700 })
      await writeFile(join(outbox, `${newId()}.eml`), message as Buffer, { mode: 0o600 })
    },
  }
}
