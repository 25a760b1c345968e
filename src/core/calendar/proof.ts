import { type Bilingual, dayOf, inChinese, type LocalDate, monthOf, yearOf } from '#core/shared/index'
import { workingDays } from './count-words.ts'
import { weekdayName } from './days.ts'
import { runs } from './runs.ts'
import type { Term, TermDay } from './term.ts'

/** One line of the proof in words: a run of days with one ground. */
export interface ProofLine {
  readonly from: LocalDate
  readonly to: LocalDate
  /** `2025年9月9日至12日` */
  readonly dates: Bilingual
  /** `第 1 至 4 日`, `不计 14 日` */
  readonly numbers: Bilingual
  readonly text: Bilingual
  /** Null in the last line, which draws the sum. */
  readonly basis: Bilingual | null
}

const shortChinese = (from: LocalDate, to: LocalDate): string => {
  if (yearOf(from) !== yearOf(to)) return inChinese(to)
  return monthOf(from) === monthOf(to) ? `${dayOf(to)}日` : `${monthOf(to)}月${dayOf(to)}日`
}

const range = (from: LocalDate, to: LocalDate): Bilingual =>
  from === to
    ? { zh: inChinese(from), en: from }
    : { zh: `${inChinese(from)}至${shortChinese(from, to)}`, en: `${from} to ${to}` }

type Run = readonly [TermDay, ...TermDay[]]
const lastOf = (run: Run): TermDay => run.at(-1) ?? run[0]
const rangeOf = (run: Run): Bilingual => range(run[0].date, lastOf(run).date)

function numbersOf(run: Run, unit: Term['unit']): Bilingual {
  const numbers = run.flatMap((d) => d.n ?? [])
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first !== undefined)
    return first === last
      ? { zh: `第 ${first} 日`, en: `day ${first}` }
      : { zh: `第 ${first} 至 ${last} 日`, en: `days ${first} to ${last}` }
  const lost = unit === 'workingDay' ? run.filter((d) => d.working) : []
  if (run[0].span.kind === 'start' || lost.length === 0) return { zh: '不计', en: 'not counted' }
  return { zh: `不计 ${lost.length} 日`, en: `${lost.length} not counted` }
}

/** Holidays and make-up days inside a run that counts: the days that a reader would count otherwise. */
function remarks(run: Run): readonly Bilingual[] {
  const unusual = run.filter((d) => d.kind === 'holiday' || d.kind === 'local' || d.kind === 'makeUp')
  return runs(unusual, (a, b) => a.reason === b.reason && a.kind !== 'makeUp').map((days) => {
    const [{ n, reason }] = days
    const when = rangeOf(days)
    return n === null
      ? { zh: `${when.zh}${reason.zh}不计`, en: `${when.en} ${reason.en}, not counted` }
      : { zh: `含${when.zh}${reason.zh}`, en: `with ${when.en}, ${reason.en}` }
  })
}

function textOf(run: Run, unit: Term['unit']): Bilingual {
  const { span } = run[0]
  const counted = run.filter((d) => d.n !== null).length
  if (counted === 0) return { zh: `${span.reason.zh}。`, en: `${span.reason.en}.` }
  const length = workingDays(counted)
  const parts = [
    span.kind === 'extension'
      ? { zh: `${span.reason.zh}，计入 ${length.zh}`, en: `${span.reason.en}: ${length.en}` }
      : unit === 'workingDay'
        ? { zh: `计入 ${length.zh}`, en: `${length.en} counted` }
        : { zh: `计入 ${counted} 日`, en: `${counted} days counted` },
    ...(unit === 'workingDay' ? remarks(run) : []),
  ]
  return { zh: `${parts.map((p) => p.zh).join('，')}。`, en: `${parts.map((p) => p.en).join('; ')}.` }
}

/** The proof of a term for people: one line per run of days, the due date last. */
export function proofInWords({ days, due, unit, provisional }: Term): readonly ProofLine[] {
  const lines = runs(days, (a, b) => a.span === b.span).map((run): ProofLine => {
    const last = lastOf(run)
    return {
      from: run[0].date,
      to: last.date,
      dates: rangeOf(run),
      numbers: numbersOf(run, unit),
      text: textOf(run, unit),
      basis: run[0].span.basis,
    }
  })
  const numbered = days.findLast((d) => d.n !== null)
  const name = weekdayName(due)
  const end = {
    zh: `${name.zh}，期限届满${provisional ? '（暂定：该年放假安排尚未公布）' : ''}。`,
    en: `${name.en}: the term ends${provisional ? ' (provisional: holidays of that year not yet announced)' : ''}.`,
  }
  const n = numbered?.date === due ? numbered.n : null
  const numbers = n === null ? { zh: '届满', en: 'end' } : { zh: `第 ${n} 日`, en: `day ${n}` }
  return [...lines, { from: due, to: due, dates: range(due, due), numbers, text: end, basis: null }]
}
