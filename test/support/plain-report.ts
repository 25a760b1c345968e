import {
  type CellAddress,
  FORMS,
  type FormId,
  type Report,
  type ReportCell,
  SECTIONS,
  type Unit,
} from '#core/annual-report/index'
import { day } from '#core/shared/index'

export const valueCell = (value: number, more: { unit?: Unit; remark?: string; text?: string } = {}): ReportCell => ({
  state: 'value',
  value,
  unit: more.unit ?? null,
  readBy: [],
  remark: more.remark ?? null,
  source: { text: more.text ?? String(value), position: { table: 2, row: 5, column: 4 } },
})

export const blankCell = (mark = ''): ReportCell => ({
  state: 'blank',
  mark,
  remark: null,
  source: { text: mark, position: { line: 12 } },
})

export const unreadableCell = (text: string, ...candidates: number[]): ReportCell => ({
  state: 'unreadable',
  candidates,
  remark: null,
  source: { text, position: { page: 3, line: 8 } },
})

/** A complete, sound report of one form in which every cell is 0, but for the cells given. */
export function plainReport(form: FormId, cells: Readonly<Record<CellAddress, ReportCell>> = {}): Report {
  const { edition } = FORMS[form]
  return {
    edition,
    form,
    title: { value: '某某县某某局2021年政府信息公开工作年度报告', certainty: 'certain', from: 'title', otherwise: [] },
    agency: { value: '某某县某某局', certainty: 'certain', from: 'title', otherwise: [] },
    year: { value: 2021, certainty: 'certain', from: 'title', otherwise: [] },
    cells: { ...Object.fromEntries(FORMS[form].cells.map(({ address }) => [address, valueCell(0)])), ...cells },
    texts: { 一: '主动公开、依申请公开、政府信息管理、平台建设、监督保障。\n第二段。', 五: '存在的问题。', 六: '' },
    headings: SECTIONS[edition].map(({ key, heading }) => ({ section: key, text: heading, exact: true, position: {} })),
    lead: '',
    signature: { agency: '某某县某某局', date: day('2022-01-14') },
    notes: [],
  }
}
