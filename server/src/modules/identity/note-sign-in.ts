import { createHash } from 'node:crypto'
import type { Database } from '../../platform/db/pool.ts'
import { type Counted, countTry, forgetTries } from './sign-in-store.ts'

/** One account from one address: whoever has forgotten the password, and whoever guesses. */
const atAddress = { tries: 10, seconds: 5 * 60 }
/** One account from wherever: guesses that come from many addresses. */
const everywhere = { tries: 100, seconds: 15 * 60 }

interface Tries extends Counted {
  /** The password was right: what went wrong before counts no more. */
  forget(): Promise<void>
}

/**
 * Counts tries to sign in to an account, whether it exists or not, so that a password cannot be guessed while colleagues
 * behind the same address sign in as many as they are.
 */
export async function noteSignIn(db: Database, email: string, address: string, now: Date): Promise<Tries> {
  const account = createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')
  const keys = [`sign-in ${account} ${address}`, `sign-in ${account}`] as const
  const here = await countTry(db.global, keys[0], atAddress, now)
  // A guesser who is refused here cannot use up what is left of the account elsewhere.
  const counted = here.wait > 0 ? here : await countTry(db.global, keys[1], everywhere, now)
  return { ...counted, forget: () => forgetTries(db.global, keys) }
}
