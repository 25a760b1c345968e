import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { uuidIds } from '#adapters/ids'
import type { Agency, AgencyId, Instant, Reading, ReportRecord, StoredSource } from '#app/ports'
import {
  type CellAddress,
  type Finding,
  FORMS,
  type FormId,
  type Report,
  type ReportCell,
} from '#core/annual-report/index'
import { day } from '#core/shared/index'

export const ids = uuidIds()

export const at = (text: string): Instant => new Date(text).toISOString() as Instant

export const anAgency = (name = `测试机关${ids.next()}`): Agency => ({
  id: `${ids.next()}` as string as AgencyId,
  name,
  demonstration: false,
  supervisorId: null,
})

export const aSource = (
  agencyId: AgencyId,
  bytes: Uint8Array = new TextEncoder().encode('二、主动公开'),
): StoredSource => ({
  agencyId,
  id: ids.next(),
  name: '2021年年度报告.txt',
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
  bytes,
})

const text = fc.string({ unit: fc.constantFrom(...'公开申请0９一 \n\t"\'\\{},NULL—“”𠮷é'), maxLength: 12 })
const textOrNull = fc.option(text)
const number = fc.oneof(
  fc.nat(),
  fc.constantFrom(0, 0.1, 1e-7, 12_345.678901, 9_007_199_254_740_991, 1e21, -3),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
)
const position = fc.record(
  { page: fc.nat(), line: fc.nat(), sheet: text, table: fc.nat(), row: fc.nat(), column: fc.nat() },
  { requiredKeys: [] },
)
const common = { remark: textOrNull, source: fc.option(fc.record({ text, position })) }

const cell: fc.Arbitrary<ReportCell> = fc.oneof(
  fc.record({
    state: fc.constant('value' as const),
    value: number,
    unit: fc.option(fc.constantFrom('件' as const, '项' as const, '万元' as const, '元' as const)),
    readBy: fc.array(text, { maxLength: 3 }),
    ...common,
  }),
  fc.record({ state: fc.constant('blank' as const), mark: fc.constantFrom('', '-', '/', '—', '不适用'), ...common }),
  fc.record({ state: fc.constant('unreadable' as const), candidates: fc.array(number, { maxLength: 3 }), ...common }),
)

const read = <T>(value: fc.Arbitrary<T>) =>
  fc.option(
    fc.record({
      value,
      certainty: fc.constantFrom('certain' as const, 'likely' as const, 'doubtful' as const),
      from: fc.constantFrom('title' as const, 'meta' as const, 'fileName' as const),
      otherwise: fc.array(value, { maxLength: 2 }),
    }),
  )

/** Any report of a form: every cell in any state, with all that can stand beside it. */
export const anyReport = (form: FormId): fc.Arbitrary<Report> => {
  const addresses = FORMS[form].cells.map(({ address }) => address)
  return fc.record({
    edition: fc.constant(FORMS[form].edition),
    form: fc.constant(form),
    title: read(text),
    agency: read(text),
    year: read(fc.integer({ min: 2019, max: 2035 })),
    cells: fc
      .array(cell, { minLength: addresses.length, maxLength: addresses.length })
      .map(
        (cells) =>
          Object.fromEntries(addresses.map((address, i) => [address, cells[i]])) as Record<CellAddress, ReportCell>,
      ),
    texts: fc.record({ 一: text, 五: text, 六: text }, { requiredKeys: [] }),
    headings: fc.array(
      fc.record({ section: fc.constantFrom('一' as const, '六' as const), text, exact: fc.boolean(), position }),
      { maxLength: 3 },
    ),
    lead: text,
    signature: fc.record({ agency: textOrNull, date: fc.option(fc.constant(day('2022-01-14'))) }),
    notes: fc.array(fc.record({ code: text, zh: text, en: text, cells: fc.constant([]) }), { maxLength: 2 }),
  })
}

export const anyFindings: fc.Arbitrary<readonly Finding[]> = fc.array(
  fc.record({
    rule: fc.constantFrom('ID-1', 'ARP-2'),
    instance: textOrNull,
    verdict: fc.constantFrom('pass' as const, 'fail' as const, 'uncertain' as const, 'notAssessable' as const),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
    message: fc.record({ zh: text, en: text }),
    cells: fc.subarray(FORMS['2021'].cells.slice(0, 4).map(({ address }) => address)),
    left: fc.option(number),
    right: fc.option(number),
    reason: textOrNull,
  }),
  { maxLength: 4 },
)

const [SAMPLE] = fc.sample(anyReport('2021'), { numRuns: 1, seed: 20_211_231 })
if (!SAMPLE) throw new Error('no sample')
const sampleReport: Report = SAMPLE

export const aReading = (source: StoredSource, reportId = ids.next(), report: Report = sampleReport): Reading => ({
  agencyId: source.agencyId,
  id: ids.next(),
  reportId,
  sourceId: source.id,
  report,
  findings: [],
  readAt: at('2022-01-14T01:02:03.004Z'),
})

export const aRecord = (reading: Reading, year = 2021): ReportRecord => ({
  agencyId: reading.agencyId,
  id: reading.reportId,
  year,
  status: 'kept',
  readingId: reading.id,
  publishedAt: null,
  createdAt: reading.readAt,
  version: 1,
})
