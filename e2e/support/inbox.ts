import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'

export interface Inbox {
  url: string
  /** The newest mail to an address; undefined while there is none. */
  newest(to: string): { subject: string; text: string } | undefined
  close(): Promise<void>
}

/** A real SMTP server that keeps what it is sent. */
export async function startInbox(): Promise<Inbox> {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail)
          done()
        },
        (error: Error) => done(error),
      )
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    newest(to) {
      const mail = mails.findLast((candidate) => [candidate.to].flat().some((address) => address?.text.includes(to)))
      return mail && { subject: mail.subject ?? '', text: mail.text ?? '' }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
