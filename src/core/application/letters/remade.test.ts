import { expect, it } from 'vitest'
import { exampleFacts, letterDocument, letterOf, letterText, remade } from './index.ts'

it('says at the head of a letter that it was made again, and changes nothing below', () => {
  const made = letterDocument(letterOf('RP-5'), exampleFacts('RP-5'))
  if (!made.ok) throw new Error(made.error.code)
  const again = remade(made.value)
  expect(again.blocks.slice(1)).toEqual(made.value.blocks)
  expect(again.blocks[0]).toMatchObject({ kind: 'paragraph', role: 'note' })
  expect(letterText(again).paragraphs[0]).toContain('系统未留存本件的定稿')
})
