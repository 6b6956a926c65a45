import { once } from 'node:events'
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { processIdentity } from './platform/db/embedded/process-identity.ts'
import {
  type FairwayProcess,
  freePort,
  holders,
  newFolder,
  printed,
  runFairway,
  startFairway,
} from './testing/fairway-process.ts'

// Whole processes and real disks: on a busy machine a start takes its time.
vi.setConfig({ testTimeout: 180_000 })
const patience = { timeout: 60_000, interval: 100 }

async function newDataDir(): Promise<string> {
  return join(await newFolder(), 'data')
}

describe('a start', () => {
  test('on an empty folder says each step, serves, and a signal stops it with nothing left running', async () => {
    const dataDir = await newDataDir()
    const fairway = await startFairway({ FAIRWAY_DATA_DIR: dataDir })
    for (const step of ['Configuration', 'Database', 'Migrations', 'Jobs', 'Server'])
      expect(fairway.output()).toContain(`✓ ${step}`)
    expect(fairway.output()).toContain('PostgreSQL 18 created')
    expect((await fetch(`${fairway.url}/readyz`)).status).toBe(200)
    const { postmaster } = await holders(dataDir)
    fairway.child.kill('SIGTERM')
    expect(await fairway.ended).toBe(0)
    expect(processIdentity(postmaster)).toBeUndefined()
    expect(await readdir(dataDir)).not.toContain('fairway.lock')

    const again = await startFairway({ FAIRWAY_DATA_DIR: dataDir })
    expect(again.output()).toContain('PostgreSQL 18 started')
    expect(again.output()).toMatch(/Migrations\s+up to date/)
  })

  test('that is interrupted half-way ends well and leaves nothing running', async () => {
    const dataDir = await newDataDir()
    const fairway = await runFairway({ FAIRWAY_DATA_DIR: dataDir })
    await printed(fairway, '✓ Configuration')
    fairway.child.kill('SIGINT')
    expect(await fairway.ended).toBe(0)
    expect(fairway.output()).not.toContain('could not start')
    await startFairway({ FAIRWAY_DATA_DIR: dataDir })
  })

  test('that is interrupted while its background work starts complains of nothing', async () => {
    const dataDir = await newDataDir()
    const first = await startFairway({ FAIRWAY_DATA_DIR: dataDir })
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    const fairway = await runFairway({ FAIRWAY_DATA_DIR: dataDir })
    await printed(fairway, '✓ Migrations')
    fairway.child.kill('SIGTERM')
    expect(await fairway.ended).toBe(0)
    expect(fairway.output()).not.toMatch(/✗|"level":[456]0/)
  })

  test('without the process that started it does not go on for ever', async () => {
    const dataDir = await newDataDir()
    const fairway = await startFairway({ FAIRWAY_DATA_DIR: dataDir })
    fairway.child.disconnect()
    expect(await fairway.ended).toBe(0)
  })
})

