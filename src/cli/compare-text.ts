import {
  type CellDifference,
  type Comparison,
  cellName,
  cellSpec,
  type MeasureFate,
  type Report,
  type ReportCell,
  type TextComparison,
} from '#core/annual-report/index'
import type { Context } from './command.ts'
import { COMPARE_WORDS } from './compare-words.ts'
import { hang } from './layout.ts'
import { type Page, pageOf } from './page.ts'

/** Sentences of a section that are told; two years share so few that more would only be a second copy of the report. */
const MOST_SENTENCES = { years: 0, versions: 40 } as const

/** What differs, the numbers first, then the texts, then what became of last year's measures. */
export function compareText(comparison: Comparison, names: readonly [string, string], context: Context): string {
  const on = pageOf(context)
  const blocks = [
    headline(comparison, names, on),
    cellBlock(comparison, on),
    textBlock(comparison, on),
    measureBlock(comparison.measures ?? [], on),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function headline({ kind, before, after }: Comparison, [first, second]: readonly [string, string], on: Page): string[] {
  const words = COMPARE_WORDS[on.language]
  const agency = (report: Report): string => report.agency?.value ?? words.unknownAgency
  const year = (report: Report): string => words.year(report.year?.value ?? null)
  const isOneAgency = unspaced(agency(before)) === unspaced(agency(after))
  const title =
    kind === 'versions'
      ? isOneAgency
        ? words.versions(agency(after), year(after))
        : words.agencies(agency(before), agency(after), year(after))
      : words.years(agency(before), year(before), agency(after), year(after))
  return [on.paint.bold(title), on.paint.muted(`  ${first} → ${second}`)]
}

const unspaced = (name: string): string => name.replaceAll(/\s/g, '')

function cellBlock({ cells, compared, notComparable, after }: Comparison, on: Page): string[] {
  const words = COMPARE_WORDS[on.language]
  const title = cells.length === 0 ? on.paint.fine(words.sameCells(compared)) : words.cells(cells.length, compared)
  return [
    `  ${on.paint.bold(title)}`,
    ...cells.flatMap((cell) => hang('    ', cellLine(cell, after, on), on.width)),
    ...(notComparable.length > 0
      ? hang('    ', on.paint.muted(words.notComparable(notComparable.length)), on.width)
      : []),
  ]
}

function cellLine(
  { address, before, after, change }: CellDifference,
  report: Report,
  { language, words }: Page,
): string {
  const spec = cellSpec(report.form, address)
  const name = spec ? cellName(spec)[language] : address
  const told = `${shown(before, language)} → ${shown(after, language)}`
  const sign = change === null ? '' : change > 0 ? `（+${plain(change)}）` : `（−${plain(-change)}）`
  return `${name}${words.colon}${told}${sign}`
}

/** Without the noise of binary fractions. */
const plain = (value: number): string => String(Number(value.toFixed(6)))

function shown(cell: ReportCell, language: Context['language']): string {
  const words = COMPARE_WORDS[language]
  if (cell.state === 'value') return `${plain(cell.value)}${cell.unit ?? ''}`
  if (cell.state === 'unreadable') return words.unreadable(cell.source?.text ?? '')
  return cell.mark === '' ? words.blank : `“${cell.mark}”`
}

function textBlock({ kind, texts }: Comparison, on: Page): string[] {
  const words = COMPARE_WORDS[on.language]
  const lines = texts.flatMap((text) => [
    ...hang('    ', words.section(text.section, countsOf(text)), on.width),
    ...text.changes.slice(0, MOST_SENTENCES[kind]).flatMap((change) => sentenceLines(change, on)),
  ])
  if (lines.length === 0) return []
  const more = kind === 'years' && texts.some(({ changes }) => changes.length > 0)
  return [`  ${on.paint.bold(words.texts)}`, ...lines, ...(more ? [`    ${on.paint.muted(words.moreInJson)}`] : [])]
}

const countsOf = ({ changes, alike, sentences }: TextComparison) => ({
  sentences,
  alike,
  reworded: changes.filter(({ before, after }) => before !== null && after !== null).length,
  fresh: changes.filter(({ before }) => before === null).length,
  gone: changes.filter(({ after }) => after === null).length,
})

function sentenceLines({ before, after }: TextComparison['changes'][number], { paint, width }: Page): string[] {
  return [
    ...(before === null ? [] : hang('      − ', before, width).map(paint.bad)),
    ...(after === null ? [] : hang('      + ', after, width).map(paint.fine)),
  ]
}

const FATES = { reported: ['✓', 'fine'], repeated: ['▲', 'soon'], silent: ['○', 'muted'] } as const

function measureBlock(measures: readonly MeasureFate[], { language, paint, width }: Page): string[] {
  if (measures.length === 0) return []
  const words = COMPARE_WORDS[language]
  return [
    `  ${paint.bold(words.measures)}`,
    ...measures.flatMap(({ measure, fate, answer }) => {
      const [mark, stroke] = FATES[fate]
      const told = `${words.fates[fate]}${language === 'zh' ? '：' : ': '}${measure}`
      return [
        ...hang(`    ${paint[stroke](mark)} `, told, width),
        ...(answer !== null && fate === 'reported'
          ? hang('        ', words.answer(answer), width).map(paint.muted)
          : []),
      ]
    }),
  ]
}
