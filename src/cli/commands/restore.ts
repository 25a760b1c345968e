import { resolve } from 'node:path'
import { archiveText } from '#adapters/database/backup/archive-file'
import { checkArchive } from '#adapters/database/backup/back-up'
import { rowsIn } from '#adapters/database/backup/format'
import { restoreInto } from '#adapters/database/restore/restore-into'
import { copyKeys } from '#adapters/sealing/copy-keys'
import { minuteOf } from '#core/shared/index'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { notWritable } from '../output.ts'
import { type PlaceConfig, placeFrom } from '../place.ts'
import { PLACE_WORDS } from '../place-words.ts'
import { progressBar } from '../progress.ts'
import { sayFailure } from '../say.ts'
import { settle } from '../settle.ts'

/** Checks a backup to its end, fills an empty place with it, and verifies the trail. Exit code: 0, or 1 when the trail is not sound. */
export async function run(args: Arguments, context: Context): Promise<number> {
  const { io, language } = context
  const [name = ''] = args.files
  const file = resolve(io.cwd, name)
  const place = placeFrom(args, context)
  if (!place.ok) return sayFailure(context, place.error)
  const checked = await checkArchive(file, name)
  if (!checked.ok) return sayFailure(context, checked.error, name)
  const bar = progressBar(io.stderr, language)
  const source = { name, text: archiveText(file, name) }
  const restored = await restoreInto(place.value, source, { onRows: bar.show }).finally(bar.clear)
  if (!restored.ok) return sayFailure(context, restored.error)
  io.stdout.write(`${PLACE_WORDS[language].restored(rowsIn(restored.value), minuteOf(restored.value.at))}\n`)
  const code = await settle(place.value, restored.value, context)
  return Math.max(code, await putKeysBack(args.values.get('keys'), place.value, context))
}

async function putKeysBack(from: string | undefined, { keys }: PlaceConfig, context: Context): Promise<number> {
  const { io, language } = context
  const words = PLACE_WORDS[language]
  if (from === undefined) {
    io.stderr.write(`${words.keysNeeded(keys.inline === null ? keys.file : words.outside)}\n`)
    return 0
  }
  try {
    const copied = await copyKeys(resolve(io.cwd, from), keys.file)
    if (!copied.ok) return sayFailure(context, copied.error, from)
    io.stdout.write(`${words.keysCopied(keys.file)}\n`)
    return 0
  } catch (error) {
    const failed = notWritable(keys.file, error)
    if (!failed) throw error
    return sayFailure(context, failed)
  }
}
