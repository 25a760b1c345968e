import type { DeadlineQuestion } from '#core/application/index'
import { proofInWords, type Term, weekdayName } from '#core/calendar/index'
import { inChinese, type Language, type LocalDate } from '#core/shared/index'
import type { Context } from './command.ts'
import { DEADLINE_WORDS } from './deadline-words.ts'
import { hang, pad, widest } from './layout.ts'
import { type Page, pageOf } from './page.ts'

/** The due date, its grounds run by run, then every day. */
export function deadlineText({ received, days, extension }: DeadlineQuestion, term: Term, context: Context): string {
  const on = pageOf(context)
  const words = DEADLINE_WORDS[on.language]
  const dateIn = (date: LocalDate): string => (on.language === 'zh' ? inChinese(date) : date)
  const head = [
    on.paint.bold(words.due(dateIn(term.due), weekdayName(term.due)[on.language])),
    on.paint.muted(`  ${words.question(dateIn(received), days, extension)}`),
    ...(term.provisional ? hang('  ', words.provisional, on.width).map(on.paint.soon) : []),
  ]
  return `${[
    head,
    table(words.proof, groundRows(term, on.language), on),
    table(words.days, dayRows(term, on.language), on),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

interface Row {
  readonly columns: readonly string[]
  readonly text: string
  readonly basis: string
}

const groundRows = (term: Term, language: Language): readonly Row[] =>
  proofInWords(term).map(({ dates, numbers, text, basis }) => ({
    columns: [dates[language], numbers[language]],
    text: text[language],
    basis: basis?.[language] ?? '',
  }))

function dayRows({ days }: Term, language: Language): readonly Row[] {
  const words = DEADLINE_WORDS[language]
  return days.map(({ date, n, reason, basis }) => ({
    columns: [date, weekdayName(date)[language], n === null ? words.notCounted : words.number(n)],
    text: reason[language],
    basis: basis[language],
  }))
}

/** Columns as wide as their widest text; the last one breaks under itself. */
function table(title: string, rows: readonly Row[], { paint, width }: Page): string[] {
  const [first] = rows
  const widths = (first?.columns ?? []).map((_, i) => widest(rows.map((row) => row.columns[i] ?? '')) + 2)
  return [
    `  ${paint.bold(title)}`,
    ...rows.flatMap(({ columns, text, basis }) => {
      const head = columns.map((column, i) => pad(column, widths[i] ?? 0)).join('')
      return hang(`    ${head}`, basis === '' ? text : `${text}  ${basis}`, width)
    }),
  ]
}
