import type { SectionKey } from '../form/index.ts'
import { sentences } from '../rules/prose.ts'
import { mostSimilar } from './similarity.ts'

/** A sentence that is no longer there, is new, or was reworded. */
export interface SentenceChange {
  readonly before: string | null
  readonly after: string | null
}

export interface TextComparison {
  readonly section: SectionKey
  /** Sentences of the later text that stand in the earlier one word for word (figures aside), of all its sentences. */
  readonly alike: number
  readonly sentences: number
  readonly changes: readonly SentenceChange[]
}

/** Above this two sentences are one that was reworded, below it they are two. A convention [C]. */
const REWORDED = 0.6

/** Nothing when neither report has the section. */
export function compareTexts(
  section: SectionKey,
  before: string | undefined,
  after: string | undefined,
): TextComparison[] {
  if (before === undefined && after === undefined) return []
  const old = sentences(before ?? '')
  const now = sentences(after ?? '')
  const gone = new Set(old)
  const changes = now.flatMap((sentence): SentenceChange[] => {
    if (old.includes(sentence)) {
      gone.delete(sentence)
      return []
    }
    const closest = mostSimilar(sentence, [...gone])
    if (closest === null || closest.similarity < REWORDED) return [{ before: null, after: sentence }]
    gone.delete(closest.text)
    return [{ before: closest.text, after: sentence }]
  })
  const figuresAside = new Set(old.map(withoutFigures))
  return [
    {
      section,
      alike: now.filter((s) => figuresAside.has(withoutFigures(s))).length,
      sentences: now.length,
      changes: [...changes, ...[...gone].map((sentence) => ({ before: sentence, after: null }))],
    },
  ]
}

const withoutFigures = (sentence: string): string => sentence.replaceAll(/[\d０-９.,，％%]+/gu, '0')
