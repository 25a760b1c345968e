import type { MetaField } from '#core/document/index'
import { yearOf } from '#core/shared/index'
import type { Read, Signature } from '../report.ts'
import { narrow } from './cell.ts'
import { numeral } from './dates.ts'

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
  /** Lead and section 一. */
  readonly text: string
  readonly fileName: string
}

const TITLE_FIELDS = /^(?:标题|名称|信息名称|题名|文件名称|ArticleTitle|title)$/i
const AGENCY_FIELDS = /^(?:发布机构|发文机构|发文单位|公开机构|制发机关|单位)$/
const DATE_FIELDS = /^(?:发布时间|发布日期|公开日期|公开时间|生成日期|成文日期|发文日期|PubDate)$/i
const YEAR_FIELDS = /^(?:年度|报告年度|年份)$/
export const TITLE = /(?:信息|政务)公开.{0,8}报告/u
const YEAR = /((?:20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})\s*年/u

/** Title, agency and year, each with the places that tell it; places that disagree are kept in `otherwise`. */
export function factsOf(sources: Sources): Facts {
  const title = titleOf(sources)
  return { title, agency: agencyOf(sources, title), year: yearOfReport(sources, title) }
}

function titleOf({ printed, fileTitle, meta }: Sources): Read<string> | null {
  const field = meta.find(({ name, value }) => TITLE_FIELDS.test(name) && TITLE.test(value))?.value.trim()
  const page = fileTitle !== null && TITLE.test(fileTitle) ? fileTitle.trim() : undefined
  return weigh<string>([
    { value: printed, from: 'title' },
    { value: field, from: 'meta' },
    { value: field === undefined ? page : undefined, from: 'meta' },
  ])
}

/** `X局2023年政府信息公开工作年度报告` and `2023年X局政府信息公开工作年度报告`. */
function agencyInTitle(title: string): string | null {
  const plain = narrow(title).replace(/\s/g, '')
  const at = plain.search(/(?:政府信息|政务|信息)公开/u)
  if (at <= 0) return null
  const head = plain.slice(0, at)
  const name = head
    .replace(/[（(]?(?:20\d{2}|二[〇○零一二三四五六七八九]{3})年?度?[)）]?/u, '')
    .replace(/^关于|^《|本级|的$/gu, '')
  return name.length >= 3 ? name : null
}

function agencyOf({ meta, signature, fileName }: Sources, title: Read<string> | null): Read<string> | null {
  const field = meta.find(({ name, value }) => AGENCY_FIELDS.test(name) && value.trim() !== '')?.value.trim()
  return weigh<string>([
    { value: title && agencyInTitle(title.value), from: title?.from ?? 'title' },
    { value: signature.agency, from: 'signature' },
    { value: field, from: 'meta' },
    { value: agencyInTitle(fileName), from: 'fileName' },
  ])
}

function yearOfReport({ text, signature, meta, fileName }: Sources, title: Read<string> | null): Read<number> | null {
  const published = meta.find(({ name, value }) => DATE_FIELDS.test(name) && /20\d{2}/.test(value))?.value
  const stated = meta.find(({ name, value }) => YEAR_FIELDS.test(name) && /20\d{2}/.test(value))?.value
  return weigh<number>([
    { value: yearIn(title?.value ?? ''), from: title?.from ?? 'title' },
    { value: periodYear(text), from: 'text' },
    { value: signature.date && yearOf(signature.date) - 1, from: 'signature' },
    { value: stated === undefined ? null : bareYear(stated), from: 'meta' },
    { value: published === undefined ? null : Number(/20\d{2}/.exec(published)?.[0]) - 1, from: 'meta' },
    { value: yearIn(fileName) ?? bareYear(fileName), from: 'fileName' },
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
  const found = /(20\d{2})年0?1月0?1日起?[^。]{0,8}?[至到—–－-]+[^。]{0,8}?12月31日/u.exec(
    narrow(text).replace(/\s/g, ''),
  )?.[1]
  return found === undefined ? null : Number(found)
}

interface Told<T> {
  readonly value: T | null | undefined
  readonly from: Read<T>['from']
}

/** The first place that tells it wins; another that agrees makes it certain; any that differs is kept. */
function weigh<T>(told: readonly Told<T>[]): Read<T> | null {
  const found = told.flatMap(({ value, from }) => (value === null || value === undefined ? [] : [{ value, from }]))
  const [first, ...others] = found
  if (!first) return null
  const otherwise = [...new Set(others.map(({ value }) => value))].filter((value) => value !== first.value)
  const agreed = others.some(({ value }) => value === first.value)
  const certain = agreed || (first.from === 'title' && otherwise.length === 0)
  return {
    ...first,
    certainty: certain ? 'certain' : otherwise.length > 0 || first.from === 'fileName' ? 'doubtful' : 'likely',
    otherwise,
  }
}
