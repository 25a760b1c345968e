import { article, type Citation } from '../cite.ts'
import type { RefusalRow } from '../facts/spec.ts'

/** The article that carries each ground of a refusal (rules.md 1.3, 5.2). */
export const GROUND_ARTICLES: Readonly<Record<RefusalRow, readonly Citation[]>> = {
  r5: [article(14)],
  r6: [article(14)],
  r7: [article(14)],
  r8: [article(15), article(32)],
  r9: [article(16, { paragraph: 1 })],
  r10: [article(16, { paragraph: 2 })],
  r11: [article(16, { paragraph: 2 })],
}
