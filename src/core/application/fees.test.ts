import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import {
  type CountedApplication,
  FEE_LAW,
  FEE_NOTICE_FACTS,
  type FeeFacts,
  feeChoices,
  feeReckoning,
  feeSentence,
  feesOfYear,
  missingFeeFacts,
  monthNumber,
  pageFee,
  pieceFee,
  pieceFees,
} from './index.ts'

const facts = (more: Partial<FeeFacts> = {}): FeeFacts => ({
  monthNumber: 1,
  pages: null,
  pointsToPublished: false,
  refusedAsExcessive: false,
  ...more,
})

describe('the fee per piece (rules.md 3.3)', () => {
  it.each([
    [10, 0, 0],
    [11, 100, 100],
    [30, 100, 2000],
    [31, 200, 2200],
    [40, 200, 4000],
    [41, 300, 4300],
    [45, 300, 5500],
    [50, 300, 7000],
    [51, 400, 7400],
    [100, 800, 37000],
  ])('application no. %i costs %i yuan, all together %i', (n, fee, total) => {
    expect(pieceFee(n)).toBe(fee)
    expect(pieceFees(n)).toBe(total)
  })

  it('is the formula of rules.md 3.2 for every number', () => {
    for (let n = 1; n <= 1000; n++)
      expect(pieceFee(n)).toBe(n <= 10 ? 0 : n <= 30 ? 100 : 100 * (1 + Math.ceil((n - 30) / 10)))
  })

  it.each([0, -1, 1.5, Number.NaN])('has no application no. %d', (n) => {
    expect(() => pieceFee(n)).toThrow('no count')
  })
})

describe('the fee per volume (rules.md 3.3)', () => {
  it.each([
    [0, 0],
    [30, 0],
    [31, 10],
    [68, 380],
    [100, 700],
    [101, 720],
    [150, 1700],
    [200, 2700],
    [201, 2740],
    [250, 4700],
  ])('%i pages cost %i yuan', (pages, yuan) => {
    expect(pageFee(pages)).toBe(yuan)
  })

  it('is the formula of rules.md 3.2 for every number', () => {
    const clamp = (x: number, most: number) => Math.max(0, Math.min(x, most))
    for (let p = 0; p <= 1000; p++)
      expect(pageFee(p)).toBe(10 * clamp(p - 30, 70) + 20 * clamp(p - 100, 100) + 40 * Math.max(0, p - 200))
  })
})

describe('the pages of several applications (FEE-6)', () => {
  it('are never added up: 30 of each are free, and 40 of each cost each the same', () => {
    expect([pageFee(30), pageFee(30)]).toEqual([0, 0])
    expect(pageFee(40) + pageFee(40)).toBe(200)
    expect(pageFee(80)).toBe(500)
    const one = facts({ pages: 30, monthNumber: 2 })
    expect(feeChoices(one)).toEqual([])
    expect(feeChoices({ ...one, pages: 60 })).toEqual([{ mode: 'volume', yuan: 300 }])
  })
})

describe('the counter of a month (FEE-4)', () => {
  const sent = (count: number, on: string, applicant = 'a'): readonly CountedApplication[] =>
    Array.from({ length: count }, (_, i) => ({ id: `${applicant} ${on} ${i + 1}`, applicant, received: day(on) }))

  it('begins anew with the calendar month: 10 on 31 May and 5 on 1 June are free', () => {
    const all = [...sent(10, '2025-05-31'), ...sent(5, '2025-06-01')]
    const numbers = all.map((a) => monthNumber(all, a.id))
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5])
    expect(numbers.map(pieceFee).every((fee) => fee === 0)).toBe(true)
  })

  it('counts each applicant alone, a month of another year as another month', () => {
    const all = [...sent(3, '2024-05-02'), ...sent(3, '2025-05-02', 'b'), ...sent(1, '2025-05-03')]
    expect(monthNumber(all, 'a 2025-05-03 1')).toBe(1)
    expect(monthNumber(all, 'b 2025-05-02 3')).toBe(3)
  })

  it('goes by the day of receipt, then by the order of registration', () => {
    const all = [...sent(1, '2025-05-20'), ...sent(2, '2025-05-02')]
    expect(all.map((a) => monthNumber(all, a.id))).toEqual([3, 1, 2])
  })

  it('knows no application that is not among those counted', () => {
    expect(() => monthNumber(sent(1, '2025-05-02'), 'other')).toThrow('not among')
  })
})

describe('the modes that are open (rules.md 3.4)', () => {
  it.each([
    ['nothing for a first application', {}, []],
    ['per piece from the 11th on', { monthNumber: 11 }, [{ mode: 'piece', yuan: 100 }]],
    ['per volume above 30 pages', { pages: 68 }, [{ mode: 'volume', yuan: 380 }]],
    [
      'either, for the organ to choose one (FEE-2)',
      { monthNumber: 45, pages: 31 },
      [
        { mode: 'piece', yuan: 300 },
        { mode: 'volume', yuan: 10 },
      ],
    ],
    ['nothing per volume for published information (FEE-5)', { pages: 68, pointsToPublished: true }, []],
    ['nothing when refused under Art. 35', { monthNumber: 45, pages: 68, refusedAsExcessive: true }, []],
  ] as const)('%s', (_case, more, choices) => {
    expect(feeChoices(facts(more))).toEqual(choices)
  })

  it('are reckoned line by line for the notice', () => {
    const pages = facts({ pages: 150 })
    expect(
      feeChoices(pages)
        .flatMap((c) => feeReckoning(c, pages))
        .map((l) => l.zh),
    ).toEqual([
      '第 1 至 30 页，每页 0 元，计 0 元。',
      '第 31 至 100 页，每页 10 元，计 700 元。',
      '第 101 至 150 页，每页 20 元，计 1000 元。',
    ])
    const piece = facts({ monthNumber: 45 })
    expect(
      feeChoices(piece)
        .flatMap((c) => feeReckoning(c, piece))
        .map((l) => l.zh),
    ).toEqual(['本自然月第 45 件申请，按件计收 300 元。'])
  })
})

describe('a fee notice (FEE-7)', () => {
  it('must state basis, standard, amount and way to pay', () => {
    expect(missingFeeFacts({})).toEqual(FEE_NOTICE_FACTS)
    expect(missingFeeFacts({ basis: '条例第四十二条', standard: ' ', amount: '300 元', wayToPay: '银行' })).toEqual([
      'standard',
    ])
  })
})

describe('the fees of a year (FEE-12, FEE-14)', () => {
  it('go into the line of the public budget for other administrative charges (FEE-11)', () => {
    expect(FEE_LAW.budgetLine).toBe('103049950')
  })

  it('are those paid in it, less what was paid back', () => {
    const payments = [
      { on: day('2024-12-31'), yuan: 100, refunded: 0 },
      { on: day('2025-01-02'), yuan: 380, refunded: 0 },
      { on: day('2025-12-31'), yuan: 5500, refunded: 300 },
    ]
    expect(feesOfYear(payments, 2025)).toBe(5580)
    expect(feeSentence(2025, 5580)).toBe('2025年共收取政府信息公开信息处理费5580元。')
    expect(feeSentence(2023, feesOfYear(payments, 2023))).toBe('2023年未收取政府信息公开信息处理费。')
  })
})
