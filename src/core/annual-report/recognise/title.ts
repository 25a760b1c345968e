import type { Line } from './lines.ts'

const NAMES_REPORT = /(?:信息|政务)公开.{0,8}报告/u
/** Sentences that only speak of the report. */
const SENTENCE = /[。，；]|[:：]$|^(?:根据|按照|依据|现将|为|本报告)|如下|公布|编制/u
const LONGEST = 60

/** A line that names the report: `X局2023年政府信息公开工作年度报告`. */
export const isTitle = (line: string): boolean => {
  const text = line.trim()
  return text.length <= LONGEST && NAMES_REPORT.test(text) && !SENTENCE.test(text)
}

export interface PrintedTitle {
  readonly text: string | null
  /** The line behind the title, 0 where there is none. */
  readonly end: number
}

/** How titles end; broken over lines, the second begins anywhere in it. */
const ENDINGS = ['政府信息公开工作年度报告', '政府信息公开年度报告', '政府信息公开工作报告', '政务公开工作年度报告']
const isEnding = (line: string): boolean => line.length >= 4 && ENDINGS.some((ending) => ending.endsWith(line))

/** A title set in lines begins with whose report it is and for which year: `云溪县人民政府` / `2023年` / `政府信息公开工作年度报告`. */
const OWNER = /^[\u4e00-\u9fff（）()·]{2,38}(?:局|委|委员会|府|办|办公室|厅|院|处|中心|区|市|县|镇|乡|街道)$/u
const OWNER_AND_YEAR =
  /^[\u4e00-\u9fff（）()·]{0,40}(?:20\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})\s?年度?(?:政府?|政务|政府信息?|(?:政府信息|政务)公开?)?$/u

/** The lines above a title that belong to it, two at most. */
function beginningsOf(texts: readonly string[], at: number): string {
  if (!isEnding((texts[at] ?? '').replace(/\s/g, ''))) return ''
  const [above = '', farther = ''] = [texts[at - 1], texts[at - 2]]
  if (OWNER.test(above)) return above
  if (!OWNER_AND_YEAR.test(above)) return ''
  return /^\d|^二/u.test(above) && OWNER.test(farther) ? farther + above : above
}

/**
 * The title printed before the first heading: the last line that names the report, joined with the line before it where the name is
 * broken in two, or the beginning of the lead where the text runs on behind it.
 */
export function printedTitle(lines: readonly Line[], before: number): PrintedTitle {
  const texts = lines.slice(0, before).map((line) => (line.kind === 'text' ? line.text.trim() : ''))
  for (let i = texts.length - 1; i >= 0; i--) {
    const own = texts[i] ?? ''
    const joined = `${texts[i - 1] ?? ''}${own}`
    if (/^(?:年度?)?(?:工作)?(?:年度)?报告$/u.test(own) && isTitle(joined)) return { text: joined, end: i + 1 }
    const whole = beginningsOf(texts, i) + own
    if (isTitle(whole)) return { text: whole, end: i + 1 }
  }
  return { text: null, end: 0 }
}

/** `X局2019年政府信息公开工作年度报告 根据《条例》…`: title and lead in one line. Null where the line does not begin with a title. */
export function titleInLead(lead: string): { readonly title: string; readonly rest: string } | null {
  const [whole, title] = /^(\S{6,60}?报告)(?:\s+(?=\S{4})|(?=本报告|根据|按照|依据|为|现))/u.exec(lead) ?? []
  return whole !== undefined && title !== undefined && isTitle(title) ? { title, rest: lead.slice(whole.length) } : null
}
