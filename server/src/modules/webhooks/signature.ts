import { createHmac } from 'node:crypto'

interface Message {
  id: string
  at: Date
  body: string
}

/**
 * The headers by which a receiver tells that a message is ours and fresh (Standard Webhooks 1.0.0): HMAC-SHA256 over id,
 * seconds and body, one signature for each secret that holds now.
 */
export function signedHeaders({ id, at, body }: Message, secrets: readonly string[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
