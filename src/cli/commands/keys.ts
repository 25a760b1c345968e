import { systemClock } from '#adapters/clock'
import type { Database } from '#adapters/database/database'
import { visitDatabase } from '#adapters/database/place'
import { listKeys } from '#adapters/database/resealing/list-keys'
import type { Resealed } from '#adapters/database/resealing/reseal'
import { rotate } from '#adapters/database/resealing/rotate'
import { storageOn } from '#adapters/database/storage'
import { sha256 } from '#adapters/digest'
import { uuidIds } from '#adapters/ids'
import { type KeysChanged, noteKeys } from '#app/audit/note-keys'
import { SYSTEM } from '#app/ports'
import { StorageFailure } from '#app/storage-failure'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { keysText, unopenedText } from '../keys-text.ts'
import { KEYS_WORDS } from '../keys-words.ts'
import { type PlaceConfig, placeFrom, tellingFailures } from '../place.ts'
import { progressBar } from '../progress.ts'
import { sayFailure } from '../say.ts'

const LIMIT_MS = 30_000

/** Lists the keys of a place, or changes them. Exit code: 0, or 1 when something is not under the current key. */
export async function run(args: Arguments, context: Context): Promise<number> {
  const place = placeFrom(args, context)
  if (!place.ok) return sayFailure(context, place.error)
  const database = await visitDatabase(place.value)
  if (!database.ok) return sayFailure(context, database.error)
  const work = args.files[0] === 'list' ? list : change
  try {
    return await tellingFailures(context, () => work(database.value, place.value, context))
  } finally {
    await database.value.close()
  }
}

async function list(database: Database, place: PlaceConfig, context: Context): Promise<number> {
  const uses = await listKeys(database, place)
  if (!uses.ok) return sayFailure(context, uses.error)
  context.io.stdout.write(keysText(uses.value, context.language))
  return 0
}

async function change(database: Database, place: PlaceConfig, context: Context): Promise<number> {
  const { io, language } = context
  const bar = progressBar(io.stderr, language)
  const wish = { ...place, isShared: place.databaseUrl !== null }
  const note = notesOn(database)
  const onAdded = (key: string): Promise<void> => note({ key, texts: null })
  const changed = await rotate(database, wish, { onTexts: bar.show, onAdded }).finally(bar.clear)
  if (!changed.ok) return sayFailure(context, changed.error)
  const words = KEYS_WORDS[language]
  const { added, current, resealed } = changed.value
  const keys = place.keys.inline === null ? place.keys.file : words.outside
  io.stdout.write(`${added === null ? words.wentOn(current) : words.added(added)}\n`)
  if (resealed === null) {
    io.stdout.write(`${words.nextNodes(keys)}\n`)
    return 0
  }
  if (resealed.done > 0) await note({ key: current, texts: resealed.done })
  io.stdout.write(`${words.resealed(resealed.done, current)}\n`)
  if (added !== null) io.stderr.write(`${words.copyKeys(keys)}\n`)
  return sayLeft(resealed, context)
}

function notesOn(database: Database): (what: KeysChanged) => Promise<void> {
  const ports = { storage: storageOn(database, LIMIT_MS), clock: systemClock, ids: uuidIds(), digest: sha256 }
  return async (what) => {
    const noted = await noteKeys(ports, SYSTEM, what)
    if (!noted.ok) throw new StorageFailure(noted.error, null)
  }
}

function sayLeft(resealed: Resealed, { io, language }: Context): number {
  const { left, unopened } = resealed
  if (unopened > 0) io.stderr.write(unopenedText(resealed, language))
  if (left > unopened) io.stderr.write(`${KEYS_WORDS[language].left(left - unopened)}\n`)
  return left === 0 ? 0 : 1
}
