import { kinds } from '../modules.ts'
import { deliver, makeWebhook, Receiver, spread } from '../modules/webhooks/factory.ts'
import type { TestApp } from './test-app.ts'
import type { TestClient, TestResponse } from './test-client.ts'
import type { TestOrganization } from './test-organization.ts'

const everything = { from: '2000-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z' }

/** A follow-up is told on the record that was followed up: that is of both kinds. */
const isOf = (kind: string, event: string, about: string) => about === kind || event.startsWith(`${kind}.`)

function succeeded({ status, body }: TestResponse): void {
  if (status >= 300) throw new Error(JSON.stringify(body))
}

/** What has happened by now waits for every webhook whose owner may see it now. */
export function letWait(app: TestApp, { orgId }: TestOrganization): Promise<void> {
  return spread(app, orgId)
}

/** Somebody who sees everything until the right to see one kind is taken from them, and their webhook. */
export class Listener {
  readonly kind: string
  readonly #app: TestApp
  readonly #organization: TestOrganization
  readonly #client: TestClient
  readonly #receiver: Receiver
  readonly #webhook: { id: string }

  static async of(app: TestApp, organization: TestOrganization, kind: string): Promise<Listener> {
    const client = await organization.addUserWithRights([...kinds.rights], 'all')
    const receiver = await Receiver.start()
    const webhook = await makeWebhook(client, { url: receiver.url, events: ['*'] })
    return new Listener(app, organization, { kind, client, receiver, webhook })
  }

  private constructor(
    app: TestApp,
    organization: TestOrganization,
    own: { kind: string; client: TestClient; receiver: Receiver; webhook: { id: string } },
  ) {
    this.kind = own.kind
    this.#app = app
    this.#organization = organization
    this.#client = own.client
    this.#receiver = own.receiver
    this.#webhook = own.webhook
  }

  /** Of all that happened, to what concerns the kind, and to one thing that everybody may see. */
  async listenTo(happened: readonly { kind: string; subject_type: string }[]): Promise<void> {
    const ofKind = happened.filter(({ kind, subject_type: about }) => isOf(this.kind, kind, about))
    const events = [...new Set(ofKind.map(({ kind }) => kind)), 'department.created']
    succeeded(await this.#client.patch(`/webhooks/${this.#webhook.id}`, { version: 1, events }))
  }

  async hold(rights: readonly string[]): Promise<void> {
    const { admin } = this.#organization
    const { roleIds } = (await admin.get(`/users/${this.#client.userId}`)).body
    const { version } = (await admin.get(`/roles/${roleIds[0]}`)).body
    succeeded(await admin.patch(`/roles/${roleIds[0]}`, { version, rights }))
  }

  async askAgain(): Promise<void> {
    succeeded(await this.#client.post(`/webhooks/${this.#webhook.id}/replays`, everything))
  }

  /** What is sent now: of the kind, whether about its records or told on others, and how much of everything else. */
  async hear(): Promise<{ ofKind: string[]; others: number }> {
    this.#receiver.received.length = 0
    await deliver(this.#app, this.#webhook, this.#organization.orgId)
    // One sees a webhook of one's own without any right.
    const heard = this.#receiver.received.filter(({ message }) => message.subject!.id !== this.#webhook.id)
    const ofKind = heard
      .map(({ message }) => message)
      .filter(({ type, subject }) => isOf(this.kind, type, subject!.type))
    return { ofKind: ofKind.map(({ type }) => type), others: heard.length - ofKind.length }
  }
}
