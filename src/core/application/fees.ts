import { type Bilingual, type LocalDate, monthOf, yearOf } from '#core/shared/index'

/** A part of a scale: from the one after the tier before, up to and with `upTo` (null = without end), each costs `rate` yuan. */
interface Tier {
  readonly upTo: number | null
  readonly rate: number
}

/** Per volume (按量计收): yuan per page of one application; a page is one side of A4 or smaller (FEE-6, rules.md 3.2). */
export const PAGE_TIERS: readonly Tier[] = [
  { upTo: 30, rate: 0 },
  { upTo: 100, rate: 10 },
  { upTo: 200, rate: 20 },
  { upTo: null, rate: 40 },
]

/** Per piece (按件计收): yuan for the n-th application of a month (rules.md 3.2). Beyond the last tier each further 10 cost 100 more. */
export const PIECE_TIERS: readonly Tier[] = [
  { upTo: 10, rate: 0 },
  { upTo: 30, rate: 100 },
  { upTo: 40, rate: 200 },
  { upTo: 50, rate: 300 },
]
export const FURTHER = { pieces: 10, rise: 100 }

const within = (number: number, { upTo }: Tier): boolean => upTo === null || number <= upTo

function count(number: number, least: number, what: string): number {
  if (!Number.isInteger(number) || number < least) throw new RangeError(`${what}: ${number} is no count`)
  return number
}

/** Yuan for the n-th application of an applicant in a calendar month, n from 1 (FEE-2, FEE-4). */
export function pieceFee(n: number): number {
  const tier = PIECE_TIERS.find((t) => within(count(n, 1, 'running number'), t))
  if (tier) return tier.rate
  const last = PIECE_TIERS.at(-1)
  if (!last || last.upTo === null) throw new Error('the scale per piece has an end')
  return last.rate + FURTHER.rise * Math.ceil((n - last.upTo) / FURTHER.pieces)
}

/** Yuan for all of the first n applications of a month together. */
export const pieceFees = (n: number): number =>
  Array.from({ length: count(n, 0, 'applications') }, (_, i) => pieceFee(i + 1)).reduce((sum, fee) => sum + fee, 0)

/** Yuan for the pages of one application; pages of several applications are never added up (FEE-6). */
export function pageFee(pages: number): number {
  count(pages, 0, 'pages')
  let from = 0
  let yuan = 0
  for (const { upTo, rate } of PAGE_TIERS) {
    yuan += rate * Math.max(0, Math.min(pages, upTo ?? pages) - from)
    from = upTo ?? pages
  }
  return yuan
}

/** An application as the fee counts it: after splitting (一事一申请, FEE-3), of any kind of decision, withdrawn and repeated ones too (DB-16). */
export interface CountedApplication {
  readonly id: string
  /** The applicant, the same for all applications of the same person or organisation to this organ (DB-18). */
  readonly applicant: string
  readonly received: LocalDate
}

const sameMonth = (a: LocalDate, b: LocalDate): boolean => yearOf(a) === yearOf(b) && monthOf(a) === monthOf(b)

/**
 * The running number of an application among those that its applicant sent in the same calendar month (自然月, FEE-4).
 * The applications are in the order of their registration, which breaks the tie of a day.
 */
export function monthNumber(applications: readonly CountedApplication[], id: string): number {
  const one = applications.find((a) => a.id === id)
  if (!one) throw new Error(`application ${id} is not among those counted`)
  const month = applications
    .filter((a) => a.applicant === one.applicant && sameMonth(a.received, one.received))
    .toSorted((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : 0))
  return month.indexOf(one) + 1
}

export type FeeMode = 'piece' | 'volume'

/** What the fee of one application depends on. */
export interface FeeFacts {
  /** FEE-4, from 1. */
  readonly monthNumber: number
  /** Pages to be copied or sent, paper or electronic; null when the applicant wants no copies. */
  readonly pages: number | null
  /** The reply only tells where published information is: nothing per volume (FEE-5). */
  readonly pointsToPublished: boolean
  /** Reasons were asked for and are not good: refused under Art. 35, no fee (rules.md 3.4 step 2). */
  readonly refusedAsExcessive: boolean
}

