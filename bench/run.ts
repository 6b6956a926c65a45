import { parseArgs } from 'node:util'
import { benchListCustomers, budget } from './list-customers.ts'

// npm run bench -- [--customers 100000] [--rounds 300] [--check]
const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '300' },
    check: { type: 'boolean', default: false },
  },
})

const customers = Number(values.customers)
const rounds = Number(values.rounds)
if (!Number.isInteger(customers) || customers < 1 || !Number.isInteger(rounds) || rounds < 10) {
  console.error('--customers takes a whole number from 1, --rounds one from 10.')
  process.exit(2)
}

const { ours, straight, ratio } = await benchListCustomers({ customers, rounds })
const milliseconds = (value: number) => value.toFixed(2).padStart(8)
console.log(`list 50 of ${customers} customers, own department, by update time (${rounds} rounds, ms)`)
console.log(`                  p50      p95`)
console.log(`through HTTP ${milliseconds(ours.p50)} ${milliseconds(ours.p95)}`)
console.log(`straight SQL ${milliseconds(straight.p50)} ${milliseconds(straight.p95)}`)
console.log(`ratio of the medians ${ratio.toFixed(2)} (budget ${budget})`)
if (values.check && ratio > budget) process.exit(1)
