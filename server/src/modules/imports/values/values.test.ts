import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfSerial } from '../reading/number-format.ts'
import { instantOf } from './instant.ts'
import { OptionIndex, parseBoolean } from './parse-choice.ts'
import { dateOrderOf, parseDay, parseInstant } from './parse-date.ts'
import { decimalMarkOf, parseAmount, parsePercent } from './parse-number.ts'

describe('amounts', () => {
  const point = { decimalMark: 'point' } as const
  const comma = { decimalMark: 'comma' } as const
  it.each([
    ['1054', '1054'],
    ['1,234,567.80', '1234567.80'],
    ['１，２３４．５', '1234.5'],
    ['￥ 3.5万', '35000'],
    ['1.2亿元', '120000000'],
    ['-12', '-12'],
    ['(1,000)', '-1000'],
    ['$1,000.5', '1000.5'],
    ['1 234,5'.replace(',', '.'), '1234.5'],
    ['1,2345', '12345'],
    ['.5', '0.5'],
    ['99999999999999.99', '99999999999999.99'],
  ])('reads %j as %s', (text, value) => {
    const read = parseAmount(text, point)
    expect('value' in read && Number(read.value.value)).toBe(Number(value))
  })

  it.each([
    ['12345678901234.10', '12345678901234.1'],
    ['5550000.00', '5550000'],
    ['0.00', '0'],
    ['100', '100'],
    ['0.050', '0.05'],
  ])('keeps every digit of %s but zeros at the end of its fraction', (text, value) => {
    expect(parseAmount(text, point)).toEqual({ value: { value } })
  })

  it('says which currency a cell names', () => {
    expect(parseAmount('USD 12', point)).toEqual({ value: { value: '12', currency: 'USD' } })
    expect(parseAmount('12元', point)).toEqual({ value: { value: '12', currency: 'CNY' } })
    expect(parseAmount('¥12', point)).toEqual({ value: { value: '12' } })
  })

  it.each(['', 'abc', '1,5', '1.2.3', '1,23,456', '12-3', '(5', '1e5', '面议', '10~20'])('refuses %j', (text) => {
    expect(parseAmount(text, point)).toEqual({ code: 'invalid_number' })
  })

  it('reads decimal commas where the column has them', () => {
    expect(parseAmount('1.234,5', comma)).toEqual({ value: { value: '1234.5' } })
    expect(['1,5', '1.234,56', '1,234.5', '1,234', '12'].map(decimalMarkOf)).toEqual([
      'comma',
      'comma',
      'point',
      null,
      null,
    ])
  })

  it('reads percents with and without their sign', () => {
    expect(['12.5%', '12.5', '１００％'].map((text) => parsePercent(text, point))).toEqual([
      { value: 12.5 },
      { value: 12.5 },
      { value: 100 },
    ])
  })
})

describe('dates', () => {
  const unknown = { dateOrder: null } as const
  it.each([
    ['2017-03-01', '2017-03-01'],
    ['2017/3/1', '2017-03-01'],
    ['2017.3.1', '2017-03-01'],
    ['2017年3月1日', '2017-03-01'],
    ['２０１７年３月１日 星期三', '2017-03-01'],
    ['20170301', '2017-03-01'],
    ['42795', '2017-03-01'],
    ['1 March 2017', '2017-03-01'],
    ['Mar 1, 2017', '2017-03-01'],
    ['01-Mar-17', '2017-03-01'],
    ['31/12/2017', '2017-12-31'],
    ['12/31/2017', '2017-12-31'],
    ['5/5/2017', '2017-05-05'],
    ['2017-03-01 10:30', '2017-03-01'],
  ])('reads %j as %s', (text, day) => {
    expect(parseDay(text, unknown)).toEqual({ value: day })
  })

  it.each([
    '2017-02-30',
    '2017-13-01',
    '31/13/2017',
    '2017年3月',
    'tomorrow',
    '0000-01-01',
    '2017-03-01 25:00',
    '1 Foo 2017',
    '123',
  ])('refuses %j', (text) => {
    expect(parseDay(text, unknown)).toEqual({ code: 'invalid_date' })
  })

  it('asks for the order rather than guess it, and obeys it', () => {
    expect(parseDay('3/4/2017', unknown)).toEqual({ code: 'date_order_needed' })
    expect(parseDay('3/4/2017', { dateOrder: 'dmy' })).toEqual({ value: '2017-04-03' })
    expect(parseDay('3/4/2017', { dateOrder: 'mdy' })).toEqual({ value: '2017-03-04' })
    expect(['13/4/2017', '3/14/2017', '3/4/2017', '2017-03-04'].map(dateOrderOf)).toEqual([
      'dmy',
      'mdy',
      'either',
      null,
    ])
  })

  it('takes times in the organization’s time zone, or in the one they name', () => {
    expect(parseInstant('2017-03-01', unknown, 'Asia/Shanghai')).toEqual({ value: '2017-02-28T16:00:00.000Z' })
    expect(parseInstant('2017年3月1日 下午2:05', unknown, 'Asia/Shanghai')).toEqual({
      value: '2017-03-01T06:05:00.000Z',
    })
    expect(parseInstant('2017-03-01T10:00:00+02:00', unknown, 'Asia/Shanghai')).toEqual({
      value: '2017-03-01T08:00:00.000Z',
    })
    expect(parseInstant('2017-07-01 09:00', unknown, 'America/New_York')).toEqual({ value: '2017-07-01T13:00:00.000Z' })
  })

  it('finds the instant that a clock shows, for any zone and time', () => {
    const zones = fc.constantFrom(
      'Asia/Shanghai',
      'America/New_York',
      'Europe/Berlin',
      'Asia/Kolkata',
      'Pacific/Apia',
      'UTC',
    )
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(zones, day, (timeZone, instant) => {
        const whole = new Date(Math.floor(instant.getTime() / 1_000) * 1_000)
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
          whole,
        )
        const [date = '', time = ''] = shown.split(' ')
        const found = instantOf(date, time, timeZone)
        const again = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
          found,
        )
        expect(again).toBe(shown)
      }),
    )
  })

  it('counts serial days as Excel does', () => {
    expect([1, 59, 61, 42795, 42795.4375, 0.5].map((serial) => dateOfSerial(serial, false))).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '2017-03-01',
      '2017-03-01 10:30:00',
      '12:00:00',
    ])
  })
})

describe('choices', () => {
  it('reads truth in Chinese and English', () => {
    expect(['是', 'Yes', ' TRUE ', '１'].map(parseBoolean)).toEqual(Array(4).fill({ value: true }))
    expect(['否', 'no', '×'].map(parseBoolean)).toEqual(Array(3).fill({ value: false }))
    expect(parseBoolean('也许')).toEqual({ code: 'invalid_boolean' })
  })

  it('finds an option by its code or a label in either language, and the nearest for a typo', () => {
    const index = new OptionIndex(['software', 'realEstate'], {
      software: ['软件', '软件开发', 'technology'],
      realEstate: ['房地产', 'real estate'],
    })
    expect(['Software', '软件', 'real-estate', 'REAL ESTATE', 'realestate'].map((text) => index.find(text))).toEqual([
      'software',
      'software',
      'realEstate',
      'realEstate',
      'realEstate',
    ])
    expect(index.find('technolgy')).toBeUndefined()
    expect(index.nearest('technolgy')).toMatchObject({ id: 'software', name: 'technology' })
  })
})
