import type { LocalDate } from '#core/shared/index'
import { FEES_FROM, REGULATION_FROM } from './letter.ts'
import { RECONSIDERATION_FIRST_FROM, TURNED_AWAY_FROM } from './remedy-kinds.ts'

/** The days from which letters say something else, the newest first. */
const CHANGES = [TURNED_AWAY_FROM, RECONSIDERATION_FIRST_FROM, FEES_FROM] as const

/** The law that a letter of a day is written by, named by the day on which it came into force. */
export const lawOf = (date: LocalDate): LocalDate => CHANGES.find((from) => date >= from) ?? REGULATION_FROM
