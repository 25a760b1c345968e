import {
  type CellAddress,
  type CellSpec,
  FORMS,
  type FormId,
  IDENTITIES,
  type Report,
  type ReportCell,
  SECTIONS,
} from '#core/annual-report/index'
import { day } from '#core/shared/index'
import { random } from './numbers.ts'
import { valueCell } from './plain-report.ts'

export interface Generated {
  /** How many cells of table 三 hold a number above 0, 0 to 1. Most real reports are nearly empty. */
  readonly fill?: number
}

/** A sound report as a bureau writes it, the same for the same seed: all sums hold, with texts, title and signature. */
export function generateReport(form: FormId, seed: number, { fill = 0.15 }: Generated = {}): Report {
  const next = random(seed * 7919 + 17)
  const below = (n: number): number => Math.floor(next() * n)
  const year = form === '2019' ? 2019 + below(2) : 2021 + below(5)
  const agency = `${['青山', '临江', '永安', '丰泽', '云岭'][below(5)]}县${['商务局', '教育局', '水务局', '司法局', '发展和改革局'][below(5)]}`
  const values = new Map<CellAddress, number>()
  for (const cell of FORMS[form].cells) values.set(cell.address, firstValue(cell, next, fill))
  balance(form, values, below)
  const cells = Object.fromEntries(
    [...values].map(([address, value]): [CellAddress, ReportCell] => [address, valueCell(value)]),
  )
  const signed = day(`${year + 1}-01-${String(10 + below(20))}`)
  return {
    edition: FORMS[form].edition,
    form,
    title: told(`${agency}${year}年政府信息公开工作年度报告`),
    agency: told(agency),
    year: told(year),
    cells,
    texts: texts(agency, year, values, below),
    headings: SECTIONS[FORMS[form].edition].map((s) => ({
      section: s.key,
      text: s.heading,
      exact: true,
      position: {},
    })),
    lead: `本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
    signature: { agency, date: signed },
    notes: [],
  }
}

const told = <T>(value: T) => ({ value, certainty: 'certain', from: 'title', otherwise: [] }) as const

const TOTALS = new Set(['total', 'received', 'carriedIn', 'carriedOut'])

/** Parts at random; what the sums decide stays 0 until `balance`. */
function firstValue({ table, row, column, kind }: CellSpec, next: () => number, fill: number): number {
  const size = next() < 0.7 ? 9 : next() < 0.9 ? 60 : 900
  const number = Math.floor(next() * size) + 1
  if (table === 't2') {
    if (kind === 'money') return next() < 0.5 ? 0 : Math.floor(next() * 1e9) / 10 ** Math.floor(next() * 7)
    if (kind === 'signed') return next() < 0.6 ? 0 : Math.floor(next() * 40) - 20
    return next() < 0.4 ? 0 : number * (next() < 0.2 ? 37 : 1)
  }
  if (column === 'total' || TOTALS.has(row.slice(3))) return 0
  const share = table === 't4' ? 0.3 : column === 'natural' ? fill * 2 : fill / 3
  return next() < share ? number : 0
}

/** Makes every sum of the form hold: totals of the parts, and what came in so that nothing is missing. */
function balance(form: FormId, values: Map<CellAddress, number>, below: (n: number) => number): void {
  const at = (address: CellAddress): number => values.get(address) ?? 0
  const sum = (addresses: readonly CellAddress[]): number =>
    addresses.reduce((total, address) => total + at(address), 0)
  for (const { id, left, right } of IDENTITIES[form]) {
    const [total] = left
    if (id === 'ID-2' && total) values.set(total, sum(right))
  }
  for (const { id, instance } of IDENTITIES[form]) {
    if (id !== 'ID-3' || instance === 'total') continue
    const done = at(`t3.total.${instance}`)
    const carriedOut = below(4) === 0 ? below(12) : 0
    const carriedIn = Math.min(done + carriedOut, below(4) === 0 ? below(9) : 0)
    values.set(`t3.carriedOut.${instance}`, carriedOut)
    values.set(`t3.carriedIn.${instance}`, carriedIn)
    values.set(`t3.received.${instance}`, done + carriedOut - carriedIn)
  }
  for (const { id, left, right } of IDENTITIES[form]) {
    const [total] = left
    if (['ID-1', 'ID-4', 'ID-5', 'ID-6'].includes(id) && total) values.set(total, sum(right))
  }
}

function texts(
  agency: string,
  year: number,
  values: ReadonlyMap<CellAddress, number>,
  below: (n: number) => number,
): Report['texts'] {
  const received = values.get('t3.received.total') ?? 0
  return {
    一: [
      `${year}年，${agency}认真贯彻落实《中华人民共和国政府信息公开条例》。`,
      `（一）主动公开。全年主动公开政府信息${below(900)}条，其中公开目录信息${below(90)}条。`,
      `（二）依申请公开。全年新收政府信息公开申请${received}件，均按时答复。`,
      '（三）政府信息管理。坚持先审查、后公开。',
      '（四）平台建设。及时更新栏目。',
      '（五）监督保障。开展培训，接受社会评议，没有责任追究的情形。',
    ].join('\n'),
    二: '',
    三: '',
    四: '',
    五: `一是公开内容不够丰富，二是解读形式单一。${year + 1}年将加强培训，丰富解读形式。`,
    六: `${year}年没有收取信息处理费。`,
  }
}
