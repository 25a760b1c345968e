import type { SectionKey } from '../form/index.ts'
import type { Signature } from '../report.ts'
import { chineseDate } from './dates.ts'
import type { PlacedHeading } from './headings.ts'
import type { Line } from './lines.ts'

export interface Texts {
  readonly lead: string
  readonly texts: Readonly<Partial<Record<SectionKey, string>>>
  readonly signature: Signature
}

/** What sites print around an article. Such a line and all after it do not belong to the report. */
const FURNITURE =
  /^(?:【?(?:打印|关闭|返回|收藏|纠错|分享)|上一[篇条]|下一[篇条]|相关(?:链接|附件|文档|阅读|信息|稿件|新闻)|附件(?:下载)?\s*[:：]?|扫一扫|版权所有|主办(?:单位)?\s*[:：]|承办(?:单位)?\s*[:：]|网站(?:标识码|地图)|责任编辑|[\u4e00-\u9fff]ICP备|微信|微博|文件下载|全真版|文字版|政府网站标识码|您访问的链接)/u

/** The texts under the headings, and who signed; tables are left out. */
export function sectionTexts(lines: readonly Line[], headings: readonly PlacedHeading[], titleEnd: number): Texts {
  const first = headings[0]?.line ?? lines.length
  const parts = headings.map((heading, i) => paragraphs(lines, heading.line + 1, headings[i + 1]?.line ?? lines.length))
  const last = parts.at(-1)
  const signed = last ? takeSignature(last) : null
  const texts: Partial<Record<SectionKey, string>> = {}
  headings.forEach(({ section }, i) => {
    texts[section] = (i === headings.length - 1 && signed ? signed.rest : (parts[i] ?? [])).join('\n')
  })
  return {
    lead: headings.length === 0 ? '' : paragraphs(lines, titleEnd, first).join('\n'),
    texts,
    signature: signed?.signature ?? { agency: null, date: null },
  }
}

function paragraphs(lines: readonly Line[], from: number, to: number): readonly string[] {
  return lines.slice(from, to).flatMap((line) => (line.kind === 'text' ? [line.text.trim()] : []))
}

const NAME = /^[\u4e00-\u9fff（）()·]{4,30}$/u

/** The last lines of a report: the agency's name, and the day on a line of its own or behind it. What follows is furniture. */
function takeSignature(lines: readonly string[]): { readonly rest: readonly string[]; readonly signature: Signature } {
  const furniture = lines.findIndex((line) => FURNITURE.test(line))
  const own = furniture < 0 ? lines : lines.slice(0, furniture)
  const at = own.findLastIndex((line) => signedDate(line) !== null)
  const dated = at < 0 ? null : signedDate(own[at] ?? '')
  const end = at < 0 ? own.length : at
  const before = dated?.name || null
  const above = (own[end - 1] ?? '').replace(/\s/g, '')
  const nameAbove = before === null && NAME.test(above) && !/[。；]/u.test(above) ? above : null
  if (at < 0) return { rest: own, signature: { agency: null, date: null } }
  return {
    rest: own.slice(0, nameAbove === null ? end : end - 1),
    signature: { agency: before ?? nameAbove, date: dated?.date ?? null },
  }
}

/** `2022年1月14日`, alone or behind the agency's name. */
function signedDate(line: string) {
  const plain = line.replace(/\s/g, '')
  const found = chineseDate(plain)
  if (!found || found.end !== plain.length) return null
  const name = plain.slice(0, found.start)
  return name === '' || NAME.test(name) ? { name, date: found.date } : null
}
