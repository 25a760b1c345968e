import { letterDocument } from '../compose.ts'
import { exampleFacts } from '../examples/examples.ts'
import type { LetterFacts } from '../facts/facts.ts'
import { letterOf } from '../registry.ts'
import { DEFAULT_SWITCHES } from '../remedy-kinds.ts'
import { type LetterText, letterText } from '../text.ts'
import { inHand } from './check.ts'
import type { LetterInHand, LetterSample } from './rule.ts'

/** The letter as its facts make it; where a sample takes a fact away, as the whole example does. */
function textOf({ letter, facts, switches }: LetterSample): LetterText {
  const example = exampleFacts(letter)
  const options = { switches: { ...DEFAULT_SWITCHES, ...switches } }
  const own = letterDocument(letterOf(letter), { ...example, ...facts }, options)
  const made = own.ok ? own : letterDocument(letterOf(letter), example, options)
  if (!made.ok) throw new Error(`no letter ${letter}: ${made.error.code}`)
  return letterText(made.value)
}

function changed(text: LetterText, words: NonNullable<LetterSample['words']>): LetterText {
  return words.reduce((now, [from, to]) => {
    if (!`${now.title}\n${now.paragraphs.join('\n')}`.includes(from))
      throw new Error(`the letter does not say: ${from}`)
    return {
      title: now.title.replace(from, to),
      paragraphs: now.paragraphs.map((paragraph) => paragraph.replace(from, to)),
    }
  }, text)
}

/** A sample as a rule sees it. */
export const sampleInHand = (sample: LetterSample): LetterInHand => {
  const facts: LetterFacts = { ...exampleFacts(sample.letter), ...sample.facts }
  const switches = { ...DEFAULT_SWITCHES, ...sample.switches }
  return inHand(letterOf(sample.letter), facts, changed(textOf(sample), sample.words ?? []), switches)
}
