import { SECTIONS, type SectionKey, type TableId } from '../form/index.ts'
import type { FoundHeading } from '../report.ts'
import type { Line } from './lines.ts'
import { squash } from './squash.ts'
import type { Extent } from './tables.ts'
import { SECTION_KEYS, TITLES } from './titles.ts'

export interface PlacedHeading extends FoundHeading {
  readonly line: number
}

/** The table that a section consists of. */
export const TABLE_OF: Readonly<Partial<Record<SectionKey, TableId>>> = { 二: 't2', 三: 't3', 四: 't4' }
const LONGEST = 45
const LIKE = 0.6
/** Without a number only the official words make a heading. */
const UNNUMBERED_LIKE = 0.9
/** Taken off for each character that the title does not have. */
const EXTRA = 0.015
/** A bare number, or the caption of a table. */
const NO_HEADING = /^\d+$|^附?表/u
const NUMBER = /^(?:第?([一二三四五六七八九十])(?:部分|章)?[.、]?|(\d{1,2})\.|\(([一二三四五六七八九十])\))/u

const WORDINGS = SECTION_KEYS.flatMap((key, section) => TITLES[key].map((wording) => ({ section, wording })))

interface Candidate {
  readonly line: number
  readonly section: number
  readonly points: number
}

/**
 * The headings of the six sections: of all lines that read like one, the set in the order of the form that fits best. A number
 * is only a hint (some reports number their tables anew); standing last before the section's own table is a strong one.
 */
export function findHeadings(
  lines: readonly Line[],
  extents: Readonly<Partial<Record<TableId, Extent>>>,
): readonly PlacedHeading[] {
  const candidates = lines.flatMap((line, index) => (line.kind === 'text' ? candidatesOf(line.text, index) : []))
  return bestOrder(placed(candidates, extents)).flatMap(({ line, section }) => {
    const found = lines[line]
    const key = SECTION_KEYS[section]
    if (found?.kind !== 'text' || !key) return []
    const official = SECTIONS['2021'].find((s) => s.key === key)?.heading
    const text = found.text.trim()
    return [{ section: key, text, exact: text.replace(/\s/g, '') === official, position: found.position, line }]
  })
}

function candidatesOf(text: string, line: number): readonly Candidate[] {
  if (text.trim().length > 2 * LONGEST) return []
  const plain = squash(text).replace(/\.$/, '')
  if (plain.length > LONGEST || plain.length < 2 || NO_HEADING.test(plain)) return []
  const [number = '', chinese, arabic, bracketed] = NUMBER.exec(plain) ?? []
  const title = plain.slice(number.length)
  const least = number === '' ? UNNUMBERED_LIKE : LIKE
  const best = new Map<number, number>()
  for (const { section, wording } of WORDINGS) {
    const like = mayBeLike(title, wording, least) ? likeness(title, wording) : 0
    if (like >= least && like > (best.get(section) ?? 0)) best.set(section, like)
  }
  return [...best].map(([section, like]) => {
    const numbered = chinese === SECTION_KEYS[section] || arabic === String(section + 1)
    return { line, section, points: like + (numbered ? 0.15 : 0) - (bracketed ? 0.4 : 0) }
  })
}

/** Whether length and characters allow it at all: most lines are no headings, and are told so quickly. */
function mayBeLike(text: string, title: string, least: number): boolean {
  if (text.length < least * title.length || (text.length - title.length) * EXTRA > 1 - least) return false
  let common = 0
  for (let i = 0; i < title.length; i++) if (text.includes(title.charAt(i))) common++
  return common >= least * title.length
}

/** Share of the title's characters found in order, less a little for every other character. */
function likeness(text: string, title: string): number {
  let row = new Array<number>(title.length + 1).fill(0)
  for (const character of text) {
    const next = [0]
    for (let j = 1; j <= title.length; j++)
      next.push(character === title[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0))
    row = next
  }
  const common = row[title.length] ?? 0
  return common / title.length - EXTRA * (text.length - common)
}

/** Candidates with the last one before each section's table raised. */
function placed(
  candidates: readonly Candidate[],
  extents: Readonly<Partial<Record<TableId, Extent>>>,
): readonly Candidate[] {
  const nearest = SECTION_KEYS.map((key, section) => {
    const table = TABLE_OF[key]
    const start = table && extents[table]?.from
    if (start === undefined) return undefined
    return candidates.findLast((candidate) => candidate.section === section && candidate.line < start)
  })
  return candidates.map((candidate) =>
    candidate === nearest[candidate.section] ? { ...candidate, points: candidate.points + 0.5 } : candidate,
  )
}

interface Chain {
  readonly points: number
  readonly last: Candidate
  readonly before: Chain | null
}

/** The chain with most points in which lines and sections both rise; of equal ones the later. */
function bestOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  /** The best chain that ends with each section, over the lines so far. */
  let best: readonly (Chain | null)[] = SECTION_KEYS.map(() => null)
  for (let i = 0; i < candidates.length; ) {
    const line = candidates[i]?.line
    const next = [...best]
    for (; candidates[i]?.line === line; i++) {
      const candidate = candidates[i]
      if (!candidate) break
      const before = strongest(best.slice(0, candidate.section))
      const chain = { points: (before?.points ?? 0) + candidate.points, last: candidate, before }
      if (chain.points >= (next[candidate.section]?.points ?? 0)) next[candidate.section] = chain
    }
    best = next
  }
  const found: Candidate[] = []
  for (let chain = strongest(best); chain; chain = chain.before) found.unshift(chain.last)
  return found
}

const strongest = (chains: readonly (Chain | null)[]): Chain | null =>
  chains.reduce((a, b) => (b && b.points > (a?.points ?? 0) ? b : a), null)
