import type { FormRow } from './rows.ts'
import { tailSimilarity } from './similarity.ts'

/** From here on a label is taken for read; below it only its place among its neighbours can tell. */
export const SURE = 0.7

/** How well words read as the label of a row, 0 to 1: the best of its wordings, with or without its number. */
export function labelScore(words: string, row: FormRow): number {
  return Math.max(0, ...row.labels.map((label) => wordingScore(words, label)))
}

function wordingScore(words: string, label: string): number {
  if (words.endsWith(label)) return 1
  const core = withoutNumber(label)
  if (core !== label && withoutNumber(words) === core) return 0.9
  // A short label differs from others by a character or two, so it must be exact.
  return label.length < 4
    ? 0
    : Math.max(tailSimilarity(words, label), core.length < 5 ? 0 : tailSimilarity(words, core) * 0.95)
}

const withoutNumber = (label: string): string => label.replace(/^(?:\([一二三四五六七]\)|[一二三四]\.|\d\.)/u, '')
