import { reportDocument } from '#core/annual-report/index'
import { type Block, blocksToHtml, type Heading } from '#core/document/index'
import { type Html, html, trusted } from '../html.ts'
import type { Judged } from '../report/judged.ts'
import type { CellMarks } from '../report/marks.ts'
import { markedBlock } from '../report/paper.ts'
import { say } from '../say.ts'
import { CLINIC_TEXTS } from './texts.ts'

const T = CLINIC_TEXTS.opened

interface Part {
  readonly heading: Heading | null
  readonly blocks: readonly Block[]
}

/** The report part by part: those with something to look at open, sound ones folded to a line. */
export function reportParts(judged: Judged, marks: CellMarks): Html {
  const { blocks } = reportDocument(judged.report, { gapNotes: true })
  return html`${partsOf(blocks).map((part) => partView(part, marks, isOpen(part, judged, marks)))}`
}

function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: { heading: Heading | null; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) parts.push({ heading: block, blocks: [] })
    else if (isSignature(block)) parts.push({ heading: null, blocks: [block] })
    else if (parts.length > 0) parts.at(-1)?.blocks.push(block)
    else parts.push({ heading: null, blocks: [block] })
  }
  return parts
}

const isSignature = (block: Block): boolean => block.kind === 'paragraph' && block.role === 'signature'

/** A part is open when a cell of it is marked, or when a finding speaks of its text. */
function isOpen({ heading, blocks }: Part, { problems }: Judged, marks: CellMarks): boolean {
  const section = heading?.text.charAt(0) ?? ''
  const isMarked = tableCells(blocks).some(({ address }) => address !== undefined && marks.has(address))
  return isMarked || problems.some(({ finding, place }) => place === null && finding.instance === section)
}

const tableCells = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : []))

function partView({ heading, blocks }: Part, marks: CellMarks, open: boolean): Html {
  const body = trusted(blocksToHtml(blocks.map((block) => markedBlock(block, marks))))
  if (heading === null) return html`<div>${body}</div>\n`
  return html`<details class="fold"${open && html` open`}><summary><b>${heading.text}</b><span class="muted">${extent(blocks, open)}</span></summary>
<div class="${tableCells(blocks).length > 0 ? 'gutter' : 'fold-text'}" id="s${sectionNumber(heading)}">${body}</div></details>\n`
}

const NUMERALS = '一二三四五六'
const sectionNumber = ({ text }: Heading): number => NUMERALS.indexOf(text.charAt(0)) + 1

function extent(blocks: readonly Block[], open: boolean): string {
  const cells = tableCells(blocks).filter(({ role }) => role === 'value').length
  if (cells > 0) return open ? '' : say(T.soundTable, { cells })
  const texts = blocks.flatMap((b) => (b.kind === 'paragraph' && b.role !== 'note' ? [b.text] : []))
  const characters = texts.join('').replaceAll(/\s/g, '').length
  if (characters === 0) return say(T.missing)
  return say(open ? T.text : T.soundText, { characters })
}
