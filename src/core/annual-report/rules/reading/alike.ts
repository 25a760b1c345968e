import { sentences } from '../prose.ts'

/** Years and numbers change every year even in a copied text, so they do not count. */
const bare = (sentence: string): string => sentence.replaceAll(/[0-9０-９%．.]+/gu, '#')

const pairs = (text: string): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2))
  return found
}

/** Dice's coefficient of the character pairs, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const pair of a) if (b.has(pair)) both++
  return (2 * both) / (a.size + b.size)
}

/** Two sentences count as the same when nearly all their character pairs agree: a word was changed, or the order. */
const SAME = 0.85

/** Share (0 to 1, by characters) of the sentences of `now` that stand in `before` too. */
export function alikeShare(now: string, before: string): number {
  const old = sentences(before).map((s) => ({ text: bare(s), pairs: pairs(bare(s)) }))
  let alike = 0
  let all = 0
  for (const sentence of sentences(now).map(bare)) {
    all += sentence.length
    const own = pairs(sentence)
    if (old.some((o) => o.text === sentence || likeness(own, o.pairs) >= SAME)) alike += sentence.length
  }
  return all === 0 ? 0 : alike / all
}
