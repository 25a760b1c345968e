import { describe, expect, it } from 'vitest'
import { agrees, claims } from './claims.ts'
import { canonical } from './numerals.ts'

const RECEIVED = ['收到…申请N']
const read = (text: string) => claims(canonical(text), 2023, RECEIVED, true).map((c) => c.value)

it.each([
  ['收到申请40余件。', 'above'],
  ['收到申请超过40件。', 'above'],
  ['收到申请近40件。', 'about'],
  ['收到申请约40余件。', 'about'],
  ['收到申请40件。', null],
])('%s is rough: %s', (text, rough) =>
  expect(claims(canonical(text), 2023, RECEIVED, true).map((c) => c.rough)).toEqual([rough]),
)

describe('numbers that a text states', () => {
  it.each([
    ['全年收到政府信息公开申请34件。', [34]],
    ['全年收到政府信息公开申请三十四件。', [34]],
    ['其中，全年收到政府信息公开申请34件。', [34]],
    ['2023年，收到申请 ５ 件；上年情况从略。', [5]],
    ['今年与去年不同，今年收到申请5件。', [5]],
  ])('are found: %s', (text, values) => expect(read(text)).toEqual(values))

  it.each([
    ['2022年收到申请34件。', 'of another year'],
    ['去年收到申请34件。', 'of last year'],
    ['共办理申请50件，其中信函收到申请34件。', 'a part'],
    ['网上收到申请34件。', 'of one channel'],
    ['比上年多收到申请34件。', 'a difference'],
    ['开展以来收到申请34件。', 'of many years'],
  ])('are left alone: %s (%s)', (text) => expect(read(text)).toEqual([]))

  it.each([
    [40, 'above', 47, true],
    [40, 'above', 40, true],
    [40, 'above', 38, false],
    [40, 'above', 51, false],
    [40, 'about', 38, true],
    [40, null, 47, false],
    [1400, 'above', 1499, true],
    [1400, 'above', 1530, false],
  ] as const)('%i, rough %s, against %i: %s', (value, rough, table, result) =>
    expect(agrees({ value, rough, quote: '', before: '', after: '' }, table)).toBe(result),
  )
})
