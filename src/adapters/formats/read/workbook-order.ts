import { SECTIONS } from '#core/annual-report/index'
import type { Block } from '#core/document/index'

const HEADINGS = SECTIONS['2021'].map(({ heading }) => heading)

/** The sections of a report whose tables and texts stand on sheets apart, put back into the order of their official headings. */
export function inOrderOfSections(blocks: readonly Block[]): Block[] {
  const sections: { readonly place: number; readonly blocks: Block[] }[] = [{ place: -1, blocks: [] }]
  let sheet: string | undefined
  for (const block of blocks) {
    const heading = block.kind === 'table' ? -1 : HEADINGS.indexOf(block.text.replaceAll(/\s/g, ''))
    const beginsSheet = block.position?.sheet !== sheet
    sheet = block.position?.sheet
    if (heading >= 0 || beginsSheet) sections.push({ place: heading, blocks: [] })
    sections.at(-1)?.blocks.push(block)
  }
  return sections.toSorted((a, b) => a.place - b.place).flatMap((section) => section.blocks)
}
