import { createHash } from 'node:crypto'
import { type Failure, failure } from '#core/shared/index'
import type { Io } from './io.ts'

/**
 * An error that nobody expected, as a failure with a reference: the same fault gives the same reference, so that two people can
 * speak of it. The stack is shown only where GONGKAI_DEBUG asks for it.
 */
export function unexpected(error: unknown, { env, stderr }: Io): Failure {
  const told = error instanceof Error ? error : new Error(String(error))
  if (env.GONGKAI_DEBUG) stderr.write(`${told.stack ?? told.message}\n`)
  const reference = createHash('sha256').update(`${told.name} ${told.message}`).digest('hex').slice(0, 8)
  return failure('internal', { reference })
}
