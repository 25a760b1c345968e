import type { Failure, LocalDate } from '#core/shared/index'
import { OUTCOMES } from '../outcomes.ts'
import { needText, notBefore, refuse } from './checks.ts'
import type { ClockContext } from './context.ts'
import { mayProtect } from './disclosing.ts'
import type { DecidedItem, OutcomeRow } from './parts.ts'
import type { CaseState } from './state.ts'

/** What the file must hold before a matter can end in a row (row definitions of rules.md 2.4). */
type RowCheck = (state: CaseState, item: DecidedItem, day: LocalDate, context: ClockContext) => Failure | null

const byLapse: RowCheck = (_state, { row }) => refuse('case-row-by-lapse', 'T3-2', { row })

/** 36(4) needs a search that found nothing; 36(5) does not. */
const notHeld: RowCheck = ({ searches }, { row, ground }) => {
  if (ground === null) return refuse('case-ground-missing', 'REG-36', { row })
  const searched = searches.some((s) => s.recorded?.found === false)
  return ground === 'notFound' && !searched ? refuse('case-search-missing', 'REG-36', {}) : null
}

/** 36(6): answered before by this organ; an answer by another organ is no ground. */
const repeated: RowCheck = ({ received }, { earlier }) => {
  if (!earlier?.number.trim()) return refuse('case-earlier-missing', 'REG-36')
  return received ? notBefore(received, earlier.day, 'REG-36') : null
}

const ROW_CHECKS: Partial<Record<OutcomeRow, RowCheck>> = {
  r8: (state, _item, day, context) => mayProtect(state, day, context),
  r13: notHeld,
  r15: ({ correction }) => (correction?.received ? null : refuse('case-not-corrected', 'REG-30.5')),
  r17: repeated,
  r19: ({ reasons }) => (reasons?.judged?.sound === false ? null : refuse('case-reasons-not-unsound', 'REG-35')),
  r21: byLapse,
  r22: byLapse,
}

/** The rows that two doubtful grounds are counted in (DB-31, DB-33). */
function groundRow({ row, ground }: DecidedItem, { readings }: ClockContext): Failure | null {
  if (ground === 'partyAffairs' && row !== readings.partyAffairs) return refuse('case-ground-row', 'DB-31', { row })
  return ground === 'stateArchive' && row !== readings.stateArchive ? refuse('case-ground-row', 'DB-33', { row }) : null
}

/** Whether a matter may end so, on the file as it stands. */
export function mayEndIn(state: CaseState, item: DecidedItem, day: LocalDate, context: ClockContext): Failure | null {
  if (!OUTCOMES.some((o) => o.row === item.row)) return refuse('case-row-unknown', 'T3-2', { row: item.row })
  return groundRow(item, context) ?? ROW_CHECKS[item.row]?.(state, item, day, context) ?? null
}

/** T3-16: every r23 says why. */
export const restReason = (row: OutcomeRow, reason: string | null): Failure | null =>
  row === 'r23' ? needText(reason, '计入“其他”的理由', 'T3-16') : null
