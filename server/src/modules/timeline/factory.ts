import pg from 'pg'
import { withOrg } from '../../platform/db/with-org.ts'
import { newId } from '../../platform/id.ts'
import { superuserUrl } from '../../platform/testing/clone-database.ts'
import type { TestApp } from '../../testing/test-app.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeCustomer } from '../customers/factory.ts'
import { contentHashOf, genesisOf, type Head, linkOf } from './chain/chain.ts'
import { type Link, linksAfter } from './chain/chain-queries.ts'
import { sealActivities } from './chain/seal-activities.ts'
import { type Damage, verifyChain } from './chain/verify-chain.ts'

export const length = 12

/** Somebody whom row-level security and grants do not bind, and what they could do to a chain. */
export class Intruder {
  readonly #app: TestApp
  readonly #client: pg.Client

  static async into(app: TestApp): Promise<Intruder> {
    const client = new pg.Client({ connectionString: superuserUrl(app.database) })
    await client.connect()
    return new Intruder(app, client)
  }

  private constructor(app: TestApp, client: pg.Client) {
    this.#app = app
    this.#client = client
  }

  leave(): Promise<void> {
    return this.#client.end()
  }

  query(text: string, values: unknown[] = []): Promise<pg.QueryResult> {
    return this.#client.query(text, values)
  }

  /** An organization whose log holds twelve sealed entries, its own first ones among them. */
  async findOrganization(): Promise<TestOrganization> {
    const organization = await this.#app.organization()
    const own = await sealActivities(this.#app.db, organization.orgId)
    for (let index = own; index < length; index++) await makeCustomer(organization.admin)
    await sealActivities(this.#app.db, organization.orgId)
    return organization
  }

  links(orgId: string): Promise<Link[]> {
    return withOrg({ db: this.#app.db, orgId }, (tx) => linksAfter(tx, orgId, 0, 1_000))
  }

  /** What the check finds afterwards. */
  async damage(orgId: string, remembered: Head[] = []): Promise<Pick<Damage, 'kind' | 'position'> | undefined> {
    const { damage } = await verifyChain(this.#app.db, orgId, remembered)
    return damage && { kind: damage.kind, position: damage.position }
  }

  update(orgId: string, position: number, assignment: string): Promise<pg.QueryResult> {
    return this.query(
      `update activities set ${assignment} where org_id = $1 and id = (select activity_id from activity_chain where org_id = $1 and position = $2)`,
      [orgId, position],
    )
  }

  updateLink(orgId: string, position: number, assignment: string): Promise<pg.QueryResult> {
    return this.query(`update activity_chain set ${assignment} where org_id = $1 and position = $2`, [orgId, position])
  }

  /** An entry together with its link. */
  async remove(orgId: string, position: number): Promise<void> {
    const removed = await this.query(
      'delete from activity_chain where org_id = $1 and position = $2 returning activity_id',
      [orgId, position],
    )
    await this.query('delete from activities where org_id = $1 and id = $2', [orgId, removed.rows[0].activity_id])
  }

  insert(orgId: string, id: string): Promise<pg.QueryResult> {
    return this.query(
      `insert into activities (org_id, id, subject_type, subject_id, kind, via, data, occurred_at) values ($1, $2, 'customer', $2, 'customer.created', 'web', '{"name":"x"}', now())`,
      [orgId, id],
    )
  }

  /** A foreign entry with a link that follows the entry before it, everything behind moved by one. */
  async insertLink(orgId: string, position: number): Promise<void> {
    const id = newId()
    const zero = Buffer.alloc(32)
    await this.insert(orgId, id)
    await this.shift(orgId, position, 1)
    await this.query('insert into activity_chain values ($1, $2, $3, $4, $4, $5)', [
      orgId,
      position,
      id,
      zero,
      new Date(),
    ])
    const links = await this.links(orgId)
    const own = links.find((link) => link.activityId === id)!
    const previous = links.find((link) => link.position === position - 1)?.hash ?? genesisOf(orgId)
    const contentHash = contentHashOf(own.content, own.sealedAt)
    await this.#seal(orgId, position, contentHash, linkOf(previous, contentHash))
  }

  /** The ends that sealings have noted, as somebody would who knows of them. */
  forgetEnds(orgId: string): Promise<pg.QueryResult> {
    return this.query('delete from chain_ends where org_id = $1', [orgId])
  }

  async shift(orgId: string, from: number, by: number): Promise<void> {
    // Twice, past positions that are still taken.
    await this.query('update activity_chain set position = -position where org_id = $1 and position >= $2', [
      orgId,
      from,
    ])
    await this.query('update activity_chain set position = -position + $2 where org_id = $1 and position < 0', [
      orgId,
      by,
    ])
  }

  async swap(orgId: string, one: number, other: number): Promise<void> {
    await this.query('update activity_chain set position = -position where org_id = $1 and position in ($2, $3)', [
      orgId,
      one,
      other,
    ])
    await this.query('update activity_chain set position = $2::int + position where org_id = $1 and position < 0', [
      orgId,
      one + other,
    ])
  }

  /** Puts the whole chain from a position on in order again, as somebody would who knows how it is made. */
  async forge(orgId: string, from: number): Promise<void> {
    let previous = genesisOf(orgId)
    for (const link of await this.links(orgId)) {
      const contentHash = link.position < from ? link.contentHash : contentHashOf(link.content, link.sealedAt)
      const hash = linkOf(previous, contentHash)
      await this.#seal(orgId, link.position, contentHash, hash)
      previous = hash
    }
  }

  async #seal(orgId: string, position: number, contentHash: Buffer, hash: Buffer): Promise<void> {
    await this.query('update activity_chain set content_hash = $3, hash = $4 where org_id = $1 and position = $2', [
      orgId,
      position,
      contentHash,
      hash,
    ])
  }
}
