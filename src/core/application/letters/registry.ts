import { INTAKE_FORMS } from './forms/at-intake.ts'
import { FILE_PAPERS } from './forms/on-file.ts'
import type { Letter, LetterId, ResultRow } from './letter.ts'
import { NOTICES } from './notices/to-applicant.ts'
import { OUTWARD_LETTERS } from './notices/to-others.ts'
import { CANNOT_REPLIES } from './replies/cannot-provide.ts'
import { NOT_HANDLED_REPLIES } from './replies/not-handled.ts'
import { OPEN_REPLIES } from './replies/open.ts'
import { OTHER_REPLIES } from './replies/other.ts'
import { REFUSALS } from './replies/refusals.ts'

const numberOf = ({ id }: Letter): number => Number(id.slice(id.indexOf('-') + 1))
const inOrder = (letters: readonly Letter[]): readonly Letter[] => letters.toSorted((a, b) => numberOf(a) - numberOf(b))

/** DOC-15, the reply, in its templates RP-1 to RP-24. */
export const REPLIES: readonly Letter[] = inOrder([
  ...OPEN_REPLIES,
  ...REFUSALS,
  ...CANNOT_REPLIES,
  ...NOT_HANDLED_REPLIES,
  ...OTHER_REPLIES,
])

/** DOC-1 to DOC-21 without DOC-15. */
export const PAPERS: readonly Letter[] = inOrder([...INTAKE_FORMS, ...NOTICES, ...OUTWARD_LETTERS, ...FILE_PAPERS])

export const LETTERS: readonly Letter[] = [...PAPERS, ...REPLIES]

const BY_ID = new Map(LETTERS.map((letter) => [letter.id, letter]))

export function letterOf(id: LetterId): Letter {
  const letter = BY_ID.get(id)
  if (!letter) throw new Error(`no letter ${id}`)
  return letter
}

/** The replies that close a case in a row. */
export const repliesOf = (row: ResultRow): readonly Letter[] => REPLIES.filter(({ rows }) => rows.includes(row))
