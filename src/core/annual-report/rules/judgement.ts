import type { CellAddress } from '../form/index.ts'
import type { Severity, Verdict } from './finding.ts'
import type { Judgement } from './rule.ts'

/** Where a judgement applies; all parts may be left out. */
export interface Place {
  readonly instance?: string
  readonly cells?: readonly CellAddress[]
  readonly left?: number
  readonly right?: number
  /** Where one rule speaks more or less gravely than usual. */
  readonly severity?: Severity
}

const judge = (verdict: Verdict, reason: string | null, zh: string, en: string, place: Place): Judgement => ({
  instance: place.instance ?? null,
  verdict,
  message: { zh, en },
  cells: place.cells ?? [],
  left: place.left ?? null,
  right: place.right ?? null,
  reason,
  ...(place.severity === undefined ? {} : { severity: place.severity }),
})

export const pass = (zh: string, en: string, place: Place = {}): Judgement => judge('pass', null, zh, en, place)

export const fail = (zh: string, en: string, place: Place = {}): Judgement => judge('fail', null, zh, en, place)

export const uncertain = (reason: string, zh: string, en: string, place: Place = {}): Judgement =>
  judge('uncertain', reason, zh, en, place)

export const notAssessable = (reason: string, zh: string, en: string, place: Place = {}): Judgement =>
  judge('notAssessable', reason, zh, en, place)

/** For rules that compare with the year before, when there is no report of it. */
export const noPreviousReport = (what: string, whatEn: string): Judgement =>
  notAssessable(
    'noPreviousReport',
    `没有上一年度的报告，无法核对${what}。提供上一年度的报告后再核对。`,
    `No report of the year before, so ${whatEn} cannot be checked. Give that report to check it.`,
  )
