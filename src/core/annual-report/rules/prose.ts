import type { Bilingual } from '#core/shared/index'
import type { SectionKey } from '../form/index.ts'
import type { Report } from '../report.ts'
import { canonical } from './reading/numerals.ts'

/** Without any white space: PDF and Word put it anywhere, and Chinese needs none. */
export const squeeze = (text: string): string => text.replaceAll(/[\s\u3000\u00a0\u200b\ufeff]+/gu, '')

/** The blank form's own words, whole or cut short: 六 continues after the comma. ARP-9 */
export const PLACEHOLDER = /[（(]文字描述[^）)]*[）)]|收取信息处理费情况在此处报告/u

/** The text of a section without white space; null where the section was not found or still holds the blank form's words. */
export function prose(report: Report, section: SectionKey): string | null {
  const text = report.texts[section]
  if (text === undefined) return null
  const squeezed = squeeze(text)
  return PLACEHOLDER.test(squeezed) ? null : squeezed
}

/** Characters that a reader counts: white space is none. */
export const lengthOf = (text: string): number => Array.from(squeeze(text)).length

/** Sentences, cut at 。！？； and line ends, in their order, without white space; empty ones left out. */
export const sentences = (text: string): readonly string[] =>
  text
    .split(/[。！？；;\n]/u)
    .map(squeeze)
    .filter((s) => s !== '')

/** A text of the report, prepared once for all rules. `lead` is what stands before section 一. */
export interface Passage {
  readonly key: 'lead' | SectionKey
  readonly name: Bilingual
  /** Paragraphs separated by \n, without any other white space. */
  readonly text: string
  /** The same with all counts written alike, see `canonical`. */
  readonly canonical: string
}

/** Lead, 一, 五 and 六, as far as the report has something there. The tables' sections have no text of their own. */
const KEYS = ['lead', '一', '五', '六'] as const

export function passagesOf(report: Report): readonly Passage[] {
  return KEYS.flatMap((key): Passage[] => {
    const printed = (key === 'lead' ? report.lead : report.texts[key]) ?? ''
    const paragraphs = printed
      .split('\n')
      .map(squeeze)
      .filter((line) => line !== '')
    if (paragraphs.length === 0 || PLACEHOLDER.test(printed)) return []
    const name = key === 'lead' ? { zh: '报告开头', en: 'the lead' } : { zh: `第${key}部分`, en: `section ${key}` }
    return [{ key, name, text: paragraphs.join('\n'), canonical: paragraphs.map(canonical).join('\n') }]
  })
}
