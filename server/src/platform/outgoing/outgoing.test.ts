import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressRules } from './address-rules.ts'
import { checkedLookup } from './checked-lookup.ts'
import { Poster } from './post.ts'

const nobody = addressRules([])

describe('addresses that may be called', () => {
  it.for([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.8',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    'fe80::1',
    'fec0::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '100::1',
    '5f00::1',
    '',
    'localhost',
    '127.1',
    '0177.0.0.1',
    '2130706433',
  ])('do not include %s', (address) => {
    expect(nobody.allows(address)).toBe(false)
  })

  it.for(['8.8.8.8', '1.1.1.1', '172.15.255.255', '172.32.0.1', '2606:4700::1111', '2400:3200::1', '::ffff:8.8.8.8'])(
    'include %s',
    (address) => {
      expect(nobody.allows(address)).toBe(true)
    },
  )

  it('include what the operator allows, and nothing beside it', () => {
    const rules = addressRules(['10.1.0.0/16', '192.168.7.7', 'fd12::/16'])
    const allowed = ['10.1.2.3', '::ffff:10.1.2.3', '192.168.7.7', 'fd12::9']
    const refused = ['10.2.0.1', '192.168.7.8', 'fd13::9', '127.0.0.1', '169.254.169.254']
    expect(allowed.filter((address) => !rules.allows(address))).toEqual([])
    expect(refused.filter((address) => rules.allows(address))).toEqual([])
    expect(() => addressRules(['intranet'])).toThrow(/ipaddr/)
  })
})

describe('calling a server', () => {
  let server: http.Server
  let base: string
  let calls = 0
  const loopback = addressRules(['127.0.0.0/8'])

  beforeAll(async () => {
    server = http.createServer((request, response) => {
      calls++
      if (request.url === '/moved') return response.writeHead(302, { location: `${base}/` }).end('over there')
      if (request.url === '/long') return response.end('é'.repeat(5_000))
      if (request.url === '/nul') return response.end('a\u0000b')
      if (request.url === '/silent') return undefined
      if (request.url === '/drip') return response.write('.')
      if (request.url === '/cut') return request.socket.destroy()
      return request.pipe(response)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  async function post(url: string, options: Partial<ConstructorParameters<typeof Poster>[0]> = {}) {
    const poster = new Poster({ rules: loopback, timeoutMs: 5_000, ...options })
    const told = await poster.post({ url, headers: { 'content-type': 'text/plain' }, body: 'hello' })
    poster.close()
    return told
  }

  it('gives its answer, of a long one the beginning', async () => {
    expect(await post(base)).toMatchObject({ status: 200, fault: null, body: 'hello' })
    expect((await post(`${base}/long`)).body).toBe('é'.repeat(1_024))
    expect((await post(`${base}/nul`)).body).toBe('ab')
  })

  it('follows no redirect', async () => {
    expect(await post(`${base}/moved`)).toMatchObject({ status: 302, body: 'over there' })
  })

  it('gives up on a server that never answers, or never ends its answer', async () => {
    for (const path of ['/silent', '/drip'])
      expect(await post(base + path, { timeoutMs: 200 })).toMatchObject({ status: null, fault: 'timeout' })
  })

  it('tells a cut connection, a closed port and an unknown name apart', async () => {
    expect(await post(`${base}/cut`)).toMatchObject({ status: null, fault: 'connection_failed' })
    expect(await post('http://127.0.0.1:1')).toMatchObject({ fault: 'connection_failed' })
    expect(await post('http://nowhere.invalid')).toMatchObject({ fault: 'name_not_found' })
    expect(await post(base.replace('http:', 'https:'))).toMatchObject({ fault: 'certificate_refused' })
  })

  it('refuses what leads home, however it is written, before anything is sent', async () => {
    const { port } = new URL(base)
    const hosts = [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '0177.0.0.1',
      '127.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0',
    ]
    const before = calls
    for (const host of hosts)
      expect([host, (await post(`http://${host}:${port}/`, { rules: nobody })).fault]).toEqual([
        host,
        'address_refused',
      ])
    expect(calls).toBe(before)
  })

  it('connects to the address that was checked, though the name means another one the next moment', async () => {
    const answers = [[{ address: '127.0.0.1', family: 4 }], [{ address: '169.254.169.254', family: 4 }]]
    const rebinding = checkedLookup(loopback, (_name, _options, callback) => callback(null, answers.shift()!))
    const url = base.replace('127.0.0.1', 'rebinding.example')
    expect(await post(url, { lookup: rebinding })).toMatchObject({ status: 200 })
    expect(await post(url, { lookup: rebinding })).toMatchObject({ fault: 'address_refused' })
  })

  it('leaves out the private addresses of a name that has others', async () => {
    const mixed = checkedLookup(loopback, (_name, _options, callback) =>
      callback(null, [
        { address: '10.0.0.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]),
    )
    expect(await post(base.replace('127.0.0.1', 'mixed.example'), { lookup: mixed })).toMatchObject({ status: 200 })
  })
})
