import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockFolder } from './folder-lock.ts'
import { processIdentity, processSpace } from './process-identity.ts'

const quiet = () => undefined

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fairway-lock-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('a second Fairway on the same folder is refused and told which process holds it', async () => {
  const folder = await emptyFolder()
  const lock = await lockFolder(folder, quiet)
  await expect(lockFolder(folder, quiet)).rejects.toMatchObject({
    code: 'data_dir_in_use',
    message: expect.stringContaining(String(process.pid)),
  })
  lock.release()
  const again = await lockFolder(folder, quiet)
  again.release()
  expect(await readdir(folder)).toEqual([])
})

test('of many that start at the same moment exactly one gets the folder', async () => {
  const folder = await emptyFolder()
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(folder, quiet)))
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
})

test('of many that find the lock of a dead process exactly one takes it over', async () => {
  const folder = await emptyFolder()
  const dead = { pid: 2 ** 22 + 1, identity: 'gone', space: processSpace(), token: 'dead' }
  await writeFile(join(folder, 'fairway.lock'), JSON.stringify(dead))
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(folder, quiet)))
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
})

test('a process that was killed holds its folder no longer, even when its number is in use again', async () => {
  const folder = await emptyFolder()
  const reused = { pid: process.pid, identity: 'another start', space: processSpace(), token: 'dead' }
  await writeFile(join(folder, 'fairway.lock'), JSON.stringify(reused))
  const lock = await lockFolder(folder, quiet)
  expect(JSON.parse(await readFile(join(folder, 'fairway.lock'), 'utf8'))).toMatchObject({ pid: process.pid })
  lock.release()
})

test('an unreadable lock counts as left over', async () => {
  const folder = await emptyFolder()
  await writeFile(join(folder, 'fairway.lock'), '{"pid":')
  const lock = await lockFolder(folder, quiet)
  lock.release()
  expect(await readdir(folder)).toEqual([])
})

test('a holder in another container that keeps touching the lock counts as alive', async () => {
  const folder = await emptyFolder()
  const path = join(folder, 'fairway.lock')
  await writeFile(path, JSON.stringify({ pid: 1, identity: 'unknown', space: 'elsewhere pid:[1]', token: 'theirs' }))
  const toucher = spawn(process.execPath, [
    '-e',
    `setInterval(() => fs.utimesSync(process.argv[1], new Date(), new Date()), 50)`,
    path,
  ])
  onTestFinished(() => void toucher.kill('SIGKILL'))
  await once(toucher, 'spawn')
  await expect(lockFolder(folder, quiet)).rejects.toMatchObject({ code: 'data_dir_in_use' })
})

test('a process has one identity while it lives and none afterwards', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
  await once(child, 'spawn')
  const pid = child.pid ?? 0
  const identity = processIdentity(pid)
  expect(identity).toBeTruthy()
  expect(processIdentity(pid)).toBe(identity)
  expect(processIdentity(process.pid)).not.toBe(identity)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(processIdentity(pid)).toBeUndefined()
})
