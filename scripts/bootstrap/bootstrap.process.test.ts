import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

const scripts = join(import.meta.dirname, '..')

// Plain JavaScript that runs before there is any package: it has no types of its own.
const load = async <T>(name: string) => (await import(join(import.meta.dirname, name))) as T
const { arePackagesCurrent } = await load<{ arePackagesCurrent(root: string): boolean }>('packages.mjs')
const { buildWeb, isWebBuilt } = await load<{
  buildWeb(root: string, node: string): Promise<void>
  isWebBuilt(root: string): boolean
}>('web-build.mjs')

async function makeTree(files: Record<string, unknown>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'fairway-bootstrap-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  await write(root, files)
  return root
}

async function write(root: string, files: Record<string, unknown>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
}

const lock = (packages: Record<string, object>) => ({ packages: { '': {}, server: {}, ...packages } })
const kysely = { version: '0.29.9', integrity: 'sha512-a' }
const otherMachine = { version: '1.0.0', optional: true, os: ['plan9'] }
const installed = {
  'package-lock.json': lock({ 'node_modules/kysely': kysely, 'node_modules/x-plan9': otherMachine }),
  'node_modules/.package-lock.json': lock({ 'node_modules/kysely': kysely }),
  'node_modules/kysely/package.json': {},
}

describe('the packages', () => {
  test('are current when what npm recorded is what the lockfile says, whatever the times of the files', async () => {
    const root = await makeTree(installed)
    const longAgo = new Date('2020-01-01')
    await utimes(join(root, 'node_modules/.package-lock.json'), longAgo, longAgo)
    expect(arePackagesCurrent(root)).toBe(true)
    expect(arePackagesCurrent(root)).toBe(true)
  })

  test.each([
    ['nothing is installed', { 'package-lock.json': installed['package-lock.json'] }],
    ['a package is missing on the disk', { ...installed, 'node_modules/kysely/package.json': undefined }],
    [
      'another version is installed',
      {
        ...installed,
        'node_modules/.package-lock.json': lock({ 'node_modules/kysely': { ...kysely, version: '0.28.0' } }),
      },
    ],
    ['the record was cut off', { ...installed, 'node_modules/.package-lock.json': '{"packages":' }],
  ])('are not current when %s', async (_case, files) => {
    const root = await makeTree(
      Object.fromEntries(Object.entries(files).filter(([, content]) => content !== undefined)),
    )
    expect(arePackagesCurrent(root)).toBe(false)
  })

  test('are no longer current once the lockfile has changed', async () => {
    const root = await makeTree(installed)
    expect(arePackagesCurrent(root)).toBe(true)
    await write(root, { 'package-lock.json': lock({ 'node_modules/kysely': { ...kysely, version: '0.30.0' } }) })
    expect(arePackagesCurrent(root)).toBe(false)
  })
})

test('the web application is built again when a source has changed by content, and only then', async () => {
  const root = await makeTree({
    'package-lock.json': lock({}),
    'web/package.json': {},
    'web/src/main.tsx': 'one',
    'node_modules/vite/package.json': {},
    'node_modules/vite/bin/vite.js': `require('fs').mkdirSync('dist', { recursive: true }); require('fs').writeFileSync('dist/index.html', '')`,
  })
  expect(isWebBuilt(root)).toBe(false)
  await buildWeb(root, process.execPath)
  expect(isWebBuilt(root)).toBe(true)
  await utimes(join(root, 'web/src/main.tsx'), new Date(), new Date())
  await write(root, { 'web/src/main.test.tsx': 'a test is no source' })
  expect(isWebBuilt(root)).toBe(true)
  await write(root, { 'web/src/main.tsx': 'two' })
  expect(isWebBuilt(root)).toBe(false)
  await buildWeb(root, process.execPath)
  await rm(join(root, 'web/dist'), { recursive: true })
  expect(isWebBuilt(root)).toBe(false)
})

describe('the hand-over', () => {
  interface Run {
    child: ChildProcess
    output(): string
    ended: Promise<unknown>
  }

  async function runBench(program: string, ...args: string[]): Promise<Run> {
    const root = await makeTree({
      ...installed,
      'package.json': { type: 'module', devDependencies: { node: process.versions.node } },
      'bench/run.ts': program,
    })
    await cp(join(scripts, 'bootstrap.mjs'), join(root, 'scripts/bootstrap.mjs'))
    await cp(join(scripts, 'bootstrap'), join(root, 'scripts/bootstrap'), { recursive: true })
    const child = spawn(process.execPath, [join(root, 'scripts/bootstrap.mjs'), 'bench', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
    onTestFinished(() => void child.kill('SIGKILL'))
    return { child, output: () => text, ended: once(child, 'close').then(([code]: unknown[]) => code) }
  }

  const printed = (run: Run, text: string) =>
    vi.waitUntil(() => run.output().includes(text), { timeout: 20_000, interval: 20 })

  test('passes arguments on and the exit code back', async () => {
    const run = await runBench('console.log(process.argv.slice(2).join("|")); process.exit(7)', 'one', '--two')
    expect(await run.ended).toBe(7)
    expect(run.output()).toContain('one|--two')
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('passes %s on and waits for the end', async (signal) => {
    const run = await runBench(
      `process.on('${signal}', () => { console.log('heard'); process.exit(3) }); setInterval(() => {}, 1000); console.log('ready')`,
    )
    await printed(run, 'ready')
    run.child.kill(signal)
    expect(await run.ended).toBe(3)
    expect(run.output()).toContain('heard')
  })

  test('tells the program when it is killed itself', async () => {
    const run = await runBench(
      `process.on('disconnect', () => { console.log('alone'); process.exit() }); setInterval(() => {}, 1000); console.log('ready')`,
    )
    await printed(run, 'ready')
    run.child.kill('SIGKILL')
    await printed(run, 'alone')
    expect(await run.ended).toBeNull()
  })

  test('names the commands there are when it does not know one', async () => {
    const child = spawn(process.execPath, [join(scripts, 'bootstrap.mjs'), 'nothing'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let text = ''
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(2)
    expect(text).toContain('start, demo, fairway')
  })
})
