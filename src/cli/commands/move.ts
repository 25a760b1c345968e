import { systemClock } from '#adapters/clock'
import { withBackup } from '#adapters/database/backup/back-up'
import { rowsIn } from '#adapters/database/backup/format'
import { type Place, placeName } from '#adapters/database/place'
import { restoreInto } from '#adapters/database/restore/restore-into'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { placeFrom } from '../place.ts'
import { PLACE_WORDS } from '../place-words.ts'
import { progressBar } from '../progress.ts'
import { sayFailure, sayUsage } from '../say.ts'
import { settle } from '../settle.ts'

/** Carries all data from the folder to the server or back, and leaves the old place as it was. Exit code as of `restore`. */
export async function run(args: Arguments, context: Context): Promise<number> {
  const { language } = context
  const say = (zh: string, en: string): number => sayUsage(context, { zh, en }[language])
  const to = args.values.get('to')
  if (to === undefined) return say('请用 --to 写明搬到哪里：server 或 folder', 'say where to: --to server or folder')
  const config = placeFrom(args, context)
  if (!config.ok) return sayFailure(context, config.error)
  const { dataFolder, databaseUrl } = config.value
  if (databaseUrl === null)
    return say('请设置 DATABASE_URL，写明数据库服务器', 'set DATABASE_URL to the database server')
  const folder: Place = { dataFolder, databaseUrl: null }
  const server: Place = { dataFolder, databaseUrl }
  return to === 'server' ? move(folder, server, context) : move(server, folder, context)
}

async function move(from: Place, to: Place, context: Context): Promise<number> {
  const { io, language } = context
  const words = PLACE_WORDS[language]
  const bar = progressBar(io.stderr, language)
  const wish = { at: systemClock.now(), onHead: () => undefined, onRows: () => undefined }
  const source = placeName(from)
  const moved = await withBackup(from, wish, (text) =>
    restoreInto(to, { name: source, text }, { onRows: bar.show }),
  ).finally(bar.clear)
  if (!moved.ok) return sayFailure(context, moved.error)
  if (!moved.value.ok) return sayFailure(context, moved.value.error)
  const head = moved.value.value
  io.stdout.write(`${words.moved(rowsIn(head), source, placeName(to))}\n`)
  const code = await settle(to, head, context)
  io.stdout.write(`${words.leftBehind(source)}\n`)
  return code
}
