import { type AnnualReportJson, reportFromJson, reportToJson } from '#contract/index'
import { type CellSpec, cellSpec, FORMS, type FormId, type Report, type Unit } from '#core/annual-report/index'
import { err, type Failure, failure, type Result } from '#core/shared/index'
import type { CsvRow } from './csv.ts'

/** The long form of a report: one row a cell, one a text. Heads as they stand in the file. */
export const REPORT_HEADS = ['地址', '表', '行', '列', '数值', '单位', '状态', '可能的数', '附注'] as const

type Row = readonly (string | number)[]
type CellJson = AnnualReportJson['cells'][string]

const STATES = { value: '有数', blank: '空白', absent: '没有印出', unreadable: '读不出唯一的数', text: '文字' } as const
const SEPARATOR = '；'

/** Everything of a report that its JSON holds: facts and texts first, then every cell of its form. */
export function reportRows(report: Report): Row[] {
  const json = reportToJson(report)
  const { form, title, agency, year, lead, signature } = json
  const fact = (address: string, value: string | number | null): Row[] =>
    value === null ? [] : [[address, '', '', '', value, '', STATES.text, '', '']]
  return [
    ...fact('form', form),
    ...fact('title', title),
    ...fact('agency', agency),
    ...fact('year', year),
    ...fact('lead', lead),
    ...json.headings.flatMap(({ section, text }) => fact(`heading.${section}`, text)),
    ...Object.entries(json.texts).flatMap(([section, text]) => fact(`text.${section}`, text)),
    ...fact('signature.agency', signature.agency),
    ...fact('signature.date', signature.date),
    ...FORMS[form].cells.map((spec) => cellRow(spec, json.cells[spec.address])),
  ]
}

function cellRow(spec: CellSpec, cell: CellJson | undefined): Row {
  if (cell === undefined) throw new Error(`the report has no cell ${spec.address}`)
  const unit = cell.state === 'value' ? (cell.unit ?? spec.unit) : spec.unit
  const state = cell.state === 'blank' && cell.mark === undefined ? 'absent' : cell.state
  const candidates = cell.state === 'unreadable' ? cell.candidates.join(SEPARATOR) : ''
  const place = [
    `表${'二三四'[Number(spec.table.slice(1)) - 2]}`,
    spec.rowLabels.join(' / '),
    spec.columnLabels.join(' / '),
  ]
  return [spec.address, ...place, shown(cell), unit, STATES[state], candidates, cell.remark ?? '']
}

function shown(cell: CellJson): string | number {
  if (cell.state === 'value') return cell.value
  return (cell.state === 'blank' ? cell.mark : cell.text) ?? ''
}

/** The report that such rows hold, their heads left out. Error: csv-invalid, with the line or with what is missing. */
export function reportFromRows(rows: readonly CsvRow[]): Result<Report, Failure> {
  const facts = new Map(rows.map(({ fields: [address = '', , , , value = ''] }) => [address, value]))
  const form = facts.get('form') ?? ''
  if (!isForm(form)) return err(failure('csv-invalid', { where: 'form' }))
  const under = (group: string): [string, string][] =>
    rows.flatMap(({ fields: [address = '', , , , value = ''] }): [string, string][] =>
      address.startsWith(`${group}.`) ? [[address.slice(group.length + 1), value]] : [],
    )
  const cells: [string, unknown][] = []
  for (const { fields, line } of rows) {
    const spec = cellSpec(form, fields[0] ?? '')
    if (spec === null) continue
    const cell = cellOf(fields, spec.unit)
    if (cell === null) return err(failure('csv-invalid', { where: `${line}: ${spec.address}` }))
    cells.push([spec.address, cell])
  }
  const year = facts.get('year')
  const report = reportFromJson({
    ...{ schema: 'urn:gongkai:annual-report:1', version: 1, edition: FORMS[form].edition, form },
    ...{ title: facts.get('title') ?? null, agency: facts.get('agency') ?? null, lead: facts.get('lead') ?? '' },
    year: year === undefined ? null : Number(year),
    headings: under('heading').map(([section, text]) => ({ section, text })),
    texts: Object.fromEntries(under('text')),
    cells: Object.fromEntries(cells),
    signature: { agency: facts.get('signature.agency') ?? null, date: facts.get('signature.date') ?? null },
  })
  return report.ok ? report : err(failure('csv-invalid', report.error.params))
}

const isForm = (id: string): id is FormId => Object.hasOwn(FORMS, id)

/** Null where the row says something else than one of the states. */
function cellOf(
  [, , , , value = '', unit = '', state, candidates = '', note = '']: readonly string[],
  own: Unit,
): unknown {
  const remark = note === '' ? {} : { remark: note }
  switch (state) {
    case STATES.value:
      return isNumber(value) ? { state: 'value', value: Number(value), unit: unit || own, ...remark } : null
    case STATES.blank:
      return { state: 'blank', mark: value, ...remark }
    case STATES.absent:
      return { state: 'blank', ...remark }
    case STATES.unreadable: {
      const numbers = candidates === '' ? [] : candidates.split(SEPARATOR)
      const text = value === '' ? {} : { text: value }
      return numbers.every(isNumber)
        ? { state: 'unreadable', candidates: numbers.map(Number), ...text, ...remark }
        : null
    }
    default:
      return null
  }
}

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(text.trim())
