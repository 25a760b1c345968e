import { type Citation, LAW_IDS, LAWS, type LawId } from './cite.ts'
import { numeralValue } from './numerals.ts'

/** A citation as it stands in a text. `law` null: of a law that letters do not know. */
export interface Cited {
  readonly law: LawId | null
  readonly article: number
  readonly paragraph: number | null
  readonly item: number | null
  readonly quote: string
  readonly at: number
}

/** 第36条 stands in letters too. */
const NUMBER = '([一二三四五六七八九十]{1,4}|\\d{1,2})'
const TOKEN = new RegExp(
  `《([^《》]{1,60})》|(?:本|该)?条例(?=第)|第${NUMBER}条(?:第${NUMBER}款)?(?:第[（(]?${NUMBER}[）)]?项)?|(?<=[、和及，])第${NUMBER}款(?:第[（(]?${NUMBER}[）)]?项)?|(?<=[、和及，])第[（(]?${NUMBER}[）)]?项`,
  'gu',
)

/** 《政府信息公开条例》 and 《条例》 mean the Regulation too. */
function lawNamed(name: string): LawId | null {
  if (name === '条例' || name === '政府信息公开条例') return 'regulation'
  return LAW_IDS.find((id) => LAWS[id] === name) ?? null
}

function value(text: string | undefined): number | null {
  if (text === undefined) return null
  return /^\d+$/u.test(text) ? Number(text) : numeralValue(text)
}

/**
 * The articles that a text cites, in its order. `第三十六条第（二）项、第（三）项` are two of article 36. An article belongs to the law
 * named last; before any law is named, to the Regulation.
 */
export function citedIn(text: string): readonly Cited[] {
  const found: Cited[] = []
  let law: LawId | null = 'regulation'
  for (const match of text.matchAll(TOKEN)) {
    const [quote, name, number, paragraph, item, nextParagraph, itemOfNext, nextItem] = match
    if (name !== undefined) law = lawNamed(name)
    else if (quote.endsWith('条例')) law = 'regulation'
    else {
      const before = found.at(-1)
      const own = value(number)
      const place =
        own === null
          ? { article: before?.article ?? null, paragraph: value(nextParagraph), item: value(itemOfNext ?? nextItem) }
          : { article: own, paragraph: value(paragraph), item: value(item) }
      if (place.article !== null) found.push({ ...place, article: place.article, law, quote, at: match.index })
    }
  }
  return found
}

/** Whether a text's citation is the one meant, to the paragraph and the item. */
export const isCited = (cited: Cited, wanted: Citation): boolean =>
  cited.law === wanted.law &&
  cited.article === wanted.article &&
  cited.paragraph === wanted.paragraph &&
  cited.item === wanted.item
