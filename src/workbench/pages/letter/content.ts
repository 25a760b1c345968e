import type { changeLetter, showLetter } from '#contract/api/cases/letters'
import type { AnswerOf, BodyOf } from '#contract/endpoint'
import type { FactValue } from '../../fields/fact.ts'

export type ShownLetter = AnswerOf<typeof showLetter>
export type LetterContent = BodyOf<typeof changeLetter>['content']
export type Finding = ShownLetter['findings'][number]

export const EMPTY_CONTENT: LetterContent = { facts: {}, wording: {} }

/** Facts and own words in one level, so that two versions are merged field by field. */
export type FlatContent = Readonly<Record<string, FactValue>>

export const flat = ({ facts, wording }: LetterContent): FlatContent =>
  Object.fromEntries([
    ...Object.entries(facts).map(([fact, value]) => [`facts.${fact}`, value]),
    ...Object.entries(wording).map(([part, words]) => [`wording.${part}`, words]),
  ])

export function unflat(content: Readonly<Record<string, FactValue | undefined>>): LetterContent {
  const given = Object.entries(content).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  const under = (prefix: string) =>
    given
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value] as const)
  const words = under('wording.').flatMap(([part, value]) => (typeof value === 'string' ? [[part, value]] : []))
  return { facts: Object.fromEntries(under('facts.')), wording: Object.fromEntries(words) }
}

export const withFactValue = (content: LetterContent, fact: string, value: FactValue | undefined): LetterContent =>
  unflat({ ...flat(content), [`facts.${fact}`]: value })

/** Own words that are the official ones again, or nothing, are none. */
export const withWords = (content: LetterContent, part: string, words: string, official: string): LetterContent =>
  unflat({ ...flat(content), [`wording.${part}`]: words.trim() === '' || words === official ? undefined : words })

const squeezed = (text: string): string => text.replaceAll(/\s/g, '')

/**
 * The content with the ready sentence of a finding in its place: where own words hold what was objected to. What the law fixes is
 * composed by the letter itself, so that own words are the only place where such a sentence can stand. Null where none holds it.
 */
export function repaired(content: LetterContent, { at, repair }: Finding): LetterContent | null {
  if (at === null || repair === null) return null
  const found = Object.entries(content.wording).find(([, words]) => squeezed(words).includes(squeezed(at.quote)))
  if (found === undefined) return null
  const [part, words] = found
  const replaced = words.includes(at.quote) ? words.replace(at.quote, () => repair) : repair
  return { ...content, wording: { ...content.wording, [part]: replaced } }
}
