import { describe, expect, it } from 'vitest'
import { documentReader } from '#adapters/formats/read/reader'
import { type CellAddress, type FormId, type Report, recognise } from '#core/annual-report/index'
import type { Document, Table, TableCell, TableRow } from '#core/document/index'
import { generateReport } from '../support/generate-report.ts'
import { documentOf, LAYOUTS } from '../support/layouts.ts'
import { random } from '../support/numbers.ts'
import { blankCell, valueCell } from '../support/plain-report.ts'

type Next = () => number

const FORMS: readonly FormId[] = ['2021', '2021-single', '2019']
const pick = <T>(items: readonly T[], next: Next): T => {
  const item = items[Math.floor(next() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** Every certain number that is not the truth. `null` = blank in print. */
function wrongNumbers(read: Report, truth: Report): readonly string[] {
  return Object.entries(read.cells).flatMap(([address, cell]) => {
    const true_ = truth.cells[address as CellAddress]
    if (cell.state === 'unreadable' || true_ === undefined) return []
    const found = cell.state === 'value' ? cell.value : null
    const expected = true_.state === 'value' ? true_.value : null
    // A number that the mutation took away may be blank, but only a number is ever claimed.
    return found === null || found === expected ? [] : [`${address}: ${found}, truly ${expected}`]
  })
}

function readAll(document: Document): readonly Report[] {
  const reports = recognise(document, { fileName: 'x' })
  return reports.ok ? reports.value : []
}

async function readText(name: string, text: string): Promise<readonly Report[]> {
  const documents = await documentReader.read({ name, bytes: new TextEncoder().encode(text) })
  return documents.ok ? documents.value.flatMap((document) => ('blocks' in document ? readAll(document) : [])) : []
}

/** Digits without separators cannot show that one of them was printed twice. */
const TWICE = 'a value cell is printed twice'

type RowMutation = (cells: readonly TableCell[], next: Next) => readonly TableCell[]

const isValue = (cell: TableCell): boolean => cell.address !== undefined
const valueAt = (cells: readonly TableCell[], next: Next): number => {
  const places = cells.flatMap((cell, i) => (isValue(cell) ? [i] : []))
  return places.length === 0 ? -1 : pick(places, next)
}

const ROW_MUTATIONS: Readonly<Record<string, RowMutation>> = {
  'a value cell is lost': (cells, next) => {
    const at = valueAt(cells, next)
    return cells.filter((_, i) => i !== at)
  },
  [TWICE]: (cells, next) => {
    const at = valueAt(cells, next)
    return cells.flatMap((cell, i) => (i === at ? [cell, cell] : [cell]))
  },
  'two values stand in one cell': (cells, next) => {
    const at = valueAt(cells, next)
    const other = cells[at + 1]
    if (!other) return cells
    return cells.flatMap((cell, i) =>
      i === at ? [{ ...cell, text: `${cell.text} ${other.text}`, colSpan: 2 }] : i === at + 1 ? [] : [cell],
    )
  },
  'the label is misread': (cells, next) =>
    cells.map((cell) => {
      if (isValue(cell) || cell.text.length < 6) return cell
      const at = 2 + Math.floor(next() * (cell.text.length - 2))
      return { ...cell, text: `${cell.text.slice(0, at)}囗${cell.text.slice(at + 1)}` }
    }),
  'the label is lost': (cells) => cells.map((cell) => (isValue(cell) ? cell : { ...cell, text: '' })),
  'the label is broken over lines': (cells) =>
    cells.map((cell) => (isValue(cell) ? cell : { ...cell, text: [...cell.text].join('\n') })),
  'the whole row is lost': () => [],
}

type TableMutation = (rows: readonly TableRow[], next: Next) => readonly TableRow[]

const TABLE_MUTATIONS: Readonly<Record<string, TableMutation>> = {
  'two rows are swapped': (rows, next) => {
    const places = rows.flatMap((row, i) =>
      row.cells.some(isValue) && row.cells.every((cell) => cell.rowSpan === 1) ? [i] : [],
    )
    if (places.length < 2) return rows
    const [a, b] = [pick(places, next), pick(places, next)]
    return rows.map((row, i) => (i === a ? (rows[b] ?? row) : i === b ? (rows[a] ?? row) : row))
  },
  'a row is printed twice': (rows, next) => {
    const at = Math.floor(next() * rows.length)
    return rows.flatMap((row, i) => (i === at ? [row, row] : [row]))
  },
  'the heads are repeated in the middle': (rows, next) => {
    const at = 4 + Math.floor(next() * rows.length)
    return rows.flatMap((row, i) => (i === at ? [...rows.slice(0, 3), row] : [row]))
  },
  'the rows end early': (rows, next) => rows.slice(0, Math.floor(next() * rows.length)),
}

function mutateTable(table: Table, name: string, next: Next): Table {
  const whole = TABLE_MUTATIONS[name]
  if (whole) return { ...table, rows: whole(table.rows, next) }
  const change = ROW_MUTATIONS[name]
  if (!change) throw new Error(`no mutation ${name}`)
  const at = Math.floor(next() * table.rows.length)
  return { ...table, rows: table.rows.map((row, i) => (i === at ? { cells: change(row.cells, next) } : row)) }
}

const mutate = (document: Document, name: string, next: Next): Document => ({
  ...document,
  blocks: document.blocks.map((block) => (block.kind === 'table' ? mutateTable(block, name, next) : block)),
})

const NAMES = [...Object.keys(ROW_MUTATIONS), ...Object.keys(TABLE_MUTATIONS)]

describe.each(NAMES)('where %s', (name) => {
  it('no number is claimed that was not printed there, in real tables', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const next = random(seed * 31 + 7)
      const truth = generateReport(pick(FORMS, next), seed, { fill: 0.5 })
      for (const read of readAll(mutate(documentOf(truth), name, next)))
        expect(wrongNumbers(read, truth), `seed ${seed}`).toEqual([])
    }
  })

  it('no number is claimed that was not printed there, in text of any layout', async () => {
    for (let seed = 1; seed <= 42; seed++) {
      const next = random(seed * 97 + 3)
      const layout = pick(name === TWICE ? LAYOUTS.filter(({ exact }) => exact) : LAYOUTS, next)
      const truth = generateReport(pick(FORMS, next), seed, { fill: 0.5 })
      const text = layout.write(mutate(documentOf(truth), name, next))
      for (const read of await readText(layout.file, text)) {
        expect(wrongNumbers(read, truth), `seed ${seed}, ${layout.name}`).toEqual([])
      }
    }
  })
})

/** A report whose sums are wrong in print: some cells of tables 三 and 四 hold another number. */
function misprinted(report: Report, next: Next): Report {
  const addresses = Object.keys(report.cells).filter((address) => !address.startsWith('t2')) as CellAddress[]
  const cells = { ...report.cells }
  for (let i = 0; i < 1 + Math.floor(next() * 3); i++) cells[pick(addresses, next)] = valueCell(Math.floor(next() * 50))
  return { ...report, cells }
}

/** A report that leaves some cells blank. */
function gappy(report: Report, next: Next): Report {
  const cells = Object.entries(report.cells).map(([address, cell]) => [address, next() < 0.2 ? blankCell() : cell])
  return { ...report, cells: Object.fromEntries(cells) }
}

describe.each(LAYOUTS)('$name', ({ write, file, exact }) => {
  it('gives no wrong number where the printed sums are wrong', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const next = random(seed * 13 + 1)
      const truth = misprinted(generateReport(pick(FORMS, next), seed, { fill: 0.3 }), next)
      const [read] = await readText(file, write(documentOf(truth)))
      if (!read) throw new Error(`seed ${seed}: no report`)
      expect(wrongNumbers(read, truth), `seed ${seed}`).toEqual([])
      const unread = Object.values(read.cells).filter(({ state }) => state !== 'value').length
      if (exact) expect(unread, `seed ${seed}`).toBe(0)
    }
  })

  it('gives no wrong number where cells are blank', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const next = random(seed * 17 + 5)
      const truth = gappy(generateReport(pick(FORMS, next), seed, { fill: 0.3 }), next)
      for (const read of await readText(file, write(documentOf(truth)))) {
        expect(wrongNumbers(read, truth), `seed ${seed}`).toEqual([])
      }
    }
  })
})
