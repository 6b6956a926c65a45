import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSecret } from './secret.ts'

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fairway-secret-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('a given secret is used as it is and nothing is written', async () => {
  const dataDir = join(await emptyFolder(), 'data')
  expect(await readSecret({ secret: 's'.repeat(40), dataDir })).toBe('s'.repeat(40))
  await expect(stat(dataDir)).rejects.toThrow('ENOENT')
})

test('without one, a secret is made once, for its owner alone, and found again', async () => {
  const dataDir = join(await emptyFolder(), 'data')
  const first = await readSecret({ secret: null, dataDir })
  expect(first.length).toBeGreaterThanOrEqual(32)
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
  expect(await readSecret({ secret: null, dataDir })).toBe(first)
})

test('processes that start at the same moment agree on one secret', async () => {
  const dataDir = await emptyFolder()
  const secrets = await Promise.all(Array.from({ length: 8 }, () => readSecret({ secret: null, dataDir })))
  expect(new Set(secrets).size).toBe(1)
  expect((await readFile(join(dataDir, 'secret'), 'utf8')).trim()).toBe(secrets[0])
})

test('a damaged secret stops the start instead of signing everybody out', async () => {
  const dataDir = await emptyFolder()
  await writeFile(join(dataDir, 'secret'), 'cut off\n')
  await expect(readSecret({ secret: null, dataDir })).rejects.toThrow('at least 32 characters')
})
