import { day, type LocalDate } from '#core/shared/index'

/** Which remedy a letter tells: rules.md 5.1. */
export type RemedyKind =
  /** REM-1: refusals under Articles 14 to 16. */
  | 'refusal'
  /** REM-1 for the part that is held back, REM-2 for the rest. */
  | 'part'
  /** REM-2: every other substantive reply. */
  | 'other'
  /** REM-6: a court turns the suit away. */
  | 'turnedAway'
  /** REM-6 where the earlier reply had disclosed, else REM-2. */
  | 'repeat'
  /** REM-5: a third party against disclosure. */
  | 'thirdParty'
  /** REM-3: notices of the procedure, and papers of the file. */
  | 'none'

/** Points that the law leaves open; the first reading is the default (rules.md 12). */
export interface RemedySwitches {
  /** DB-32: whether the rows that a court turns away still name the suit. */
  readonly suitOfRowsTurnedAway: 'print' | 'leaveOut'
  /** DB-13: whether reconsideration comes first for the part held back, or the whole reply may be challenged either way. */
  readonly partHeldBack: 'reconsiderationFirst' | 'free'
}

export const DEFAULT_SWITCHES: RemedySwitches = { suitOfRowsTurnedAway: 'print', partHeldBack: 'reconsiderationFirst' }

/** The ways that stand open: which of the two, and in which order. */
export type RemedyOrder = 'reconsiderationFirst' | 'firstForPart' | 'free' | 'reconsiderationOnly' | 'none'

/** 行政复议法 (2023) Art. 23(1)(4) and 90: from this day on a refusal goes to reconsideration first. */
export const RECONSIDERATION_FIRST_FROM = day('2024-01-01')
/** 法释〔2025〕8号: from this day on courts turn these suits away. */
export const TURNED_AWAY_FROM = day('2025-06-01')

/** By the law of the day of the decision, so that past letters keep their remedy. */
export function remedyOrder(
  kind: RemedyKind,
  decidedOn: LocalDate,
  switches: RemedySwitches,
  earlierDisclosed = false,
): RemedyOrder {
  if (kind === 'none') return 'none'
  const first = decidedOn >= RECONSIDERATION_FIRST_FROM
  if (kind === 'refusal') return first ? 'reconsiderationFirst' : 'free'
  if (kind === 'part') return first && switches.partHeldBack === 'reconsiderationFirst' ? 'firstForPart' : 'free'
  const closed = kind === 'turnedAway' || (kind === 'repeat' && earlierDisclosed)
  const leftOut = closed && decidedOn >= TURNED_AWAY_FROM && switches.suitOfRowsTurnedAway === 'leaveOut'
  return leftOut ? 'reconsiderationOnly' : 'free'
}

/** The remedy of each row (rules.md 5.2). r23 has none: a withdrawal or a joined case decides nothing. */
export const REMEDY_OF_ROW: Readonly<Record<string, RemedyKind>> = {
  r3: 'other',
  r4: 'part',
  r5: 'refusal',
  r6: 'refusal',
  r7: 'refusal',
  r8: 'refusal',
  r9: 'refusal',
  r10: 'refusal',
  r11: 'refusal',
  r12: 'turnedAway',
  r13: 'other',
  r14: 'turnedAway',
  r15: 'other',
  r16: 'turnedAway',
  r17: 'repeat',
  r18: 'turnedAway',
  r19: 'other',
  r20: 'other',
  r21: 'other',
  r22: 'other',
  r23: 'none',
}
