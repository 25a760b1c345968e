import type { FormRow } from './rows.ts'
import { tailSimilarity } from './similarity.ts'

/** From here on a label is taken for read; below it only its place among its neighbours can tell. */
export const SURE = 0.7
/** A misread label must be this much nearer to its row than to any other. */
const MARGIN = 0.12
/** Shorter labels differ from others by a character or two, so they must be exact. */
const SHORT = 4

/**
 * How well words read as the label of each row, 0 to 1. An exact wording leaves nothing to the other rows; `similar` = misread ones
 * count too.
 */
export function labelScores(words: string, rows: readonly FormRow[], similar = true): readonly number[] {
  const exact = rows.map((row) => exactScore(words, row))
  if (!similar || exact.some((score) => score > 0)) return exact
  const scores = rows.map((row) => similarScore(words, row))
  const [best = 0, second = 0] = [...scores].sort((a, b) => b - a)
  return best - second >= MARGIN ? scores : scores.map((score) => Math.min(score, SURE - MARGIN))
}

function exactScore(words: string, { labels }: FormRow): number {
  if (labels.some((label) => words.endsWith(label))) return 1
  // Without its number a label is still its own, but not with another's: （六）其他 is not 3.其他.
  return labels.some((label) => label !== words && withoutNumber(label) === words) ? 0.9 : 0
}

function similarScore(words: string, { labels }: FormRow): number {
  return Math.max(
    0,
    ...labels.map((label) => {
      const core = withoutNumber(label)
      if (core.length < SHORT) return 0
      return Math.max(tailSimilarity(words, label), core.length === SHORT ? 0 : 0.95 * tailSimilarity(words, core))
    }),
  )
}

const withoutNumber = (label: string): string => label.replace(/^(?:\([一二三四五六七]\)|[一二三四]\.|\d\.)/u, '')

/**
 * A label that a border or the values themselves cut in parts: `own` stands in the row, the rest above or below it. The share of
 * the label that is found; 0 unless the parts join.
 */
export function cutScore(above: string, own: string, below: string, { labels }: FormRow): number {
  return Math.max(
    0,
    ...labels.map((label) => (own === '' ? aroundValues(above, below, label) : aroundOwn(above, own, below, label))),
  )
}

function aroundValues(above: string, below: string, label: string): number {
  for (let k = label.length - 2; k >= 3; k--)
    if (above.endsWith(label.slice(0, k)) && below.startsWith(label.slice(k))) return 0.95
  return 0
}

function aroundOwn(above: string, own: string, below: string, label: string): number {
  const at = own.length < SHORT ? -1 : label.indexOf(own)
  if (at < 0) return 0
  const before = label.slice(0, at)
  const behind = label.slice(at + own.length)
  const found = own.length + (above.includes(before) ? before.length : 0) + (below.includes(behind) ? behind.length : 0)
  return found / label.length
}

const GROUPS = ['三.本年度办理结果', '(三)不予公开', '(四)无法提供', '(五)不予处理', '(六)其他处理']
const HEADS_END = /(?:申请人情况.*|总计|其他)$/u

/** The words are a row's label and nothing else but labels of its groups, or heads before the first row. */
export function isOnlyLabel(words: string, { labels }: FormRow): boolean {
  return labels.some((label) => {
    if (!words.endsWith(label)) return false
    const rest = GROUPS.reduce((text, group) => text.replace(group, ''), words.slice(0, -label.length))
    return rest === '' || HEADS_END.test(rest)
  })
}

/** The label stands somewhere in the words, though not where it should: a hint, no more. */
export const mentions = (words: string, { labels }: FormRow): boolean => labels.some((label) => words.includes(label))

export const mentionsLast = (words: string, { labels }: FormRow): boolean =>
  labels.some((label) => words.endsWith(label))
