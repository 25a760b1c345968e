import type { MetaField } from '#core/document/index'
import { yearOf } from '#core/shared/index'
import type { Read, Signature } from '../report.ts'
import { narrow } from './cell.ts'
import { numeral } from './dates.ts'
import { type Field, fullName } from './full-name.ts'
import { isTitle } from './title.ts'

export interface Facts {
  readonly title: Read<string> | null
  readonly agency: Read<string> | null
  readonly year: Read<number> | null
}

export interface Sources {
  /** The title printed above the report. */
  readonly printed: string | null
  /** The page's or the file's own title. */
  readonly fileTitle: string | null
  readonly meta: readonly MetaField[]
  readonly signature: Signature
  /** The text before section 一. */
  readonly lead: string
  /** Lead and texts. */
  readonly text: string
  readonly fileName: string
}

const TITLE_FIELDS = /^(?:标题|名称|信息名称|题名|文件名称|ArticleTitle|title)$/i
const AGENCY_FIELDS = /^(?:发布机构|发文机构|发文单位|公开机构|制发机关|单位)$/
const DATE_FIELDS = /^(?:发布时间|发布日期|公开日期|公开时间|生成日期|成文日期|发文日期|PubDate)$/i
const YEAR = /((?:20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})\s*年/u

/** Title, agency and year, each with the place that tells it; what other places tell otherwise is kept. */
export function factsOf(sources: Sources): Facts {
  const title = titleOf(sources)
  return { title, agency: agencyOf(sources, title), year: yearOfReport(sources, title) }
}

/** What OCR made of a picture is never certain, however often it says the same. */
export const lessSure = ({ title, agency, year }: Facts): Facts => ({
  title: title && doubted(title),
  agency: agency && doubted(agency),
  year: year && doubted(year),
})

const doubted = <T>(read: Read<T>): Read<T> => (read.certainty === 'certain' ? { ...read, certainty: 'likely' } : read)

function titleOf({ printed, fileTitle, meta }: Sources): Read<string> | null {
  const field = meta.find(({ name, value }) => TITLE_FIELDS.test(name) && isTitle(upToReport(value)))?.value
  const page = fileTitle !== null && isTitle(upToReport(fileTitle)) ? fileTitle : null
  return weigh<string>(
    [
      { value: printed, from: 'title' },
      { value: field && upToReport(field), from: 'meta' },
      { value: page && upToReport(page), from: 'meta' },
    ],
    (a, b) => bare(a) === bare(b),
  )
}

const bare = (text: string): string => narrow(text).replace(/\s/g, '')

/** Sites add their own name behind: `…年度报告-沭阳县发改局`, `…年度报告_县政府网站`. */
const upToReport = (text: string): string => /^[\s\S]*?报告/u.exec(text.trim())?.[0] ?? text.trim()

/** `X局2023年政府信息公开工作年度报告`, `2023年X局政府信息公开工作年度报告`, `X局关于2023年度…的报告`. */
function agencyInTitle(title: string): string | null {
  const plain = bare(title)
  const at = plain.search(/(?:政府信息|政务|信息)公开/u)
  if (at <= 0) return null
  const head = plain.slice(0, at)
  const name = head
    .replace(/[（(]?(?:20\d{2}|二[〇○零一二三四五六七八九]{3})年?度?[)）]?/u, '')
    .replace(/^(?:关于|《|公开)|(?:关于|本级|的)$/gu, '')
  return /^[\u4e00-\u9fff（）()·]{3,40}$/u.test(name) ? name : null
}

/**
 * The agency. Where the printed name differs from the file's own by a character or two, it was misread (OCR takes 沭 for 沐
 * throughout a text): the file's own counts, and the other is kept.
 */
function agencyOf(sources: Sources, title: Read<string> | null): Read<string> | null {
  const { meta, signature, fileName } = sources
  const own = [
    ...meta.filter(({ name }) => TITLE_FIELDS.test(name)).map(({ value }) => agencyInTitle(upToReport(value))),
    sources.fileTitle && agencyInTitle(upToReport(sources.fileTitle)),
    meta.find(({ name, value }) => AGENCY_FIELDS.test(name) && value.trim() !== '')?.value.trim(),
  ].find((name) => name !== null && name !== undefined && name !== '')
  const printed = title?.from === 'title' ? agencyInTitle(title.value) : null
  const named = agencyInTitle(fileName)
  const told: Told<string>[] = [
    { value: printed, from: 'title' },
    { value: title?.from === 'meta' ? agencyInTitle(title.value) : null, from: 'meta' },
    { value: signature.agency, from: 'signature' },
    { value: own, from: 'meta' },
    { value: named, from: 'fileName' },
    { value: agencyInText(sources.text), from: 'text' },
  ]
  const trusted = own || named
  const misread = trusted ? told.find(({ value }) => value && isMisread(value, trusted)) : undefined
  if (!misread?.value) return inFull(weigh(told, sameBody), sources)
  const from = own ? 'meta' : 'fileName'
  return { value: trusted ?? '', from, certainty: 'doubtful', otherwise: [misread.value] }
}

