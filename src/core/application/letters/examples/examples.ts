import type { LetterFacts } from '../facts/facts.ts'
import type { LetterId } from '../letter.ts'
import { PAPER_EXAMPLES } from './papers.ts'
import { REPLY_EXAMPLES } from './replies.ts'

/** Facts of an invented case for each letter: for tests, for the gallery, and to try an agency's own wording on. */
const EXAMPLES: Readonly<Record<string, LetterFacts>> = { ...PAPER_EXAMPLES, ...REPLY_EXAMPLES }

export function exampleFacts(id: LetterId): LetterFacts {
  const facts = EXAMPLES[id]
  if (!facts) throw new Error(`no example of ${id}`)
  return facts
}
