import type { ShownAnchor } from '#app/audit/show-anchors'
import { inChinese, type Language } from '#core/shared/index'

interface AnchorWords {
  readonly title: (day: string) => string
  readonly upTo: (seq: number) => string
  readonly use: string
  readonly none: string
}

const WORDS: Readonly<Record<Language, AnchorWords>> = {
  zh: {
    title: (day) => `操作记录存证  ${day}`,
    upTo: (seq) => `截至第 ${seq} 条，校验值`,
    use: '请打印存档。在此之前的记录哪怕改动一个字，用下面的命令都能查出来：',
    none: '还没有操作记录，没有存证。',
  },
  en: {
    title: (day) => `Anchor of the audit trail  ${day}`,
    upTo: (seq) => `up to no. ${seq}, hash`,
    use: 'Print and file it. If one character of an earlier event was changed, this command finds it:',
    none: 'No event yet, so no anchor.',
  },
}

/** For paper, an agency a paragraph. */
export const anchorText = (shown: readonly ShownAnchor[], language: Language): string =>
  `${shown.map((one) => paragraph(one, language).join('\n')).join('\n\n')}\n`

function paragraph({ agency, anchor }: ShownAnchor, language: Language): readonly string[] {
  const words = WORDS[language]
  if (anchor === null) return [agency.name, words.none]
  const { day, seq, hash } = anchor
  const rows = [hash.slice(0, 32), hash.slice(32)].map((half) => `  ${inFours(half)}`)
  const date = language === 'zh' ? inChinese(day) : day
  const command = `  gongkai audit verify --agency '${agency.name}' --against ${seq}:${hash}`
  return [agency.name, words.title(date), '', words.upTo(seq), ...rows, '', words.use, command]
}

/** Groups that an eye can compare. */
const inFours = (digits: string): string => digits.replaceAll(/.{4}(?=.)/g, '$& ')
