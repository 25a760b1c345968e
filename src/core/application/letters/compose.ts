import type { Block, Document, TableCell } from '#core/document/index'
import { err, type Failure, failure, inChinese, ok, type Result } from '#core/shared/index'
import { labelsOf, letterFacts } from './fact-values.ts'
import type { LetterFacts } from './facts/facts.ts'
import { filled, type Value } from './fill.ts'
import type { FormPart, Letter, TextPart } from './letter.ts'
import { holds } from './need.ts'
import { missingFacts } from './needs.ts'
import { DEFAULT_SWITCHES, type RemedySwitches } from './remedy-kinds.ts'
import { slotValue } from './slots.ts'
import { letterText } from './text.ts'
import { reworded, slotsIn, unsaid, type Wording } from './wording.ts'

export interface LetterOptions {
  readonly wording?: Wording
  readonly switches?: RemedySwitches
}

/** The letter as a document, or which facts it lacks. Free parts carry the agency's words where it has some. */
export function letterDocument(
  letter: Letter,
  facts: LetterFacts,
  { wording = {}, switches = DEFAULT_SWITCHES }: LetterOptions = {},
): Result<Document, Failure> {
  const refused = refusal(letter, facts)
  if (refused) return err(refused)
  const own = reworded(letter, wording)
  if (!own.ok) return own
  const document = assembled(own.value, facts, switches)
  const said = unsaid(letter, wording, facts, letterText(document).paragraphs.join('\n'))
  return said.ok ? ok(document) : said
}

/** A form without anything filled in, for whoever fills it by hand. */
export const blankForm = (letter: Letter): Document => assembled(letter, {}, DEFAULT_SWITCHES)

function refusal(letter: Letter, facts: LetterFacts): Failure | null {
  const checked = letterFacts(facts)
  if (!checked.ok) return checked.error
  const { date } = facts
  if (date !== undefined && date < letter.lawFrom)
    return failure('letter-before-law', { date: inChinese(date), from: inChinese(letter.lawFrom), letter: letter.name })
  const missing = missingFacts(letter, facts)
  return missing.length === 0
    ? null
    : failure('letter-facts-missing', { letter: letter.name, facts: labelsOf(missing) })
}

function assembled(letter: Letter, facts: LetterFacts, switches: RemedySwitches): Document {
  const value = (slot: string): string | null => slotValue(slot, letter, facts, switches)
  const agency = value('agency')
  return {
    title: agency === null ? letter.name : `${agency}\n${letter.name}`,
    meta: agency === null ? [] : [{ name: '发布机构', value: agency }],
    blocks: letter.parts.flatMap((part) =>
      part.kind === 'form' ? [formTable(part, value)] : holds(part.when, facts) ? textBlocks(part, value) : [],
    ),
  }
}

function textBlocks(part: TextPart, value: Value): readonly Block[] {
  if (slotsIn(part.text).some((slot) => value(slot) === null)) return []
  const text = filled(part.text, value)
  if (text.trim() === '') return []
  const { role } = part
  if (role === 'heading') return [{ kind: 'heading', level: 1, text }]
  if (role !== 'body') return [{ kind: 'paragraph', role, text }]
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', role, text: line }))
}

const cell = (role: TableCell['role'], text: string, colSpan = 1): TableCell => ({ text, role, colSpan, rowSpan: 1 })

/** Four columns; a row of two cells gives the rest to its value. */
function formTable({ caption, rows }: FormPart, value: Value): Block {
  return {
    kind: 'table',
    caption,
    widths: [180, 320, 180, 320],
    headRows: 0,
    grid: true,
    rows: rows.map((row) => ({
      cells: row.map((template, i) =>
        i % 2 === 0 ? cell('rowHead', template) : cell('words', filled(template, value), row.length === 2 ? 3 : 1),
      ),
    })),
  }
}
