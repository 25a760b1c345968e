import { readConfig } from '#server/config'
import { start, stopWish, untilStopped } from '#server/main'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { sayFailure } from '../say.ts'

/** Runs the portal and the desk until it is stopped. */
export async function run({ values, switches }: Arguments, context: Context): Promise<number> {
  const { io, language } = context
  const options = {
    port: values.get('port'),
    host: values.get('host'),
    data: values.get('data'),
    empty: switches.has('empty'),
  }
  const config = readConfig(options, io.env, io.cwd)
  if (!config.ok) return sayFailure(context, config.error)
  const operator = { say: (line: { zh: string; en: string }) => io.stdout.write(`${line[language]}\n`) }
  const wish = stopWish(operator)
  const started = await start(config.value, operator, wish)
  if (!started.ok) return sayFailure(context, started.error)
  await untilStopped(started.value, wish, operator)
  return 0
}
