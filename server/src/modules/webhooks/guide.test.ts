import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { signedHeaders } from './signature.ts'
import { newSecret } from './webhook.ts'

type Verify = (secret: string, headers: Record<string, string>, rawBody: string) => boolean

const guides = join(import.meta.dirname, '../../../../docs/guide')

/** The code that the guide gives to integrators, as they would run it. */
async function verifierOf(guide: string): Promise<Verify> {
  const text = await readFile(join(guides, guide), 'utf8')
  const code = /```js\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  const url = `data:text/javascript,${encodeURIComponent(code)}`
  return ((await import(/* @vite-ignore */ url)) as { isFromFairway: Verify }).isFromFairway
}

describe.for(['api-en.md', 'api-zh-CN.md'])('the code in %s', (guide) => {
  const message = { id: '01990000-0000-7000-8000-0000000000d1', body: '{"type":"customer.created","name":"华为 ✓"}' }

  it('takes what Fairway has signed, also while the secret is replaced', async () => {
    const isFromFairway = await verifierOf(guide)
    const [secret, previous] = [newSecret(), newSecret()]
    const headers = signedHeaders({ ...message, at: new Date() }, [secret, previous])
    expect([secret, previous].map((known) => isFromFairway(known, headers, message.body))).toEqual([true, true])
  })

  it('refuses another secret, another body, an old message and no signature', async () => {
    const isFromFairway = await verifierOf(guide)
    const secret = newSecret()
    const headers = signedHeaders({ ...message, at: new Date() }, [secret])
    const old = signedHeaders({ ...message, at: new Date(Date.now() - 400_000) }, [secret])
    expect([
      isFromFairway(newSecret(), headers, message.body),
      isFromFairway(secret, headers, message.body.replace('华为', '中兴')),
      isFromFairway(secret, old, message.body),
      isFromFairway(secret, {}, message.body),
    ]).toEqual([false, false, false, false])
  })
})
