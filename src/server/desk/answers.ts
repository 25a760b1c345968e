import type { FastifyReply } from 'fastify'
import type { Failure, Result } from '#core/shared/index'
import { FailureError } from '../http/failures.ts'

/** The value, or the failure on its way to the error page. */
export function orFail<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new FailureError(result.error)
  return result.value
}

export const sendHtml = (reply: FastifyReply, body: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').send(body)
