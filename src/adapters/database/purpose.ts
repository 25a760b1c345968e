import { type Failure, failure } from '#core/shared/index'
import type { SchemaState } from './migrate.ts'

/**
 * What a database is opened for. `work`: the program itself, which makes and upgrades its tables. `visit`: what is there, as it is.
 * `fill`: an empty place, or one that a restore left unfinished.
 */
export type Purpose = 'work' | 'visit' | 'fill'

/** Why a database in this state is no place for the purpose, or null. `place` is how the reader knows it. */
export function refusalFor(
  purpose: Purpose,
  { version, tables, unfinished }: SchemaState,
  place: string,
): Failure | null {
  if (purpose === 'fill') return unfinished || tables === 0 ? null : failure('place-not-empty', { place })
  if (unfinished) return failure('restore-unfinished', { place })
  return purpose === 'visit' && version === 0 ? failure('place-empty', { place }) : null
}
