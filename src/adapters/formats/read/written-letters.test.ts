import { afterAll, describe, expect, it } from 'vitest'
import { documentWriter } from '#adapters/formats/write/writer'
import type { Instant } from '#app/ports'
import {
  checkLetter,
  exampleFacts,
  LETTERS,
  type Letter,
  type LetterText,
  letterDocument,
  letterText,
} from '#core/application/index'
import { documentReader } from './reader.ts'

const writer = documentWriter({ ownFonts: null })
afterAll(() => writer.close())

const OPTIONS = { at: '2025-04-17T08:00:00.000Z' as Instant, demonstration: false }

/** The letter as it comes back from a file, as an office sends it round. */
async function readBack(letter: Letter, format: 'docx' | 'pdf' | 'html'): Promise<LetterText> {
  const made = letterDocument(letter, exampleFacts(letter.id))
  if (!made.ok) throw new Error(made.error.code)
  const read = await documentReader.read({
    name: `letter.${format}`,
    bytes: await writer.write(made.value, format, OPTIONS),
  })
  const [document] = read.ok ? read.value : []
  if (document === undefined || !('blocks' in document)) throw new Error('no document')
  return letterText(document)
}

describe.each(['docx', 'pdf', 'html'] as const)('a letter that comes back as %s', (format) => {
  it.each(LETTERS.filter(({ to }) => to !== 'file').map((letter) => [letter.id, letter] as const))(
    '%s is checked as it was written: nothing to object to',
    async (id, letter) => {
      expect(checkLetter(letter, exampleFacts(id), await readBack(letter, format))).toEqual([])
    },
  )

  it('is refused when its remedy is of before 2024', async () => {
    const [letter] = LETTERS.filter(({ id }) => id === 'RP-4')
    if (letter === undefined) throw new Error('no RP-4')
    const { title, paragraphs } = await readBack(letter, format)
    const old = paragraphs.map((p) =>
      p.replace(/应当自收到.*诉讼。/u, '可以在60日内申请行政复议，或者6个月内提起行政诉讼。'),
    )
    const findings = checkLetter(letter, exampleFacts('RP-4'), { title, paragraphs: old })
    expect(findings.map(({ rule }) => rule)).toContain('DOC-R2')
  })
})
