import { spawnSync } from 'node:child_process'
import { chmod, chown, lstat, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { canReach } from './run-as.ts'
import { startEmbedded } from './supervisor.ts'
import { canMount, fillDisk, mountDisk, newDataDir, query, startElsewhere, startHere } from './testing.ts'

// Whole processes and real disks: on a busy machine a start takes its time.
vi.setConfig({ testTimeout: 180_000 })

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65_534, gid: 65_534 }
const start = (dataDir: string) => startEmbedded({ dataDir, log: () => undefined })

test('a file where the data folder should be stops the start with its name', async () => {
  const dataDir = await newDataDir()
  await writeFile(dataDir, '')
  await expect(start(dataDir)).rejects.toMatchObject({
    code: 'data_dir_not_writable',
    message: expect.stringContaining(dataDir),
  })
  await expect(start(join(dataDir, 'below'))).rejects.toMatchObject({ code: 'data_dir_not_writable' })
})

test('a place where no folder can be made stops the start', async () => {
  await expect(start('/proc/fairway')).rejects.toMatchObject({ code: 'data_dir_not_writable' })
})

test('a folder with something else in place of the database is left alone', async () => {
  const dataDir = await newDataDir()
  await mkdir(join(dataDir, 'pg'), { recursive: true })
  await writeFile(join(dataDir, 'pg/notes.txt'), 'mine')
  await expect(start(dataDir)).rejects.toMatchObject({ code: 'embedded_cluster' })
  expect((await stat(join(dataDir, 'pg/notes.txt'))).size).toBe(4)
})

test.skipIf(!canMount())('a full or read-only disk stops the start and leaves nothing running', async () => {
  const mountPoint = await mountDisk('160m')
  const dataDir = join(mountPoint, 'data')
  await writeFile(join(mountPoint, 'filler'), Buffer.alloc(100 * 1024 * 1024))
  await expect(start(dataDir)).rejects.toMatchObject({ code: 'disk_full' })
  await rm(join(mountPoint, 'filler'))
  await (await startHere(dataDir)).stop()
  const filler = fillDisk(mountPoint)
  await expect(start(dataDir)).rejects.toMatchObject({ code: 'disk_full' })
  await rm(filler)
  spawnSync('mount', ['-o', 'remount,ro', mountPoint])
  await expect(start(dataDir)).rejects.toMatchObject({
    code: 'data_dir_not_writable',
    message: expect.stringContaining('EROFS'),
  })
})

test.skipIf(!isRoot)(
  'as root below a closed home the database lies where its user can reach it, linked from the folder',
  async () => {
    const dataDir = await newDataDir()
    const home = join(dataDir, '..')
    await chmod(home, 0o700)
    const first = await startHere(dataDir)
    expect((await lstat(join(dataDir, 'pg'))).isSymbolicLink()).toBe(true)
    await query(first.ownerUrl, 'CREATE TABLE kept (id int)')
    await first.stop()
    const second = await startHere(dataDir)
    expect(await query(second.ownerUrl, 'SELECT FROM kept')).toEqual([])
    expect((await stat(home)).mode & 0o777).toBe(0o700)
  },
)

test.skipIf(!isRoot)('as root a folder closed to others is opened to the database user alone', async () => {
  const dataDir = await newDataDir()
  await mkdir(dataDir, { mode: 0o700 })
  await startHere(dataDir)
  expect((await stat(dataDir)).mode & 0o777).toBe(0o710)
  expect(canReach(nobody, dataDir)).toBe(false)
})

test.skipIf(!isRoot || !canReach(nobody, import.meta.filename.replace(/[^/]+$/, '')))(
  'an ordinary user runs it as themselves, and may not use a folder of somebody else',
  async () => {
    const dataDir = await newDataDir()
    await mkdir(dataDir)
    await expect(startElsewhere(dataDir, nobody)).rejects.toThrow('data_dir_not_writable')
    await chown(dataDir, nobody.uid, nobody.gid)
    const { ownerUrl } = await startElsewhere(dataDir, nobody)
    expect(await query(ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect((await stat(join(dataDir, 'pg'))).uid).toBe(nobody.uid)
  },
)
