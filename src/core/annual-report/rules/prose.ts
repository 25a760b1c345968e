import type { SectionKey } from '../form/index.ts'
import type { Report } from '../report.ts'

/** Without any white space: PDF and Word put it anywhere, and Chinese needs none. */
export const squeeze = (text: string): string => text.replaceAll(/[\s\u3000\u00a0\u200b\ufeff]+/gu, '')

/** The text of a section without white space, null where the section was not found. */
export function prose(report: Report, section: SectionKey): string | null {
  const text = report.texts[section]
  return text === undefined ? null : squeeze(text)
}

/** Characters that a reader counts: white space is none. */
export const lengthOf = (text: string): number => Array.from(squeeze(text)).length

/** Sentences, cut at 。！？； and line ends, in their order, without white space; empty ones left out. */
export const sentences = (text: string): readonly string[] =>
  text
    .split(/[。！？；;\n]/u)
    .map(squeeze)
    .filter((s) => s !== '')
