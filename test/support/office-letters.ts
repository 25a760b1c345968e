import { changeLetter } from '#app/applications/letters/change-letter'
import { draftLetter } from '#app/applications/letters/draft-letter'
import type { LetterContent } from '#app/applications/letters/letter-box'
import { type LetterMove, moveLetter } from '#app/applications/letters/move-letter'
import type { LetterPorts, ShownLetter } from '#app/applications/letters/shown-letter'
import type { StepWish } from '#app/applications/step-wish'
import { takeStep } from '#app/applications/steps/take-step'
import { showTableThree } from '#app/applications/table/show-table-three'
import type { Actor, CaseRecord } from '#app/ports'
import type { TableRow } from '#core/application/index'
import type { Failure, LocalDate, Result } from '#core/shared/index'
import { type CaseOffice, granted } from './cases.ts'
import { namingWriter } from './fixed-ports.ts'

type WishOf = StepWish extends infer W ? (W extends { readonly day: LocalDate } ? Omit<W, 'day'> : never) : never

/** What an officer does with letters and steps, each on the day it is; throws when it is refused, but for what begins with `try`. */
export function officeLetters(office: Pick<CaseOffice, 'agency' | 'officer' | 'ports'>) {
  const ports: LetterPorts = { ...office.ports, writer: namingWriter }
  const oneOf = ({ agencyId, id }: CaseRecord) => ({ agencyId, id })
  const tryMove = (record: CaseRecord, { letter }: ShownLetter, move: LetterMove, actor: Actor = office.officer) =>
    moveLetter(ports, actor, { ...oneOf(record), letterId: letter.id, version: letter.version, move })
  return {
    ports,
    draft: async (record: CaseRecord, letter: string): Promise<ShownLetter> =>
      granted(await draftLetter(ports, office.officer, { ...oneOf(record), letter })),
    change: async (record: CaseRecord, { letter }: ShownLetter, content: LetterContent): Promise<ShownLetter> =>
      granted(
        await changeLetter(ports, office.officer, {
          ...oneOf(record),
          letterId: letter.id,
          version: letter.version,
          content,
        }),
      ),
    tryMove,
    move: async (record: CaseRecord, letter: ShownLetter, move: LetterMove, actor?: Actor): Promise<ShownLetter> =>
      granted(await tryMove(record, letter, move, actor)),
    take: (record: CaseRecord, wish: WishOf, actor: Actor = office.officer): Promise<Result<CaseRecord, Failure>> =>
      takeStep(ports, actor, {
        ...oneOf(record),
        version: record.version,
        wish: { ...wish, day: office.ports.clock.today() } as StepWish,
      }),
    table: async (year: number): Promise<readonly TableRow[]> =>
      granted(await showTableThree(ports, office.officer, { agencyId: office.agency.id, year, knownOn: null })).rows,
  }
}
