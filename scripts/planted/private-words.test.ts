import { expect, test } from 'vitest'
import { checkPrivateWords } from '../checks/private-words.ts'
import { broken, plant } from './plant.ts'

const check = (text: string, path = 'docs/guide.md') => broken(checkPrivateWords(plant({ [path]: text })))

test('ordinary text passes', () => {
  expect(
    check(
      'see ./work/plan, https://example.com/root/x, postgres://app:password1@localhost/x, smtps://me:password@smtp.example.com and /home',
    ),
  ).toEqual([])
})

test.for([
  ['no-machine-paths', 'cd /work/main'],
  ['no-machine-paths', `const dir = '/root/.cache'`],
  ['no-machine-paths', '/home/ada/fairway'],
  ['no-machine-paths', String.raw`C:\Users\ada\fairway`],
  ['no-private-keys', '-----BEGIN RSA PRIVATE KEY-----'],
  ['no-tokens', `AKIA${'A1B2C3D4E5F6G7H8'}`],
  ['no-tokens', `ghp_${'a1'.repeat(18)}`],
  ['no-tokens', `npm_${'a1'.repeat(18)}`],
  ['no-passwords-in-urls', 'postgres://admin:s3cretpw@db.acme.com/crm'],
])('%s finds %s', ([rule, text]) => {
  expect(check(`first line\n${text}\n`)).toEqual([`${rule}: docs/guide.md:2`])
})

test('hidden folders are read too', () => {
  expect(check('cd /work/main', '.ci/run')).toEqual(['no-machine-paths: .ci/run:1'])
})
