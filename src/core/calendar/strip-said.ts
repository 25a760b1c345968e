import type { Bilingual, LocalDate } from '#core/shared/index'
import type { StripNote } from './strip-notes.ts'
import * as say from './strip-words.ts'
import type { Term, TermDay } from './term.ts'

/** A term as it is looked at on a day. */
export interface Sight {
  readonly term: Term
  readonly today: LocalDate
  readonly brackets: readonly say.DayRun[]
}

export interface Said {
  readonly words: Bilingual
  readonly strong: boolean
  readonly align: StripNote['align']
  /** Those of brackets come first: they want to be next to their bracket. */
  readonly rank: number
}

export const bracketOf = ({ brackets }: Sight, day: TermDay): say.DayRun | undefined =>
  brackets.find((run) => run[0].span === day.span)

export const isZero = ({ span }: TermDay): boolean => span.kind === 'start'

/** What is said of a day below the strip. A bracket says its words on its first day, and again where a line begins. */
export function saidOf(sight: Sight, day: TermDay, beginsLine: boolean): readonly Said[] {
  const { term, today } = sight
  const run = bracketOf(sight, day)
  const [isDue, isToday] = [day.date === term.due, day.date === today]
  const found: Said[] = []
  if (run && (run[0] === day || beginsLine))
    found.push({ words: say.bracketWords(run), strong: false, align: 'start', rank: 0 })
  if (isZero(day)) found.push({ words: say.startWords(day === term.days[0]), strong: false, align: 'start', rank: 1 })
  if (isDue) found.push({ words: say.dueWords(day, isToday), strong: true, align: 'end', rank: 1 })
  else if (isToday) found.push({ words: say.todayWords(day), strong: true, align: 'middle', rank: 2 })
  return found
}

type Meaning = readonly { readonly words: Bilingual; readonly strong: boolean }[]

/** What a week that is a row says beside it: there is room for holidays and make-up days too. */
export function meaningOf(sight: Sight, week: say.DayRun): Meaning {
  const said = week.flatMap((day): Meaning => {
    const plain = saidOf(sight, day, false).map(({ words, strong }) => ({ words, strong }))
    if (day.kind === 'makeUp') return [{ words: say.makeUpWords(day), strong: false }, ...plain]
    return day.kind === 'holiday' && day.n === null && !isZero(day)
      ? [{ words: day.reason, strong: false }, ...plain]
      : plain
  })
  return said.filter(({ words }, i) => said.findIndex((other) => other.words.zh === words.zh) === i)
}

/** The title of a square. */
export function titleOf({ term, today }: Sight, day: TermDay): Bilingual {
  const more: (Bilingual | false)[] = [
    day.kind === 'makeUp' && day.n === null && !isZero(day) && { zh: '调休上班', en: 'make-up day' },
    day.date === term.due && { zh: '到期', en: 'due' },
    day.date === today && { zh: '今天', en: 'today' },
    day.provisional && { zh: '放假安排尚未公布', en: 'holidays not yet announced' },
  ]
  return say.dayTitle(
    day,
    more.filter((part) => part !== false),
  )
}
