import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { openAsBlob } from 'node:fs'
import { Agent, request } from 'node:http'
import { basename, join } from 'node:path'

export interface Answer {
  status: number
  body: string
}

export interface ServerProcess {
  /** A file as a form sends it. */
  upload(path: string, cookie: string, file: string): Promise<Answer>
  call(client: number, method: string, path: string, cookie: string, body?: object): Promise<Answer>
  /** The most memory it has held so far, in MB. */
  memory(): Promise<number>
  close(): Promise<void>
}

export async function startServer(options: {
  appUrl: string
  secret: string
  dataDir: string
  /** With jobs and rounds. */
  isWorking?: boolean
}): Promise<ServerProcess> {
  const child = fork(join(import.meta.dirname, 'serve.ts'), [JSON.stringify(options)])
  const { port } = await answerOf<{ port: number }>(child)
  const agents = new Map<number, Agent>()
  const agentOf = (client: number) => {
    const agent = agents.get(client) ?? new Agent({ keepAlive: true, maxSockets: 1 })
    agents.set(client, agent)
    return agent
  }
  return {
    call: (client, method, path, cookie, body) => send({ port, agent: agentOf(client), method, path, cookie, body }),
    upload: (path, cookie, file) => sendFile(port, path, cookie, file),
    async memory() {
      const answer = answerOf<{ memory: number }>(child)
      child.send('memory')
      return (await answer).memory
    },
    async close() {
      for (const agent of agents.values()) agent.destroy()
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const [answer] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('The server ended.')
    }),
  ])) as [T]
  return answer
}

async function sendFile(port: number, path: string, cookie: string, file: string): Promise<Answer> {
  const form = new FormData()
  form.set('file', await openAsBlob(file), basename(file))
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers: { cookie }, body: form })
  return { status: answer.status, body: await answer.text() }
}

interface Sending {
  port: number
  agent: Agent
  method: string
  path: string
  cookie: string
  body: object | undefined
}

function send({ port, agent, method, path, cookie, body }: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, ...(body ? { 'content-type': 'application/json' } : {}) }
    const call = request({ port, host: '127.0.0.1', method, path, agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }))
    })
    call.on('error', reject)
    call.end(body ? JSON.stringify(body) : undefined)
  })
}
