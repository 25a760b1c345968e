import type { Signature } from '../report.ts'
import { chineseDate, type FoundDate } from './dates.ts'
import type { TextLine } from './lines.ts'

export interface Signed {
  /** How many of the lines are text; the signature and what follows it are not. */
  readonly length: number
  readonly signature: Signature
}

/** What sites print behind an article. Such a line and all after it do not belong to the report. */
const FURNITURE =
  /^(?:[【[]?(?:打印|关闭|返回|收藏|纠错|分享|下载)|上一[篇条]|下一[篇条]|相关(?:链接|附件|文档|阅读|信息|稿件|新闻)|附件(?:下载|\d)?\s*[:：]?|扫一扫|版权所有|(?:主办|承办)(?:单位)?\s*[:：]|网站(?:标识码|地图)|责任编辑|[\u4e00-\u9fff]ICP备|微信|微博|文件下载|全真版|文字版|政府网站标识码|您访问的链接|来源\s*[:：])/u
const NAME = /^[\u4e00-\u9fff（）()·]{4,30}$/u

const ENDING =
  /^([\s\S]*[。；！？])(\s*[\u4e00-\u9fff（）()·]{3,29}(?:局|委|会|府|办|室|厅|院|处|中心|社|所|站|队)\s*20\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)(\s*\S.*)?$/u

/**
 * Puts a signature behind the last sentence of a line (`…没有收费。 青山县商务局 2024年1月20日 附件下载`, as pages without line ends are
 * copied) on a line of its own, and what the site prints behind it on another.
 */
export function signatureApart(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.flatMap((line): readonly TextLine[] => {
    const [whole, before = '', signed = '', behind = ''] = ENDING.exec(line.text) ?? []
    if (whole === undefined || (behind !== '' && !FURNITURE.test(behind.trim()))) return [line]
    const pieces = [before, signed, behind].filter((piece) => piece !== '')
    return pieces.map((text, i) => (i === 0 ? { ...line, text } : { ...line, text, joins: true }))
  })
}

/**
 * The end of a report: the agency's name, and the day on a line of its own or behind the name. Only a line that holds nothing else
 * is a signature, so that a sentence with a date stays text.
 */
export function takeSignature(lines: readonly string[]): Signed {
  const furniture = lines.findIndex((line) => FURNITURE.test(line))
  const own = furniture < 0 ? lines : lines.slice(0, furniture)
  const at = own.findLastIndex((line) => dateLine(line) !== null)
  const dated = at < 0 ? null : dateLine(own[at] ?? '')
  if (!dated) return { length: own.length, signature: { agency: null, date: null } }
  if (dated.name !== '') return { length: at, signature: { agency: dated.name, date: dated.date } }
  const above = (own[at - 1] ?? '').replace(/\s/g, '')
  const isName = NAME.test(above)
  return { length: isName ? at - 1 : at, signature: { agency: isName ? above : null, date: dated.date } }
}

function dateLine(line: string): { readonly name: string; readonly date: FoundDate['date'] } | null {
  const plain = line.replace(/\s/g, '').replace(/[（(]?(?:公?章|盖章)[）)]?/u, '')
  const found = chineseDate(plain)
  if (!found || found.end !== plain.length) return null
  const name = plain.slice(0, found.start)
  return name === '' || NAME.test(name) ? { name, date: found.date } : null
}
