import { describe, expect, it } from 'vitest'
import { FORMS, type FormId, type Report } from '#core/annual-report/index'
import type { Bilingual } from '#core/shared/index'
import { blankCell, plainReport, unreadableCell, valueCell } from '../../test/support/plain-report.ts'
import { annualReport } from './annual-report.ts'
import { reportFromJson } from './report-from-json.ts'
import { reportToJson } from './report-to-json.ts'

const FORM_IDS = Object.keys(FORMS) as FormId[]

/** A report without what belongs to its file only: provenance, certainty, notes. */
const data = (report: Report) => ({
  ...report,
  title: report.title?.value,
  agency: report.agency?.value,
  year: report.year?.value,
  headings: report.headings.map(({ section, text, exact }) => ({ section, text, exact })),
  cells: Object.fromEntries(Object.entries(report.cells).map(([at, cell]) => [at, { ...cell, source: null }])),
  notes: [],
})

const through = (report: Report): Report => {
  const back = reportFromJson(JSON.parse(JSON.stringify(reportToJson(report))))
  if (!back.ok) throw new Error(`refused: ${JSON.stringify(back.error)}`)
  return back.value
}

describe('a report as JSON', () => {
  it.each(FORM_IDS)('comes back the same from form %s', (form) => {
    const cells = {
      't3.open.natural': valueCell(12, { remark: '其中网上 3 件' }),
      't3.open.business': blankCell('/'),
      't3.open.research': blankCell(),
      't3.partial.natural': unreadableCell('121', 12, 1),
    }
    const report = plainReport(form, cells)
    expect(data(through(report))).toEqual(data(report))
  })

  it('keeps an unreadable cell with the text found', () => {
    const back = through(plainReport('2021', { 't3.open.total': unreadableCell('1 2', 1, 12) }))
    expect(back.cells['t3.open.total']).toMatchObject({ candidates: [1, 12], source: { text: '1 2' } })
  })

  it('keeps a cell that was printed empty apart from one that was not printed', () => {
    const unprinted = { ...blankCell(), source: null }
    const back = through(plainReport('2021', { 't3.open.total': blankCell(), 't3.open.other': unprinted }))
    expect(back.cells['t3.open.total']?.source).toEqual({ text: '', position: {} })
    expect(back.cells['t3.open.other']?.source).toBeNull()
  })

  it('states the unit of every number and keeps one printed in another unit', () => {
    const json = reportToJson(plainReport('2021', { 't2.fee.amountWan': valueCell(251000, { unit: '元' }) }))
    expect(json.cells['t2.fee.amountWan']).toEqual({ state: 'value', value: 251000, unit: '元' })
    expect(json.cells['t2.license.decisions']).toEqual({ state: 'value', value: 0, unit: '件' })
    expect(reportFromJson(json)).toMatchObject({
      value: { cells: { 't2.fee.amountWan': { unit: '元' }, 't2.license.decisions': { unit: null } } },
    })
  })

  it('carries wrong numbers too, for the rules to find', () => {
    const back = through(plainReport('2021', { 't3.open.total': valueCell(-1.5) }))
    expect(back.cells['t3.open.total']).toMatchObject({ value: -1.5 })
  })

  it('knows an official heading from another wording', () => {
    const report = plainReport('2021')
    const [first, ...rest] = reportToJson(report).headings
    const renamed = { ...reportToJson(report), headings: [{ ...first, text: '一、概述' }, ...rest] }
    expect(reportFromJson(renamed)).toMatchObject({
      value: { headings: [{ exact: false }, { exact: true }, {}, {}, {}, {}] },
    })
  })

  const sound = reportToJson(plainReport('2021'))
  const { 't3.open.total': _, ...lackingOne } = sound.cells
  const refusals: [string, unknown, string | Bilingual][] = [
    ['no object', [], { zh: '最外层', en: 'the outermost level' }],
    ['another schema', { ...sound, schema: 'urn:other' }, 'schema'],
    ['a later version', { ...sound, version: 2 }, 'version'],
    ['an unknown form', { ...sound, form: '2018' }, 'form'],
    ['a missing cell', { ...sound, cells: lackingOne }, 'cells / t3.open.total'],
    [
      'a number as text',
      { ...sound, cells: { ...sound.cells, 't4.review.total': { state: 'value', value: '1' } } },
      'cells / t4.review.total / value',
    ],
    ['a day that is none', { ...sound, signature: { agency: null, date: '2022-02-30' } }, 'signature / date'],
  ]
  it.each(refusals)('with %s is refused, and the place is named', (_name, json, where) => {
    expect(reportFromJson(json)).toEqual({ ok: false, error: { code: 'json-invalid', params: { where } } })
  })

  it('with a cell of another form is refused', () => {
    const cells = { ...sound.cells, 't3.otherHandling.total': { state: 'value', value: 0 } }
    expect(annualReport.safeParse({ ...sound, cells }).success).toBe(false)
  })
})
