import type { CellObject } from 'write-excel-file/universal'
import type { DocumentSum } from '#core/document/index'
import { CHECK_SHEET } from '../workbook-names.ts'
import { cellName, fullName, type Place, putFormula, type SheetPlan } from './xlsx-plan.ts'
import { content, heightOf } from './xlsx-sheets.ts'
import { ALARM, LOOKS, ZERO } from './xlsx-styles.ts'

/** A sum whose cells all stand in the workbook. */
export interface PlacedSum extends Pick<DocumentSum, 'id' | 'text'> {
  readonly left: readonly Place[]
  readonly right: readonly Place[]
}

export function placedSums(sums: readonly DocumentSum[], plans: readonly SheetPlan[]): PlacedSum[] {
  const places = new Map(plans.flatMap((plan) => [...plan.places]))
  return sums.flatMap(({ id, text, left, right }) => {
    const all = [left, right].map((side) => side.flatMap((address) => places.get(address) ?? []))
    const [l = [], r = []] = all
    return l.length === left.length && r.length === right.length ? [{ id, text, left: l, right: r }] : []
  })
}

const total = (places: readonly Place[]): number =>
  places.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0)

const holdsText = ({ left, right }: PlacedSum): boolean =>
  [...left, ...right].some(({ value }) => typeof value === 'string' && value !== '')

/**
 * Totals become formulas where the printed total is what its parts add up to. One that disagrees stays as it is printed: the
 * workbook shows the report, and the sheet of checks and its red cell say that it is wrong.
 */
export function writeTotals(sums: readonly PlacedSum[], plans: readonly SheetPlan[]): void {
  for (const sum of sums) {
    const [place] = sum.left
    const plan = plans.find(({ name }) => name === place?.sheet)
    if (!place || !plan) continue
    if (sum.left.length === 1 && place.value === total(sum.right) && !plan.results.has(cellName(place)))
      putFormula(plan, place, `SUM(${range(sum.right, cellName)})`, place.value, styleAt(plan, place))
    for (const cell of sum.left) alarm(plan, sum, cell)
  }
  for (const plan of plans) greyZeros(plan)
}

function styleAt(plan: SheetPlan, { row, column }: Place): CellObject {
  const cell = plan.rows[row]?.[column]
  return typeof cell === 'object' && cell !== null && 'fontSize' in cell ? cell : LOOKS.value
}

const oneCell = ({ row, column }: Place) => ({
  from: { row: row + 1, column: column + 1 },
  to: { row: row + 1, column: column + 1 },
})

function alarm(plan: SheetPlan, { left, right }: PlacedSum, at: Place): void {
  const formula = `SUM(${range(left, fixed)})<>SUM(${range(right, fixed)})`
  plan.alarms.push({ cellRange: oneCell(at), condition: { formula }, style: ALARM })
}

const fixed = (place: Place): string => cellName(place).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')

function greyZeros(plan: SheetPlan): void {
  const places = [...plan.places.values()]
  if (places.length === 0) return
  const rows = places.map(({ row }) => row + 1)
  const columns = places.map(({ column }) => column + 1)
  plan.alarms.push({
    cellRange: {
      from: { row: Math.min(...rows), column: Math.min(...columns) },
      to: { row: Math.max(...rows), column: Math.max(...columns) },
    },
    condition: { operator: '=', value: 0 },
    style: ZERO,
  })
}

/** `D7:I7` for neighbours in one row or column, else cell by cell. */
function range(places: readonly Place[], name: (place: Place) => string): string {
  const [first] = places
  const last = places.at(-1)
  if (!first || !last) return '0'
  const inRow = places.every((p, i) => p.row === first.row && p.column === first.column + i)
  const inColumn = places.every((p, i) => p.column === first.column && p.row === first.row + i)
  if (places.length === 1 || !(inRow || inColumn)) return places.map(name).join(',')
  return `${name(first)}:${name(last).replace(/^.*!/, '')}`
}

const HEADS = ['编号', '核对内容（点击到表中查看）', '左边', '右边', '差', '结果']
const TEXT_WIDTH = 66
const FIRST = 4
const TOP = `勾稽关系${CHECK_SHEET}`
const ADVICE = '改动表中的数字，这里随即重新核对；不符的一行变红，表中对应的格也变红。'
const [AGREES, DIFFERS, NO_NUMBER] = ['相符', '不符', '有格不是数字']

/** Every sum as a formula, red by itself where it does not hold. `mark` stands above it on demonstration data. */
export function checkSheet(sums: readonly PlacedSum[], mark: string | null): SheetPlan {
  const last = FIRST + sums.length
  const plan: SheetPlan = {
    ...{ name: CHECK_SHEET, widths: [8, TEXT_WIDTH, 8, 8, 8, 15], landscape: false, pages: null, frozen: FIRST },
    ...{ rows: [], places: new Map(), results: new Map(), alarms: [], links: [] },
  }
  const line = (text: string, look: CellObject, height: number) =>
    plan.rows.push([{ ...look, ...content(text), columnSpan: HEADS.length, height }])
  line(mark === null ? TOP : `${TOP}（${mark}）`, LOOKS.title, 30)
  line('', LOOKS.subheading, 22)
  line(ADVICE, LOOKS.note, 18)
  plan.rows.push(HEADS.map((head) => ({ ...LOOKS.head, ...content(head), height: 22 })))
  const results = sums.map((sum, i) => checkRow(plan, sum, FIRST + i))
  const wrong = results.filter((result) => result !== AGREES).length
  const column = `F${FIRST + 1}:F${last}`
  const count = `"共 "&ROWS(${column})&" 项，"&(ROWS(${column})-COUNTIF(${column},"${AGREES}"))&" 项不符或者不能核对"`
  const summary = `共 ${sums.length} 项，${wrong} 项不符或者不能核对`
  putFormula(plan, { row: 1, column: 0 }, count, summary, { ...LOOKS.subheading, columnSpan: HEADS.length, height: 22 })
  plan.alarms.push({
    cellRange: { from: { row: FIRST + 1, column: 1 }, to: { row: last, column: HEADS.length } },
    condition: { formula: `$F${FIRST + 1}<>"${AGREES}"` },
    style: ALARM,
  })
  return plan
}

function checkRow(plan: SheetPlan, sum: PlacedSum, row: number): string {
  const [left, right] = [range(sum.left, fullName), range(sum.right, fullName)]
  const [l, r] = [total(sum.left), total(sum.right)]
  const n = row + 1
  const numbers = `COUNTA(${left},${right})>COUNT(${left},${right})`
  const result = holdsText(sum) ? NO_NUMBER : l === r ? AGREES : DIFFERS
  plan.rows.push([
    { ...LOOKS.value, ...content(sum.id) },
    { ...LOOKS.words, ...content(sum.text), height: heightOf(sum.text, 11, TEXT_WIDTH) + 5 },
  ])
  putFormula(plan, { row, column: 2 }, `SUM(${left})`, l, LOOKS.value)
  putFormula(plan, { row, column: 3 }, `SUM(${right})`, r, LOOKS.value)
  putFormula(plan, { row, column: 4 }, `C${n}-D${n}`, l - r, LOOKS.value)
  const told = `IF(${numbers},"${NO_NUMBER}",IF(E${n}=0,"${AGREES}","${DIFFERS}"))`
  putFormula(plan, { row, column: 5 }, told, result, LOOKS.value)
  const [target] = sum.left
  if (target) plan.links.push({ at: `B${n}`, to: fullName(target) })
  return result
}
