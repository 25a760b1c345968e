import { type CaseState, closingLetters } from '#core/application/index'
import type { CaseLetter } from '../../ports.ts'
import { eventOf } from '../case-box.ts'
import { jointLetters } from '../letters/joint-letters.ts'
import type { Sight } from './resolve.ts'

/** A case within a transaction. */
type Decided = Pick<Sight, 'ports' | 'store' | 'record' | 'state'>

/** The kinds of letter that tell the result decided last. */
async function resultKinds({ ports, store, record, state }: Decided): Promise<ReadonlySet<string>> {
  const stored = await store.cases.events(record.agencyId, record.id)
  const events = stored.flatMap((event) => eventOf(ports.sealer, record.agencyId, event) ?? [])
  return new Set(closingLetters({ state, events }).map(({ id }) => id))
}

/** The letters of a case that tell the result decided last. */
export async function resultLetters(sight: Decided): Promise<readonly CaseLetter[]> {
  const { store, record } = sight
  const kinds = await resultKinds(sight)
  return (await store.letters.ofCase(record.agencyId, record.id)).filter(({ letter }) => kinds.has(letter))
}

/** Letters of applications answered together with this one that tell its result, too (DOC-R5). */
export async function jointResultLetters(sight: Sight): Promise<readonly CaseLetter[]> {
  const { ports, store, record, state } = sight
  const kinds = await resultKinds(sight)
  return (await jointLetters(ports, store, record, state)).filter(({ letter }) => kinds.has(letter))
}

/** One letter answers once: what is decided anew after an order is told by a letter that was approved for it (REG-45). */
export const hasAnswered = ({ replies }: CaseState, { number }: CaseLetter): boolean =>
  number !== null && replies.some((reply) => reply.number === number)