/** A mode that is open for the application, with its amount in yuan, above 0. */
export interface FeeChoice {
  readonly mode: FeeMode
  readonly yuan: number
}

/** The modes that the organ may choose from, never both (FEE-2); none = free of charge. */
export function feeChoices(facts: FeeFacts): readonly FeeChoice[] {
  if (facts.refusedAsExcessive) return []
  const pages = facts.pointsToPublished || facts.pages === null ? 0 : facts.pages
  const choices: readonly FeeChoice[] = [
    { mode: 'piece', yuan: pieceFee(facts.monthNumber) },
    { mode: 'volume', yuan: pageFee(pages) },
  ]
  return choices.filter((c) => c.yuan > 0)
}

/** How an amount comes about, one line per tier that it reaches: for the notice, which states the standard and the amount (FEE-7). */
export function feeReckoning({ mode, yuan }: FeeChoice, facts: FeeFacts): readonly Bilingual[] {
  if (mode === 'piece') {
    const n = facts.monthNumber
    return [
      {
        zh: `本自然月第 ${n} 件申请，按件计收 ${yuan} 元。`,
        en: `Application no. ${n} of the calendar month, charged per piece: ${yuan} yuan.`,
      },
    ]
  }
  const pages = facts.pages ?? 0
  return PAGE_TIERS.flatMap(({ upTo, rate }, i) => {
    const from = PAGE_TIERS[i - 1]?.upTo ?? 0
    const to = Math.min(pages, upTo ?? pages)
    if (to <= from) return []
    const sum = rate * (to - from)
    return {
      zh: `第 ${from + 1} 至 ${to} 页，每页 ${rate} 元，计 ${sum} 元。`,
      en: `Pages ${from + 1} to ${to}, ${rate} yuan each: ${sum} yuan.`,
    }
  })
}

/** What a fee notice (收费通知) must state; each is required (FEE-7). The applicant has 20 working days from the day after receipt (FEE-8). */
export const FEE_NOTICE_FACTS = ['basis', 'standard', 'amount', 'wayToPay'] as const
export type FeeNoticeFact = (typeof FEE_NOTICE_FACTS)[number]

/** The required facts that a notice lacks. */
export const missingFeeFacts = (notice: Readonly<Partial<Record<FeeNoticeFact, string>>>): readonly FeeNoticeFact[] =>
  FEE_NOTICE_FACTS.filter((fact) => !notice[fact]?.trim())

export const FEE_LAW = {
  basis: {
    zh: '政府信息公开条例第四十二条、政府信息公开信息处理费管理办法（国办函〔2020〕109号）',
    en: 'Regulation, Art. 42; Fee Rules (Guobanhan [2020] No. 109)',
  },
  /** FEE-10: no separate remedy against the notice. */
  remedy: {
    zh: '不能单独就收费决定申请行政复议或者提起行政诉讼；缴费期满后，可以对不再处理申请的决定寻求救济。',
    en: 'The fee decision cannot be challenged alone; after the period to pay, the decision to handle the application no longer can.',
  },
  /** FEE-11: 其他缴入国库的行政事业性收费, with a fiscal receipt of the province. */
  budgetLine: '103049950',
} as const

/** A fee that was paid; refunds are paid back by the organ that charged them (FEE-11). */
export interface FeePayment {
  readonly on: LocalDate
  readonly yuan: number
  readonly refunded: number
}

/** Yuan charged in a year: part of table 二 (八), and told in section 六 of the report (FEE-12, FEE-14). */
export const feesOfYear = (payments: readonly FeePayment[], year: number): number =>
  payments.filter((p) => yearOf(p.on) === year).reduce((sum, p) => sum + p.yuan - p.refunded, 0)

/** The sentence of section 六. */
export const feeSentence = (year: number, yuan: number): string =>
  yuan === 0 ? `${year}年未收取政府信息公开信息处理费。` : `${year}年共收取政府信息公开信息处理费${yuan}元。`
