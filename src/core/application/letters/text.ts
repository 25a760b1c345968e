import type { Document } from '#core/document/index'

/** A letter as running text: what is checked before it is sent, whoever wrote it. */
export interface LetterText {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** The words of a document, paragraph by paragraph. */
export const letterText = ({ title, blocks }: Document): LetterText => ({
  title: title ?? '',
  paragraphs: blocks.flatMap((block) => (block.kind === 'table' ? [] : block.text.split('\n'))),
})
