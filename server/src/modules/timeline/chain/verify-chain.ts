import type { Database } from '../../../platform/db/pool.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import { type Id, lowestId } from '../../../platform/id.ts'
import { contentHashOf, genesisOf, type Head, linkOf } from './chain.ts'
import {
  countWaiting,
  lastEnd,
  type Link,
  linksAfter,
  positionOfContent,
  predecessorOf,
  strayAfter,
  successorOf,
} from './chain-queries.ts'

/**
 * What was done to the first broken entry. `changed`: its content or its seal is another. `removed`: it, or its seal, is
 * gone. `inserted`: it was not put there by Fairway. `reordered`: it stands at another place than it was sealed at.
 * `truncated`: the end of the chain is gone. `rewritten`: the chain is sound in itself, but not the one that was remembered.
 */
export type DamageKind = 'changed' | 'removed' | 'inserted' | 'reordered' | 'truncated' | 'rewritten'

export interface Damage {
  kind: DamageKind
  position: number | null
  activityId: Id | null
  /** When the entry says it was sealed, or happened. */
  at: Date | null
}

export interface Verdict {
  damage: Damage | undefined
  /** Entries found sound. */
  count: number
  waiting: number
  head: Head | undefined
}

const batch = 500

/**
 * Reads an organization's chain from its beginning with the activities it seals, and then the activities that no chain
 * holds; it has to go on from each end at which a sealing left it. `remembered` are heads from earlier times. It holds one batch
 * at a time and writes nothing.
 */
export async function verifyChain(
  db: Database,
  orgId: Id,
  remembered: readonly Head[] = [],
  onProgress: (count: number) => void = () => undefined,
): Promise<Verdict> {
  // Read first: what is sealed while the chain is read has both its links and its end.
  const end = await withOrg({ db, orgId }, (tx) => lastEnd(tx, orgId))
  const walk = new ChainWalk(orgId, end ? [...remembered, end] : remembered)
  for (;;) {
    const found = await withOrg({ db, orgId }, async (tx) => {
      const links = await linksAfter(tx, orgId, walk.count, batch)
      return { isLast: links.length < batch, damage: await walk.follow(tx, links) }
    })
    onProgress(walk.count)
    if (found.damage) return walk.verdict(0, found.damage)
    if (found.isLast) break
  }
  const damage = walk.shortfall() ?? (await findStray(db, orgId))
  return walk.verdict(await withOrg({ db, orgId }, (tx) => countWaiting(tx, orgId)), damage)
}

class ChainWalk {
  readonly #orgId: Id
  readonly #remembered: readonly Head[]
  #hash: Buffer
  #before: Buffer | undefined
  count = 0

  constructor(orgId: Id, remembered: readonly Head[]) {
    this.#orgId = orgId
    this.#remembered = remembered
    this.#hash = genesisOf(orgId)
  }

  /** Goes on over the next links; stops at the first broken one. */
  async follow(tx: OrgTx, links: readonly Link[]): Promise<Damage | undefined> {
    for (const [index, link] of links.entries()) {
      const damage = await this.#check(tx, link, links[index + 1])
      if (damage) return damage
      this.#before = this.#hash
      this.#hash = link.hash
      this.count++
      const hex = this.#hash.toString('hex')
      const isAnother = this.#remembered.some(({ position, hash }) => position === this.count && hash !== hex)
      if (isAnother || (link.endedAs && !link.endedAs.equals(link.hash))) return damageAt('rewritten', link)
    }
    return undefined
  }

  shortfall(): Damage | undefined {
    const isShort = this.#remembered.some(({ position }) => position > this.count)
    return isShort ? { kind: 'truncated', position: this.count + 1, activityId: null, at: null } : undefined
  }

  verdict(waiting: number, damage: Damage | undefined): Verdict {
    const head = this.count === 0 ? undefined : { position: this.count, hash: this.#hash.toString('hex') }
    return { damage, count: this.count, waiting, head }
  }

  async #check(tx: OrgTx, link: Link, next: Link | undefined): Promise<Damage | undefined> {
    if (link.position !== this.count + 1)
      return { kind: 'removed', position: this.count + 1, activityId: null, at: null }
    if (!link.content) return damageAt('removed', link)
    const contentHash = contentHashOf(link.content, link.sealedAt)
    if (!contentHash.equals(link.contentHash)) {
      // Two entries that have swapped their activities: each is sound at the other's place.
      const own = await positionOfContent(tx, this.#orgId, contentHash)
      return damageAt(own === undefined ? 'changed' : 'reordered', link)
    }
    if (linkOf(this.#hash, link.contentHash).equals(link.hash)) return undefined
    return this.#explain(tx, link, next)
  }

  /** The entry is sound in itself and does not follow the one before it. */
  async #explain(tx: OrgTx, link: Link, next: Link | undefined): Promise<Damage> {
    if (this.#before && linkOf(this.#before, link.contentHash).equals(link.hash))
      return { kind: 'inserted', position: this.count, activityId: null, at: null }
    const isFirst = linkOf(genesisOf(this.#orgId), link.contentHash).equals(link.hash)
    const predecessor = isFirst ? 0 : await predecessorOf(tx, this.#orgId, link)
    if (predecessor !== undefined && predecessor < this.count)
      return { kind: 'inserted', position: predecessor + 1, activityId: null, at: null }
    if (predecessor !== undefined) return damageAt('reordered', link)
    if ((await successorOf(tx, this.#orgId, this.#hash)) !== undefined) return damageAt('inserted', link)
    const isSealChanged = next && linkOf(linkOf(this.#hash, link.contentHash), next.contentHash).equals(next.hash)
    return isSealChanged ? damageAt('changed', link) : { ...damageAt('removed', link), activityId: null, at: null }
  }
}

function damageAt(kind: DamageKind, link: Link): Damage {
  return { kind, position: link.position, activityId: link.activityId, at: link.sealedAt }
}

async function findStray(db: Database, orgId: Id): Promise<Damage | undefined> {
  for (let after: Id | null = lowestId; after !== null;) {
    const from: Id = after
    const { stray, last } = await withOrg({ db, orgId }, (tx) => strayAfter(tx, orgId, from, batch * 10))
    if (stray) return { kind: 'inserted', position: null, activityId: stray.id, at: stray.occurredAt }
    after = last
  }
  return undefined
}
