import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { attachEmbedded } from './attach-embedded.ts'
import { processIdentity } from './process-identity.ts'
import { startEmbedded } from './supervisor.ts'
import { newDataDir, postmasterPid, query, startElsewhere, startHere } from './testing.ts'

// Whole processes and real disks: on a busy machine a start takes its time.
vi.setConfig({ testTimeout: 180_000 })

describe('the first start', () => {
  test('makes a database whose owner is no superuser and whose app login owns nothing', async () => {
    const database = await startHere(await newDataDir())
    expect(database.isNew).toBe(true)
    const roles = await query(
      database.adminUrl,
      `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin FROM pg_roles
       WHERE rolname LIKE 'fairway%' ORDER BY rolname`,
    )
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolcanlogin: true }
    expect(roles).toEqual([
      { rolname: 'fairway_app', ...none },
      { rolname: 'fairway_owner', ...none },
      // Nobody signs in as it: it owns the search functions, which keep to one organization by themselves.
      { rolname: 'fairway_search', ...none, rolcanlogin: false, rolbypassrls: true },
    ])
    await query(database.ownerUrl, 'CREATE TABLE things (id int)')
    await expect(query(database.appUrl, 'SELECT FROM things')).rejects.toThrow('permission denied')
    await expect(query(database.appUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied')
    await expect(query(database.appUrl, 'CREATE TEMP TABLE mine (id int)')).rejects.toThrow('permission denied')
  })

  test('makes it in UTF-8 with a collation under which Chinese text has trigrams', async () => {
    const { ownerUrl } = await startHere(await newDataDir())
    await query(ownerUrl, 'CREATE EXTENSION pg_trgm')
    const [row] = await query(
      ownerUrl,
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider, datlocale AS locale,
       cardinality(show_trgm('华为技术')) AS trigrams FROM pg_database WHERE datname = current_database()`,
    )
    expect(row).toEqual({ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', trigrams: 5 })
  })

  test('listens on loopback only and asks everybody for a password', async () => {
    const database = await startHere(await newDataDir())
    const settings = await query(
      database.adminUrl,
      `SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets,
       (SELECT array_agg(DISTINCT auth_method) FROM pg_hba_file_rules) AS methods, current_setting('fsync') AS fsync`,
    )
    expect(settings).toEqual([{ addresses: '127.0.0.1', sockets: '', methods: ['scram-sha-256'], fsync: 'on' }])
    const withoutPassword = database.adminUrl.replace(/:[^:@]+@/, ':wrong@')
    await expect(query(withoutPassword, 'SELECT 1')).rejects.toThrow('password authentication failed')
  })

  test('keeps its passwords where only their owner can read them', async () => {
    const dataDir = await newDataDir()
    await startHere(dataDir)
    expect((await stat(join(dataDir, 'pg/fairway.json'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(dataDir, 'pg'))).mode & 0o077).toBe(0)
    expect((await stat(join(dataDir, 'pg.log'))).mode & 0o077).toBe(0)
  })

  test('that was interrupted leaves nothing in the way of the next', async () => {
    const dataDir = await newDataDir()
    await mkdir(join(dataDir, 'pg.new-1234'), { recursive: true })
    await writeFile(join(dataDir, 'pg.new-1234/PG_VERSION'), '18\n')
    await startHere(dataDir)
    expect((await readdir(dataDir)).filter((name) => name.startsWith('pg.new'))).toEqual([])
  })
})

describe('a later start', () => {
  test('finds the rows and the port again, and a stop leaves no process', async () => {
    const dataDir = await newDataDir()
    const first = await startHere(dataDir)
    await query(first.ownerUrl, 'CREATE TABLE kept (id int)')
    await query(first.ownerUrl, 'INSERT INTO kept VALUES (7)')
    const pid = postmasterPid(dataDir)
    await first.stop()
    await first.stop()
    expect(processIdentity(pid)).toBeUndefined()
    expect(await readdir(dataDir)).toEqual(['pg', 'pg.log'])
    const second = await startHere(dataDir)
    expect(second).toMatchObject({ isNew: false, ownerUrl: first.ownerUrl, appUrl: first.appUrl })
    expect(await query(second.ownerUrl, 'SELECT id FROM kept')).toEqual([{ id: 7 }])
  })

  test('takes another port when somebody else has taken the remembered one, and remembers that', async () => {
    const dataDir = await newDataDir()
    const first = await startHere(dataDir)
    const port = Number(new URL(first.ownerUrl).port)
    await first.stop()
    const squatter = createServer()
    await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve))
    onTestFinished(() => void squatter.close())
    const second = await startHere(dataDir)
    expect(new URL(second.ownerUrl).port).not.toBe(String(port))
    expect(await query(second.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await second.stop()
    expect((await startHere(dataDir)).ownerUrl).toBe(second.ownerUrl)
  })

  test('is not misled by a process number that another program has by now', async () => {
    const dataDir = await newDataDir()
    await (await startHere(dataDir)).stop()
    const stale = `${process.pid}\n${join(dataDir, 'pg')}\n1\n1\n\n127.0.0.1\n  1 1\nready\n`
    await writeFile(join(dataDir, 'pg/postmaster.pid'), stale)
    const database = await startHere(dataDir)
    expect(await query(database.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  test('is refused while another Fairway uses the folder', async () => {
    const dataDir = await newDataDir()
    const first = await startHere(dataDir)
    await expect(startEmbedded({ dataDir, log: () => undefined })).rejects.toMatchObject({ code: 'data_dir_in_use' })
    expect(await query(first.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  test('lets a shell command use the database that another process runs', async () => {
    const dataDir = await newDataDir()
    const { ownerUrl, appUrl } = await startElsewhere(dataDir)
    const attached = await attachEmbedded(dataDir)
    expect(attached).toMatchObject({ ownerUrl, appUrl })
    expect(await query(attached.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  test('says so when the passwords are missing or the folder is of another PostgreSQL', async () => {
    const dataDir = await newDataDir()
    await (await startHere(dataDir)).stop()
    const state = join(dataDir, 'pg/fairway.json')
    const kept = await readFile(state, 'utf8')
    await writeFile(state, '{')
    const start = () => startEmbedded({ dataDir, log: () => undefined })
    await expect(start()).rejects.toMatchObject({ code: 'embedded_cluster', message: expect.stringContaining(state) })
    await writeFile(state, kept)
    await writeFile(join(dataDir, 'pg/PG_VERSION'), '15\n')
    await expect(start()).rejects.toMatchObject({ message: expect.stringContaining('written by PostgreSQL 15') })
    expect(await readdir(dirname(state))).toContain('base')
  })
})
