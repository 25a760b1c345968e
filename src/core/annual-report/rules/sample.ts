import { type LocalDate, localDate } from '#core/shared/index'
import {
  type CellAddress,
  FORMS,
  type FormId,
  SECTIONS,
  type SectionKey,
  type TableId,
  type Unit,
} from '../form/index.ts'
import type { FoundHeading, Read, Report, ReportCell } from '../report.ts'

/** null = blank, a text = what stands there instead of a number, a list = the candidates of an unreadable cell. */
export type SampleCell = number | null | string | readonly number[]

/** What to change in the sound sample report. */
export interface SampleChanges {
  readonly form?: FormId
  readonly title?: string | null
  readonly agency?: string | null
  readonly year?: number | null
  readonly cells?: Readonly<Record<CellAddress, SampleCell>>
  /** A table without any number. */
  readonly emptyTable?: TableId
  /** Other years that the document gives. */
  readonly otherYears?: readonly number[]
  /** Nothing but zeros where `cells` says nothing else. */
  readonly allZero?: boolean
  /** Cells that could be read only with the help of these sums: `ID-1:t3.open`. */
  readonly readBy?: Readonly<Record<CellAddress, readonly string[]>>
  /** Units printed in cells where they are not the form's. */
  readonly units?: Readonly<Record<CellAddress, Unit>>
  /** Remarks printed beside the number. */
  readonly remarks?: Readonly<Record<CellAddress, string>>
  readonly lead?: string
  /** null takes the section away, heading and all. */
  readonly texts?: Readonly<Partial<Record<SectionKey, string | null>>>
  /** Other wordings of headings, or another order of all. */
  readonly headings?: Readonly<Partial<Record<SectionKey, string>>>
  readonly order?: readonly SectionKey[]
  readonly signedBy?: string | null
  /** `[year, month, day]` */
  readonly signedOn?: readonly [number, number, number] | null
}

const AGENCY = '云溪县统计局'
const YEAR = 2023

/** Balanced: 5 received and 1 carried in, 6 handled, none carried out; one reconsideration upheld. Cells not named are 0. */
const NUMBERS: Readonly<Record<CellAddress, number>> = {
  't3.received.natural': 4,
  't3.received.business': 1,
  't3.received.total': 5,
  't3.carriedIn.natural': 1,
  't3.carriedIn.total': 1,
  't3.open.natural': 3,
  't3.open.business': 1,
  't3.open.total': 4,
  't3.partial.natural': 1,
  't3.partial.total': 1,
  't3.cannot.notHeld.natural': 1,
  't3.cannot.notHeld.total': 1,
  't3.total.natural': 5,
  't3.total.business': 1,
  't3.total.total': 6,
  't4.review.upheld': 1,
  't4.review.total': 1,
}

const LEAD = (year: number): string =>
  `根据《中华人民共和国政府信息公开条例》编制本报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`

const OVERVIEW = (year: number): string =>
  `${year}年，我局按照条例要求开展工作。主动公开方面，通过县政府门户网站公开统计公报等信息32条。依申请公开方面，全年新收政府信息公开申请5件，` +
  '上年结转1件，办结6件，结转下年度0件；因政府信息公开引发行政复议1件，结果维持。政府信息管理方面，修订了信息发布审核制度。' +
  '政府信息公开平台建设方面，整理了网站栏目。监督保障方面，对各股室进行考核，举办培训1次。'

const PROBLEMS = (year: number): string =>
  `${year}年工作中存在的主要问题：一是统计数据的解读偏少；二是答复文书还不够规范。改进情况：一是每季度配发图解；` +
  '二是对照答复示范文本修改了全部文书，并由法制股逐件审核。'

const FEES = (year: number): string => `${year}年度没有收取政府信息公开信息处理费。`

const read = <T>(value: T, otherwise: readonly T[] = []): Read<T> => ({
  value,
  certainty: 'certain',
  from: 'title',
  otherwise,
})

function cellOf(address: CellAddress, changes: SampleChanges): ReportCell {
  const changed = changes.cells?.[address]
  const value = changed === undefined ? (changes.allZero ? 0 : (NUMBERS[address] ?? 0)) : changed
  const base = { source: null, remark: changes.remarks?.[address] ?? null }
  if (value === null || address.startsWith(`${changes.emptyTable}.`)) return { ...base, state: 'blank', mark: '' }
  if (typeof value === 'string') return { ...base, state: 'blank', mark: value }
  const unit = changes.units?.[address] ?? null
  if (typeof value === 'number')
    return { ...base, state: 'value', value, unit, readBy: changes.readBy?.[address] ?? [] }
  return { ...base, state: 'unreadable', candidates: value }
}

function dateOf(date: readonly [number, number, number] | null): LocalDate | null {
  if (date === null) return null
  const made = localDate(...date)
  if (!made.ok) throw new Error(`a sample report cannot be signed on ${date.join('-')}`)
  return made.value
}

function textsOf(year: number, changes: SampleChanges): Partial<Record<SectionKey, string>> {
  const sound: Record<SectionKey, string | null> = {
    一: OVERVIEW(year),
    二: '',
    三: '',
    四: '',
    五: PROBLEMS(year),
    六: FEES(year),
    ...changes.texts,
  }
  const texts: Partial<Record<SectionKey, string>> = {}
  for (const { key } of SECTIONS['2021']) if (sound[key] !== null) texts[key] = sound[key]
  return texts
}

/** A sound report of a made-up county bureau for 2023 with the changes asked for: what rules show and test themselves with. */
export function sampleReport(changes: SampleChanges = {}): Report {
  const form = FORMS[changes.form ?? '2021']
  const agency = changes.agency === undefined ? AGENCY : changes.agency
  const year = changes.year === undefined ? YEAR : changes.year
  const title =
    changes.title === undefined ? `${agency ?? AGENCY}${year ?? YEAR}年政府信息公开工作年度报告` : changes.title
  const texts = textsOf(year ?? YEAR, changes)
  const cells: Record<CellAddress, ReportCell> = {}
  for (const { address } of form.cells) cells[address] = cellOf(address, changes)
  const order = changes.order ?? form.sections.map((s) => s.key).filter((key) => texts[key] !== undefined)
  const headings = order.map((key): FoundHeading => {
    const official = form.sections.find((s) => s.key === key)?.heading ?? key
    const text = changes.headings?.[key] ?? official
    return { section: key, text, exact: text === official, position: {} }
  })
  return {
    edition: form.edition,
    form: form.id,
    title: title === null ? null : read(title),
    agency: agency === null ? null : read(agency),
    year: year === null ? null : read(year, changes.otherYears),
    cells,
    texts,
    headings,
    lead: changes.lead ?? LEAD(year ?? YEAR),
    signature: {
      agency: changes.signedBy === undefined ? agency : changes.signedBy,
      date: dateOf(changes.signedOn === undefined ? [(year ?? YEAR) + 1, 1, 18] : changes.signedOn),
    },
    notes: [],
  }
}