test('a demo that was interrupted while its story was told begins again with an empty database', async () => {
  const dataDir = await newDataDir()
  const first = await startFairway({ FAIRWAY_DATA_DIR: dataDir })
  const organization = { organizationName: '半途', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN' }
  const administrator = { name: '管理员', email: 'admin@demo.fairway', password: 'half-way-there' }
  const setUp = await fetch(`${first.url}/api/v1/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...organization, ...administrator }),
  })
  expect(setUp.status).toBe(201)
  first.child.kill('SIGKILL')
  await first.ended
  await writeFile(join(dataDir, 'demo-is-loading'), '')
  const second = await startFairway({ FAIRWAY_DATA_DIR: dataDir })
  expect(second.output()).toContain('beginning again with an empty database')
  expect(await (await fetch(`${second.url}/api/v1/set-up`)).json()).toEqual({ needed: true })
  expect(await readdir(dataDir)).not.toContain('demo-is-loading')
})

describe('a start that cannot succeed', () => {
  test('because the port is taken says which, before anything is made', async () => {
    const dataDir = await newDataDir()
    const squatter = createServer().listen(0, '127.0.0.1')
    await once(squatter, 'listening')
    onTestFinished(() => void squatter.close())
    const { port } = squatter.address() as { port: number }
    const fairway = await runFairway({ FAIRWAY_DATA_DIR: dataDir, PORT: String(port) })
    expect(await fairway.ended).toBe(1)
    expect(fairway.output()).toContain(`Port ${port} on 127.0.0.1 is already in use`)
    expect(fairway.output()).toContain('PORT=')
    await expect(readdir(dataDir)).rejects.toThrow('ENOENT')
  })

  test('because HOST is not of this machine says so', async () => {
    const fairway = await runFairway({ FAIRWAY_DATA_DIR: await newDataDir(), HOST: '192.0.2.1' })
    expect(await fairway.ended).toBe(1)
    expect(fairway.output()).toContain('HOST is 192.0.2.1')
  })

  test('because of its configuration names every variable at once', async () => {
    const fairway = await runFairway({ PORT: 'http', LOG_LEVEL: 'loud', FAIRWAY_SECRET: 'too-short-and-hidden' })
    expect(await fairway.ended).toBe(1)
    expect(fairway.output()).toContain('PORT: given "http", allowed is a whole number')
    expect(fairway.output()).toContain('LOG_LEVEL: given "loud"')
    expect(fairway.output()).toContain('FAIRWAY_SECRET: given 20 characters')
    expect(fairway.output()).not.toContain('too-short-and-hidden')
  })

  test('because the data folder cannot be written says which', async () => {
    const file = join(await newFolder(), 'file')
    await writeFile(file, '')
    const fairway = await runFairway({ FAIRWAY_DATA_DIR: join(file, 'data') })
    expect(await fairway.ended).toBe(1)
    expect(fairway.output()).toContain(`The data folder ${join(file, 'data')} cannot be written`)
    expect(fairway.output()).toContain('FAIRWAY_DATA_DIR')
  })

  test('because DATABASE_URL cannot be reached says what was tried, without its password', async () => {
    const address = `127.0.0.1:${await freePort()}`
    const fairway = await runFairway({
      FAIRWAY_DATA_DIR: await newDataDir(),
      DATABASE_URL: `postgres://me:hush@${address}/crm`,
    })
    expect(await fairway.ended).toBe(1)
    expect(fairway.output()).toContain(`DATABASE_URL (postgres://me:***@${address}/crm) cannot be reached`)
    expect(fairway.output()).not.toContain('hush')
  })

  test('because another Fairway has the folder leaves that one alone', async () => {
    const dataDir = await newDataDir()
    const first = await startFairway({ FAIRWAY_DATA_DIR: dataDir })
    const second = await runFairway({ FAIRWAY_DATA_DIR: dataDir })
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain(`Another Fairway (process ${first.child.pid}`)
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200)
  })

  test('because the demo would be open to the network says so', async () => {
    const fairway = await runFairway({ HOST: '0.0.0.0' }, ['--demo'])
    expect(await fairway.ended).toBe(1)
    expect(fairway.output()).toContain('the demo serves this machine only')
  })

  test('because of an unknown argument says which there are', async () => {
    const fairway = await runFairway({}, ['--fast'])
    expect(await fairway.ended).toBe(2)
    expect(fairway.output()).toContain('--demo')
  })
})

/** A request whose second half is still to come. */
async function beginRequest(fairway: FairwayProcess) {
  const body = JSON.stringify({ organizationName: '' })
  const socket = connect(Number(new URL(fairway.url).port), '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => (answer += chunk.toString()))
  socket.on('error', () => undefined)
  const closed = once(socket, 'close')
  await once(socket, 'connect')
  const lines = [
    'POST /api/v1/set-up HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    'Connection: close',
  ]
  socket.write(`${lines.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`)
  // A second request has been answered by the same event loop: the first one's head has been read by then.
  await fetch(`${fairway.url}/healthz`, { headers: { connection: 'close' } })
  const finish = async () => {
    socket.write(body.slice(5))
    await closed
    return answer
  }
  return { finish }
}

test('a request in progress is answered before Ctrl-C ends the process, and new ones are not taken', async () => {
  const fairway = await startFairway({ FAIRWAY_DATA_DIR: await newDataDir() })
  const request = await beginRequest(fairway)
  fairway.child.kill('SIGINT')
  await printed(fairway, 'Stopping')
  await expect(fetch(`${fairway.url}/healthz`)).rejects.toThrow('fetch failed')
  const answer = await request.finish()
  expect(answer).toMatch(/^HTTP\/1.1 400/)
  expect(answer).toContain('organizationName')
  expect(await fairway.ended).toBe(0)
})

test('a second Ctrl-C ends the process at once, and the database with it', async () => {
  const dataDir = await newDataDir()
  const fairway = await startFairway({ FAIRWAY_DATA_DIR: dataDir })
  const { postmaster } = await holders(dataDir)
  await beginRequest(fairway)
  fairway.child.kill('SIGINT')
  await printed(fairway, 'Stopping')
  await vi.waitUntil(() => !fairway.child.kill('SIGINT') || fairway.child.exitCode !== null, patience)
  expect(await fairway.ended).toBe(130)
  await vi.waitUntil(() => processIdentity(postmaster) === undefined, patience)
})

test.skipIf(process.getuid?.() !== 0)('as root in a closed home it serves, and the home stays closed', async () => {
  const home = await newFolder()
  await mkdir(join(home, 'clone'))
  await chmod(home, 0o700)
  const fairway = await startFairway({ FAIRWAY_DATA_DIR: join(home, 'clone/data') })
  expect((await fetch(`${fairway.url}/readyz`)).status).toBe(200)
  expect(fairway.output()).toContain('links to it')
})
