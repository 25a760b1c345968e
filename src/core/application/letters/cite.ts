import { inNumerals } from './numerals.ts'

/** The laws that letters cite, by their full names. */
export const LAWS = {
  regulation: '中华人民共和国政府信息公开条例',
  fees: '政府信息公开信息处理费管理办法',
  archives: '中华人民共和国档案法',
  party: '中国共产党党务公开条例（试行）',
} as const
export type LawId = keyof typeof LAWS
export const LAW_IDS = ['regulation', 'fees', 'archives', 'party'] as const satisfies readonly LawId[]

/** A place in a law. Paragraph (款) and item (项) are kept apart: 16 has paragraphs, 36 has items (DOC-15.5). */
export interface Citation {
  readonly law: LawId
  /** Null: the law as a whole. */
  readonly article: number | null
  readonly paragraph: number | null
  readonly item: number | null
}

export const lawArticle = (law: LawId, number: number): Citation => ({
  law,
  article: number,
  paragraph: null,
  item: null,
})

/** An article of the Regulation. */
export const article = (number: number, part: { paragraph?: number; item?: number } = {}): Citation => ({
  ...lawArticle('regulation', number),
  paragraph: part.paragraph ?? null,
  item: part.item ?? null,
})

/** A law that has no article of its own for the case at hand. */
export const wholeLaw = (law: LawId): Citation => ({ law, article: null, paragraph: null, item: null })

export const sameCitation = (a: Citation, b: Citation): boolean =>
  a.law === b.law && a.article === b.article && a.paragraph === b.paragraph && a.item === b.item

const part = ({ paragraph, item }: Citation): string =>
  (paragraph === null ? '' : `第${inNumerals(paragraph)}款`) + (item === null ? '' : `第（${inNumerals(item)}）项`)

/** `《中华人民共和国政府信息公开条例》第三十六条第（二）项、第（三）项、第三十七条`: each law and each article named once. */
export function tellCitations(citations: readonly Citation[]): string {
  const told = citations.map((citation, i) => {
    const before = citations[i - 1]
    const sameLaw = before?.law === citation.law
    const law = sameLaw ? '' : `《${LAWS[citation.law]}》`
    if (citation.article === null) return law
    const named = sameLaw && before.article === citation.article && part(citation) !== ''
    return law + (named ? '' : `第${inNumerals(citation.article)}条`) + part(citation)
  })
  return told.join('、')
}
