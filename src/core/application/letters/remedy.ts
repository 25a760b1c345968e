import type { LocalDate } from '#core/shared/index'
import { REMEDY_PERIODS } from '../remedies.ts'
import { DEFAULT_SWITCHES, REMEDY_OF_ROW, type RemedyOrder, type RemedySwitches, remedyOrder } from './remedy-kinds.ts'

/** Who is told, what the letter calls itself, and where the remedy goes. */
export interface RemedyWords {
  readonly you: string
  /** 本答复, 本告知书 … */
  readonly letter: string
  readonly organ: string
  readonly court: string
}

const { reconsideration, suit, suitAfterReconsideration } = REMEDY_PERIODS
const REVIEW = `${reconsideration.length.days}日内`
const SUIT = `${suit.length.months}个月内`
const AFTER = `${suitAfterReconsideration.length.days}日内`

/** 复议法 23(2): the organ must tell that reconsideration comes first. */
const first = ({ letter, organ, court }: RemedyWords, what: string): string =>
  `对${what}不服的，应当自收到${letter}之日起${REVIEW}先向${organ}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起${AFTER}向${court}提起行政诉讼。`

const either = ({ letter, organ, court }: RemedyWords, what: string): string =>
  `对${what}不服的，可以自收到${letter}之日起${REVIEW}向${organ}申请行政复议，也可以自收到${letter}之日起${SUIT}向${court}提起行政诉讼。`

const reviewOnly = ({ letter, organ }: RemedyWords, what: string): string =>
  `对${what}不服的，可以自收到${letter}之日起${REVIEW}向${organ}申请行政复议。`

const SENTENCES: Readonly<Record<RemedyOrder, (words: RemedyWords) => string>> = {
  reconsiderationFirst: (w) => `${w.you}${first(w, w.letter)}`,
  firstForPart: (w) => `${w.you}${first(w, `${w.letter}中不予公开的部分`)}${either(w, `${w.letter}的其他部分`)}`,
  free: (w) => `${w.you}${either(w, w.letter)}`,
  reconsiderationOnly: (w) => `${w.you}${reviewOnly(w, w.letter)}`,
  none: () => '',
}

export const remedySentence = (order: RemedyOrder, words: RemedyWords): string => SENTENCES[order](words)

/** The remedy paragraph of a row, by the law of the day of the decision; empty where the row has none. */
export function remedyText(
  row: string,
  decidedOn: LocalDate,
  words: RemedyWords,
  {
    switches = DEFAULT_SWITCHES,
    earlierDisclosed = false,
  }: { switches?: RemedySwitches; earlierDisclosed?: boolean } = {},
): string {
  const kind = REMEDY_OF_ROW[row]
  if (kind === undefined) throw new Error(`no result row ${row}`)
  return remedySentence(remedyOrder(kind, decidedOn, switches, earlierDisclosed), words)
}
