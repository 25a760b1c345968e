import { type Failure, failure, tell } from '#core/shared/index'
import type { Context } from './command.ts'
import { hang } from './layout.ts'
import { paintFor } from './paint.ts'
import { WORDS } from './words.ts'

/**
 * A failure on standard error: the sentence, the code to look it up by, and what to do. `about` names the file where the sentence
 * does not. Gives the exit code of the catalogue.
 */
export function sayFailure({ io, language }: Context, problem: Failure, about?: string): number {
  const paint = paintFor(io.stderr, io.env)
  const { code, message, hint, exit } = tell(problem)
  const head = about === undefined || problem.params.file === about ? '' : `${about}${WORDS[language].colon}`
  const [first = '', ...rest] = hang('✗ ', head + message[language], io.stderr.columns)
  const lines = [paint.bad(first), ...rest.map(paint.bad), ...hang('  ', hint[language], io.stderr.columns)]
  io.stderr.write(`${lines.join('\n')}${paint.muted(`  (${code})`)}\n`)
  return exit
}

/** Wrong usage, told in one sentence. Exit code 64. */
export const sayUsage = (context: Context, detail: string): number => sayFailure(context, failure('usage', { detail }))
