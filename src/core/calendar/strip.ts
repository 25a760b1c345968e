import type { Bilingual, LocalDate } from '#core/shared/index'
import { addDays, isWeekend, weekday } from './days.ts'
import { runs } from './runs.ts'
import { type PlacedNote, placeNotes, type StripNote } from './strip-notes.ts'
import { bracketOf, isZero, meaningOf, type Sight, saidOf, titleOf } from './strip-said.ts'
import { type DayRun, lastOf, mondayWords, stripWords } from './strip-words.ts'
import type { Term, TermDay } from './term.ts'

/** How a square looks: a ring, filled, washed with an outline, hatched, grey, empty with an outline. */
export type SquareLook = 'dayZero' | 'counted' | 'toCount' | 'excluded' | 'rest' | 'extension'

/** One day of the strip. */
export interface Square {
  readonly date: LocalDate
  readonly look: SquareLook
  /** A weekend day that is worked: outlined. */
  readonly isMakeUp: boolean
  readonly isDue: boolean
  readonly isToday: boolean
  /** Which piece of a bracket runs below it. */
  readonly bracket: 'start' | 'inside' | 'end' | 'only' | null
  readonly notes: readonly StripNote[]
  readonly title: Bilingual
}

export interface StripWeek {
  /** Its Monday: above the week, or before it where each week is a row. */
  readonly label: Bilingual
  /** Places before the first square, so that weekdays stand below each other. */
  readonly blanks: number
  readonly squares: readonly Square[]
  /** What stands beside the week where each week is a row. */
  readonly meaning: readonly { readonly words: Bilingual; readonly strong: boolean }[]
}

export interface StripLine {
  readonly weeks: readonly StripWeek[]
  /** Lines of words below it. */
  readonly levels: number
}

/** The clock of a term as a row of days, for whoever draws it: a public page, the desk, a page of the file. */
export interface ClockStrip {
  readonly lines: readonly StripLine[]
  /** Those that occur, for a legend. */
  readonly looks: readonly SquareLook[]
  readonly hasMakeUp: boolean
  /** The one text alternative. */
  readonly alternative: Bilingual
}

const BRACKETED: readonly string[] = ['suspended', 'dropped', 'waiting', 'extension', 'rolled']

/** The strip of a term as it looks on a day. One of more weeks than `longestLine` is broken into lines of about the same length. */
export function clockStrip(term: Term, today: LocalDate, longestLine: number): ClockStrip {
  const [first] = term.days
  const due = term.days.at(-1)
  if (!first || !due) throw new Error('a term has at least one day')
  const brackets = runs(term.days, (a, b) => a.span === b.span).filter(([d]) => BRACKETED.includes(d.span.kind))
  const sight: Sight = { term, today, brackets }
  const lines = linesOf(term.days, longestLine).map((weeks) => lineOf(sight, weeks, longestLine))
  const squares = lines.flatMap((line) => line.weeks.flatMap((week) => week.squares))
  return {
    lines,
    looks: [...new Set(squares.map((s) => s.look))],
    hasMakeUp: squares.some((s) => s.isMakeUp),
    alternative: stripWords(first, brackets, due, term.days.find((d) => d.date === today) ?? null),
  }
}

const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekday(date))

function linesOf(days: readonly TermDay[], longest: number): readonly (readonly DayRun[])[] {
  const weeks = runs(days, (a, b) => mondayOf(a.date) === mondayOf(b.date))
  const lines = Math.ceil(weeks.length / longest)
  const each = Math.ceil(weeks.length / lines)
  return Array.from({ length: lines }, (_, i) => weeks.slice(i * each, (i + 1) * each))
}

function lineOf(sight: Sight, weeks: readonly DayRun[], longest: number): StripLine {
  const said = weeks.flatMap((week, i) =>
    week.flatMap((day) =>
      saidOf(sight, day, day === weeks[0]?.[0]).map((note) => ({ ...note, square: placeOf(day, i) })),
    ),
  )
  const notes = placeNotes(
    said.toSorted((a, b) => a.rank - b.rank),
    longest,
  )
  return {
    levels: Math.max(1, ...notes.map((note) => note.level + 1)),
    weeks: weeks.map((week, i) => weekOf(sight, week, i, notes)),
  }
}

/** The how manieth place of its line a day takes, blank ones counted. */
const placeOf = ({ date }: TermDay, week: number): number => week * 7 + weekday(date) - 1

function weekOf(sight: Sight, week: DayRun, index: number, notes: readonly PlacedNote[]): StripWeek {
  const monday = mondayOf(week[0].date)
  const notesAt = (day: TermDay): readonly StripNote[] =>
    notes.filter(({ square }) => square === placeOf(day, index)).map(({ square, ...note }) => note)
  return {
    label: mondayWords(monday, index === 0 ? null : addDays(monday, -7)),
    blanks: weekday(week[0].date) - 1,
    squares: week.map((day) => squareOf(sight, day, notesAt(day))),
    meaning: meaningOf(sight, week),
  }
}

const squareOf = (sight: Sight, day: TermDay, notes: readonly StripNote[]): Square => ({
  date: day.date,
  look: lookOf(day, sight.today),
  isMakeUp: day.working && isWeekend(day.date),
  isDue: day.date === sight.term.due,
  isToday: day.date === sight.today,
  bracket: pieceOf(bracketOf(sight, day), day),
  notes,
  title: titleOf(sight, day),
})

function lookOf(day: TermDay, today: LocalDate): SquareLook {
  if (isZero(day)) return 'dayZero'
  if (day.n === null) return day.working ? 'excluded' : 'rest'
  if (day.date <= today) return 'counted'
  return day.span.kind === 'extension' ? 'extension' : 'toCount'
}

function pieceOf(run: DayRun | undefined, day: TermDay): Square['bracket'] {
  if (!run) return null
  const [isFirst, isLast] = [run[0] === day, lastOf(run) === day]
  if (isFirst) return isLast ? 'only' : 'start'
  return isLast ? 'end' : 'inside'
}
