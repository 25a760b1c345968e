import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentReader } from '#adapters/formats/read/reader'
import { readReport } from '#app/read-report'
import { check, type Finding, type Report, type ReportCell } from '#core/annual-report/index'
import { OUTCOMES } from '#core/application/index'
import { CORPUS } from '../support/corpus.ts'

/** What the printed report really breaks, as a reader found it by hand. */
interface Violation {
  readonly rule: string
  readonly row?: string
  readonly group?: string
  readonly sum?: number
  readonly left?: number
  readonly right?: number
  readonly needs?: string
}

interface Expected {
  readonly file: string
  readonly violations: readonly Violation[]
}

/** Row codes of the expectations, d1… u1… n1… in form order. */
const GROUPS = { d: '（三）不予公开', u: '（四）无法提供', n: '（五）不予处理' } as const

function rowOf(code: string): string {
  if (code === 'granted') return 't3.open'
  const group = GROUPS[code.charAt(0) as keyof typeof GROUPS]
  const place = Number(code.slice(1))
  if (group === undefined || Number.isNaN(place)) return `t3.${code}`
  return `t3.${OUTCOMES.filter((o) => o.group === group)[place - 1]?.key}`
}

const BLOCKS: Readonly<Record<string, string>> = {
  行政复议: 't4.review',
  未经复议直接起诉: 't4.direct',
  复议后起诉: 't4.after',
}

/** The same violation in the words of the findings: `ID-1 t3.open 272`, `text 258 275`. */
function told(violation: Violation): string {
  if (violation.row !== undefined) return `sum ${rowOf(violation.row)} ${violation.sum}`
  if (violation.group !== undefined) return `sum ${BLOCKS[violation.group]} ${violation.left}`
  return violation.left === undefined ? 'text' : `text ${violation.left} ${violation.right}`
}

const isSum = (f: Finding): boolean => /^ID-[1-6]$/.test(f.rule)
const isText = (f: Finding): boolean => /^(?:NAR-|ID-14|FEE-14)/.test(f.rule)

/** A contradiction inside the text has no two numbers of the tables to name. */
const found = (f: Finding): string =>
  isSum(f) ? `sum ${f.instance} ${f.right}` : f.rule === 'NAR-20' ? 'text' : `text ${f.left} ${f.right}`

/** Errors beside broken sums that the documents deserve: a missing section, and what a fragment cannot have. */
const OTHER_ERRORS: Readonly<Record<string, readonly string[]>> = {
  '000': ['ARP-2 六', 'PUB-3 null'],
  '017': ['ARP-2 一', 'PUB-3 null'],
}

const FORMATS = /\.(txt|md|html|pdf)$/

function expectedOf(folder: string): readonly Expected[] {
  return readdirSync(join(folder, 'expected'))
    .map((name): Expected => JSON.parse(readFileSync(join(folder, 'expected', name), 'utf8')))
    .filter(({ file }) => FORMATS.test(file))
}

const expected = (): readonly Expected[] => (CORPUS === null ? [] : expectedOf(CORPUS))

async function readFirst(name: string): Promise<{ report: Report; findings: readonly Finding[] }> {
  const bytes = readFileSync(join(CORPUS ?? '', 'raw', name))
  const [first] = await readReport({ reader: documentReader }, { name, bytes })
  if (!first?.ok) throw new Error(`${name}: ${first?.error.code}`)
  return first.value
}

describe.skipIf(CORPUS === null)('the published reports of the corpus, checked', () => {
  it.each(expected())('$file breaks exactly what a reader found', async ({ file, violations }) => {
    const { findings } = await readFirst(file)
    const fails = findings.filter((f) => f.verdict === 'fail')
    expect(
      fails
        .filter((f) => isSum(f) || isText(f))
        .map(found)
        .sort(),
    ).toEqual(
      violations
        .filter((v) => v.needs === undefined)
        .map(told)
        .sort(),
    )
  })

  it.each(expected())('$file has no false error', async ({ file }) => {
    const { findings } = await readFirst(file)
    const errors = findings.filter((f) => f.verdict === 'fail' && f.severity === 'error' && !isSum(f))
    expect(errors.map((f) => `${f.rule} ${f.instance}`)).toEqual(OTHER_ERRORS[file.slice(0, 3)] ?? [])
  })

  it('finds the stock that does not follow from last year, when last year is given', async () => {
    const { report } = await readFirst('017-pingtan-2025-fragment.html')
    const inForce: ReportCell = { state: 'value', value: 440, unit: null, readBy: [], remark: null, source: null }
    const previous: Report = {
      ...report,
      year: report.year && { ...report.year, value: 2024 },
      cells: { ...report.cells, 't2.norms.inForce': inForce },
    }
    const stock = check(report, { previous }).filter((f) => f.rule === 'ID-8' && f.verdict === 'fail')
    expect(stock.map((f) => [f.instance, f.left, f.right])).toEqual([['t2.norms', 546, 453]])
  })
})
