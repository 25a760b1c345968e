import { type CellAddress, cellName, cellSpec, FORMS, type FormTable } from '../../form/index.ts'
import { EDITIONS, practice } from '../basis.ts'
import { blankTotals, cellAt } from '../hand.ts'
import { fail, pass } from '../judgement.ts'
import type { CheckInput, Judgement, Rule } from '../rule.ts'

/**
 * A zero is written 0. One finding a table, however many blanks; a table that is not
 * there is CMP-3's; totals that are blank beside filled parts are errors of their
 * own (ID-1 to ID-6) and left out here. ARP-3, rules.md 2.9
 */
export const noBlankCells: Rule = {
  id: 'ARP-3',
  title: { zh: '没有数的格子写 0，不留空白，不画横线', en: 'A zero is written 0, not left blank' },
  basis: [practice('ARP-3')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['cells'],
  check: (input) => {
    const gaps = blankTotals(input)
    const printed = FORMS[input.report.form].tables.filter(({ id }) => !input.missing.has(id))
    return printed.map((table) => judge(input, table, gaps))
  },
  examples: {
    pass: { told: { zh: '没有数的都写 0', en: 'all zeros written' }, changes: {} },
    fail: {
      told: { zh: '两格空白，一格画了“/”', en: 'two blanks and a “/”' },
      changes: { cells: { 't3.received.other': null, 't3.open.other': null, 't3.partial.other': '/' } },
    },
  },
}

function judge(input: CheckInput, table: FormTable, gaps: ReadonlySet<CellAddress>): Judgement {
  const addresses = FORMS[input.report.form].cells.filter((c) => c.table === table.id).map((c) => c.address)
  const blanks = addresses.filter((a) => cellAt(input, a)?.state === 'blank' && !gaps.has(a))
  const first = blanks[0] === undefined ? null : cellSpec(input.report.form, blanks[0])
  if (!first)
    return pass(`${table.name}没有空白的格子。`, `Table ${table.section} has no blank cell.`, { instance: table.id })
  const name = cellName(first)
  const marks = marksOf(input, blanks)
  return fail(
    `${table.name}有 ${blanks.length} 格没有写数${marks}，第一处在${name.zh}。没有发生的写 0，不要留空或者画线。`,
    `Table ${table.section} has ${blanks.length} cells without a number, the first in ${name.en}. Write 0 where nothing happened.`,
    { instance: table.id, cells: blanks },
  )
}

function marksOf(input: CheckInput, blanks: readonly CellAddress[]): string {
  const marks = new Set(
    blanks.flatMap((a) => {
      const cell = cellAt(input, a)
      return cell?.state === 'blank' && cell.mark !== '' ? [`“${cell.mark}”`] : []
    }),
  )
  return marks.size === 0 ? '' : `（有的写着${[...marks].join('、')}）`
}
