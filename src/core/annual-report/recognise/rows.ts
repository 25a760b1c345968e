import { type CellSpec, FORMS, type FormId, type TableId } from '../form/index.ts'
import { squash } from './squash.ts'

/** One row of values of a form's table, with every wording of its label that a form knows, squashed. */
export interface FormRow {
  /** `t3.open`. */
  readonly row: string
  readonly labels: readonly string[]
  readonly cells: readonly CellSpec[]
  /** For each cell the wordings of its column's head, the form's own first. */
  readonly heads: readonly (readonly string[])[]
}

const FORM_IDS: readonly FormId[] = ['2021', '2021-single', '2019']

/** Labels of a row in all forms: real reports mix 规范性文件 and 行政规范性文件 whatever the year. */
const LABELS: ReadonlyMap<string, ReadonlySet<string>> = allLabels()

function allLabels(): ReadonlyMap<string, ReadonlySet<string>> {
  const labels = new Map<string, Set<string>>()
  for (const form of FORM_IDS) {
    for (const { row, rowLabels } of FORMS[form].cells) {
      const own = rowLabels.at(-1)
      if (own === undefined) continue
      const known = labels.get(row) ?? new Set()
      known.add(squash(own))
      // 合计 for 总计 is common and means the same.
      known.add(squash(own.replace('总计', '合计')))
      labels.set(row, known)
    }
  }
  return labels
}

/** The rows of a table in the order of the form; table 四 is one row without a label. */
export const FORM_ROWS: Readonly<Record<FormId, Readonly<Record<TableId, readonly FormRow[]>>>> = {
  '2021': rowsOf('2021'),
  '2021-single': rowsOf('2021-single'),
  '2019': rowsOf('2019'),
}

function rowsOf(form: FormId): Readonly<Record<TableId, readonly FormRow[]>> {
  const byRow = new Map<string, CellSpec[]>()
  for (const cell of FORMS[form].cells) {
    const row = cell.table === 't4' ? 't4' : cell.row
    byRow.set(row, [...(byRow.get(row) ?? []), cell])
  }
  const rows: Record<TableId, FormRow[]> = { t2: [], t3: [], t4: [] }
  for (const [row, cells] of byRow) {
    const table = cells[0]?.table
    if (table) rows[table].push({ row, cells, labels: [...(LABELS.get(row) ?? [])], heads: cells.map(headsOf) })
  }
  return rows
}

/** `合计` for `总计` is common and means the same. */
function headsOf({ columnLabels }: CellSpec): readonly string[] {
  const label = squash(columnLabels.at(-1) ?? '')
  return label === '总计' ? [label, '合计'] : [label]
}

const ALL_LABELS = [...LABELS.values()].flatMap((labels) => [...labels])

/** Whether words end with the label of a row of values in any form. */
export const endsWithLabel = (words: string): boolean =>
  words !== '' && ALL_LABELS.some((label) => words.endsWith(label))
