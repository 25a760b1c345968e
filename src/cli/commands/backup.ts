import { resolve } from 'node:path'
import { systemClock } from '#adapters/clock'
import { backUp } from '#adapters/database/backup/back-up'
import { type BackupHead, rowsIn } from '#adapters/database/backup/format'
import { copyKeys } from '#adapters/sealing/copy-keys'
import type { Failure, Result } from '#core/shared/index'
import { err } from '#core/shared/index'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { notWritable } from '../output.ts'
import { type PlaceConfig, placeFrom } from '../place.ts'
import { PLACE_WORDS } from '../place-words.ts'
import { progressBar } from '../progress.ts'
import { sayFailure, sayUsage } from '../say.ts'

/** Writes a place into a file, and says that the keys are not in it. */
export async function run(args: Arguments, context: Context): Promise<number> {
  const [out = ''] = args.files
  const place = placeFrom(args, context)
  if (!place.ok) return sayFailure(context, place.error)
  const keysTo = args.values.get('keys')
  if (keysTo !== undefined && place.value.keys.inline !== null) return sayOutside(context)
  const heads: BackupHead[] = []
  const done = await written(out, () => backUpHere(place.value, out, context, (head) => heads.push(head)))
  if (!done.ok) return sayFailure(context, done.error)
  sayBackedUp(context, heads, out)
  if (keysTo === undefined) return sayKeys(context, place.value)
  const copied = await written(keysTo, () => copyKeys(place.value.keys.file, resolve(context.io.cwd, keysTo)))
  if (!copied.ok) return sayFailure(context, copied.error)
  context.io.stdout.write(`${PLACE_WORDS[context.language].keysCopied(keysTo)}\n`)
  return 0
}

function backUpHere(place: PlaceConfig, out: string, context: Context, heard: (head: BackupHead) => void) {
  const { io, language } = context
  const bar = progressBar(io.stderr, language)
  let [done, all] = [0, 0]
  const onHead = (head: BackupHead): void => {
    all = rowsIn(head)
    heard(head)
  }
  const onRows = (table: string, count: number): void => {
    done += count
    bar.show(done, all, table)
  }
  return backUp(place, resolve(io.cwd, out), { at: systemClock.now(), onHead, onRows }).finally(bar.clear)
}

/** The result of `work`, or why its file could not be written. */
async function written<T>(file: string, work: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  try {
    return await work()
  } catch (error) {
    const failed = notWritable(file, error)
    if (!failed) throw error
    return err(failed)
  }
}

function sayBackedUp({ io, language }: Context, heads: readonly BackupHead[], out: string): void {
  for (const head of heads)
    io.stdout.write(`${PLACE_WORDS[language].backedUp(head.tables.length, rowsIn(head), out)}\n`)
}

/** On standard error too, where output is put away: nobody may say that he was not told. */
function sayKeys({ io, language }: Context, { keys }: PlaceConfig): number {
  const words = PLACE_WORDS[language]
  const where = keys.inline === null ? keys.file : words.outside
  io.stderr.write(`${words.keysApart(where)}\n`)
  return 0
}

const sayOutside = (context: Context): number =>
  sayUsage(
    context,
    {
      zh: '“--keys”复制的是密钥文件，现在的密钥由 GONGKAI_KEYS 提供',
      en: '--keys copies the key file, but the keys come from GONGKAI_KEYS',
    }[context.language],
  )