/** The longer official name where the document tells it well; the shorter one, or a longer one told only once, is kept beside it. */
function inFull(read: Read<string> | null, { signature, meta, lead, text }: Sources): Read<string> | null {
  const publishers = meta.filter(({ name }) => AGENCY_FIELDS.test(name)).map(({ value }) => value.trim())
  const fields: readonly Field[] = [
    ...(signature.agency === null ? [] : [{ name: signature.agency, from: 'signature' } as const]),
    ...publishers.map((name) => ({ name, from: 'meta' }) as const),
  ]
  const full = read && fullName(read.value, { fields, lead, text })
  if (!full) return read
  const named = read.otherwise.filter((name) => name !== full.value)
  return full.sure
    ? { ...read, value: full.value, from: full.from, otherwise: [read.value, ...named] }
    : { ...read, otherwise: [...named, full.value] }
}

/** Same length, one or two characters exchanged: one of the names was misread. */
const isMisread = (printed: string, own: string): boolean => {
  const differ = [...printed].filter((character, i) => character !== own[i]).length
  return printed.length === own.length && printed.length >= 5 && differ > 0 && differ <= 2
}

/** A short form (发改局 for 发展和改革局), or an office of the same body, is no contradiction. */
function sameBody(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at === short.length
}

const BODY =
  /(?:局|委员会|办公厅|办公室|政府|厅|委|办|街道办事处|管委会|中心|院|支队|总队|大队)(?=认真|积极|坚持|严格|深入|全面|以|按照|在|高度|持续|紧|始终|切实|贯彻|不断)/u

function agencyInText(text: string): string | null {
  const [first = ''] = text.split('\n').slice(0, 3).join('').split('。')
  const clause = first.split(/[，,：:]/).find((part) => BODY.test(part))
  const end = clause === undefined ? undefined : BODY.exec(clause)
  const name = end && clause ? clause.slice(0, end.index + end[0].length).replace(/^.*年(?:度)?/u, '') : ''
  return /^[\u4e00-\u9fff]{4,25}$/u.test(name) ? name : null
}

function yearOfReport({ text, signature, meta, fileName }: Sources, title: Read<string> | null): Read<number> | null {
  const published = meta.find(({ name, value }) => DATE_FIELDS.test(name) && /20\d{2}/.test(value))?.value
  return weigh<number>([
    { value: yearIn(title?.value ?? ''), from: title?.from ?? 'title' },
    { value: periodYear(text), from: 'text' },
    { value: signature.date && yearOf(signature.date) - 1, from: 'signature' },
    { value: published === undefined ? null : Number(/20\d{2}/.exec(published)?.[0]) - 1, from: 'meta' },
    { value: yearIn(fileName) ?? bareYear(fileName), from: 'fileName' },
    { value: commonYear(text), from: 'text' },
  ])
}

const yearIn = (text: string): number | null => {
  const found = YEAR.exec(narrow(text))?.[1]
  return found === undefined ? null : numeral(found)
}

const bareYear = (text: string): number | null => {
  const found = /(?<!\d)20[12]\d(?!\d)/.exec(text)?.[0]
  return found === undefined ? null : Number(found)
}

/** `自2021年1月1日起，至2021年12月31日止`. ARP-5 */
function periodYear(text: string): number | null {
  const found = /(20\d{2})年0?1月0?1日起?[^。]{0,8}?[至到—–－-]+[^。]{0,8}?12月31日/u.exec(bare(text))?.[1]
  return found === undefined ? null : Number(found)
}

/** The year that the texts speak of most. */
function commonYear(text: string): number | null {
  const counts = new Map<string, number>()
  for (const [, year = ''] of bare(text).matchAll(/(?<!\d)(20[12]\d)年/gu))
    counts.set(year, (counts.get(year) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most ? Number(most[0]) : null
}

interface Told<T> {
  readonly value: T | null | undefined
  readonly from: Read<T>['from']
}

/** The first place that tells it counts; another that agrees makes it certain; any that differs is kept. */
function weigh<T>(told: readonly Told<T>[], agree: (a: T, b: T) => boolean = (a, b) => a === b): Read<T> | null {
  const found = told.flatMap(({ value, from }) =>
    value === null || value === undefined || value === '' ? [] : [{ value, from }],
  )
  const [first, ...others] = found
  if (!first) return null
  const agreeing = others.filter(({ value }) => agree(value, first.value)).length
  const otherwise = [...new Set(others.filter(({ value }) => !agree(value, first.value)).map(({ value }) => value))]
  const strong = first.from === 'title' || agreeing > 0
  const weak = first.from === 'fileName' || first.from === 'text'
  const certainty =
    strong && otherwise.length <= agreeing ? 'certain' : weak || otherwise.length > agreeing ? 'doubtful' : 'likely'
  return { ...first, certainty, otherwise }
}
