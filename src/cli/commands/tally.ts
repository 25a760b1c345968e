import { systemClock } from '#adapters/clock'
import type { OpenStorage } from '#adapters/database/open'
import { visitStorage } from '#adapters/database/place'
import { sha256 } from '#adapters/digest'
import { uuidIds } from '#adapters/ids'
import { openKeys } from '#adapters/sealing/keys'
import { makeSealer } from '#adapters/sealing/sealer'
import { rebuildTally } from '#app/applications/table/rebuild-tally'
import { type Agency, SYSTEM } from '#app/ports'
import type { Sealer } from '#app/secrets'
import { failure } from '#core/shared/index'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { placeFrom, tellingFailures } from '../place.ts'
import { sayFailure } from '../say.ts'
import { TALLY_WORDS } from '../tally-words.ts'

/** Nothing is sealed here; what is opened says itself how it was sealed. */
const SEALING = 'aes'

/** Counts table 三 of the agencies of a place anew from the events of their cases. Exit code: 0, or 1 when a cell was kept otherwise. */
export async function run(args: Arguments, context: Context): Promise<number> {
  const place = placeFrom(args, context)
  if (!place.ok) return sayFailure(context, place.error)
  const keys = await openKeys(place.value.keys, { mayCreate: false, sealing: SEALING })
  if (!keys.ok) return sayFailure(context, keys.error)
  const storage = await visitStorage(place.value)
  if (!storage.ok) return sayFailure(context, storage.error)
  const sealer = makeSealer(keys.value, SEALING)
  try {
    return await tellingFailures(context, () => rebuild(storage.value, sealer, args.values.get('agency'), context))
  } finally {
    await storage.value.close()
  }
}

async function rebuild(
  storage: OpenStorage,
  sealer: Sealer,
  name: string | undefined,
  context: Context,
): Promise<number> {
  const all = await storage.read((store) => store.agencies.all())
  const wanted = all.filter((agency) => name === undefined || agency.name === name)
  if (name !== undefined && wanted.length === 0) return sayFailure(context, failure('agency-unknown', { name }))
  const ports = { storage, sealer, clock: systemClock, ids: uuidIds(), digest: sha256 }
  let code = 0
  for (const agency of wanted) {
    const rebuilt = await rebuildTally(ports, SYSTEM, agency.id)
    if (!rebuilt.ok) return sayFailure(context, rebuilt.error)
    say(context, agency, rebuilt.value)
    if (rebuilt.value.differences.length > 0) code = 1
  }
  return code
}

function say(
  { io, language }: Context,
  { name }: Agency,
  { cases, differences }: { readonly cases: number; readonly differences: readonly string[] },
): void {
  const words = TALLY_WORDS[language]
  const lines = differences.map((cell) => `    ${words.mended(cell)}`)
  io.stdout.write(`${[words.head(name, cases, differences.length), ...lines].join('\n')}\n`)
}
