import { EventEmitter, once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  to: string
  subject: string
  text: string
}

/** A mail server of its own, and everything it has received. */
export class Mailbox {
  readonly mails: ReceivedMail[] = []
  readonly url: string
  readonly #server: SMTPServer
  readonly #arrivals: EventEmitter

  static async start(): Promise<Mailbox> {
    const arrivals = new EventEmitter()
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        simpleParser(stream).then(
          (mail) => {
            const to = Array.isArray(mail.to) ? mail.to[0] : mail.to
            arrivals.emit('mail', {
              to: to?.text ?? '',
              subject: mail.subject ?? '',
              text: mail.text ?? '',
            } satisfies ReceivedMail)
            done()
          },
          (error: Error) => done(error),
        )
      },
    })
    server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
    return new Mailbox(server, arrivals)
  }

  private constructor(server: SMTPServer, arrivals: EventEmitter) {
    this.#server = server
    this.#arrivals = arrivals
    this.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
    arrivals.on('mail', (mail: ReceivedMail) => this.mails.push(mail))
  }

  /** The mail to an address, once it has come. */
  async mailTo(address: string): Promise<ReceivedMail> {
    for (;;) {
      const found = this.mails.find((mail) => mail.to.includes(address))
      if (found) return found
      await once(this.#arrivals, 'mail')
    }
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(resolve))
  }
}
