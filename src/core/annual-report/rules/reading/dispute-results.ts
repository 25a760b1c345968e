import type { CellAddress } from '../../form/index.ts'
import { sumOf } from '../hand.ts'
import type { CheckInput } from '../rule.ts'
import { sentencesOfYear } from './sentences.ts'

/** A sentence that says how disputes ended, and which kinds it speaks of. */
export interface ResultSentence {
  readonly quote: string
  readonly routes: readonly ('review' | 'direct' | 'after')[]
}

/** Sentences on reconsideration or litigation in which the pattern is found after the word: `收到申请5件，均已办结，引发行政复议1件` says nothing of its result. */
export function resultSentences(input: CheckInput, pattern: RegExp): readonly ResultSentence[] {
  return sentencesOfYear(input).flatMap((sentence) => {
    const from = sentence.search(/复议|诉讼|败诉/u)
    const quote = from < 0 ? undefined : pattern.exec(sentence.slice(from))?.[0]
    const review = sentence.includes('复议')
    const suits = sentence.includes('诉讼') || sentence.includes('败诉')
    if (quote === undefined || !(review || suits)) return []
    const routes = [...(review ? (['review'] as const) : []), ...(suits ? (['direct', 'after'] as const) : [])]
    return isKnown(input, routes) ? [{ quote, routes }] : []
  })
}

const RESULTS = ['upheld', 'corrected', 'other', 'pending']

/** Where a result cannot be read, or table 四 is not there, nothing is said of the sentence. */
const isKnown = (input: CheckInput, routes: ResultSentence['routes']): boolean =>
  sumOf(
    input,
    RESULTS.flatMap((result) => resultCells(routes, result)),
  ) !== null

export const resultCells = (routes: ResultSentence['routes'], result: string): readonly CellAddress[] =>
  routes.map((route): CellAddress => `t4.${route}.${result}`)

export const resultSum = (input: CheckInput, { routes }: ResultSentence, result: string): number =>
  sumOf(input, resultCells(routes, result)) ?? 0
