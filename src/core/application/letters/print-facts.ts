import { inChinese, parseLocalDate } from '#core/shared/index'
import { article, tellCitations } from './cite.ts'
import { type FactId, factSpec, type LetterFacts } from './facts/facts.ts'
import type { ListFact, WithheldPart } from './facts/spec.ts'
import { GROUND_ARTICLES } from './replies/ground-articles.ts'

/** The sentence that takes the text in brings its own full stop. */
export const unstopped = (text: string): string => text.trim().replace(/[。；]+$/u, '')

export function printedDate(value: string): string {
  const date = parseLocalDate(value)
  if (!date.ok) throw new Error(`no day: ${value}`)
  return inChinese(date.value)
}

/** One stands in the sentence; of several each stands on its own line. */
const onLines = (items: readonly string[]): string =>
  items.length === 1 ? (items[0] ?? '') : items.map((item, i) => `\n${i + 1}.${item}`).join('')

/** What is held back, why, and by which articles (REG-37). */
const withheldItem = ({ what, ground, reason }: WithheldPart): string =>
  `${unstopped(what)}。理由：${unstopped(reason)}。依据：${tellCitations([article(36, { item: 3 }), ...GROUND_ARTICLES[ground]])}。`

export const printedWithheld = (parts: readonly WithheldPart[]): string => onLines(parts.map(withheldItem))

/** A fact as a letter prints it; null when it is not known. */
export function printedFact(id: FactId, facts: LetterFacts): string | null {
  const spec = factSpec(id)
  const value = facts[id]
  if (value === undefined || value === '') return null
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string')
    return value.length === 0 ? null : printedItems(value, spec.kind === 'list' ? spec.printed : 'inline')
  if (spec.kind === 'date') return printedDate(value)
  if (spec.kind === 'choice') return spec.options[value]?.zh ?? null
  return unstopped(value) || null
}

function printedItems(items: readonly (string | WithheldPart)[], printed: ListFact['printed']): string {
  const texts = items.map((item) => unstopped(typeof item === 'string' ? item : item.what))
  if (printed === 'inline') return texts.join('、')
  return onLines(printed === 'sentences' ? texts.map((text) => `${text}。`) : texts)
}
