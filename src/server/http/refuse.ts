import type { FastifyReply } from 'fastify'
import { type Failure, tell } from '#core/shared/index'

/** Gives an answer the status of a refusal. What passes with time says in how many seconds (RFC 6585, 4). */
export function refuse(reply: FastifyReply, refusal: Failure): FastifyReply {
  const { seconds } = refusal.params
  const { status } = tell(refusal)
  if (status === 429 && typeof seconds === 'number') reply.header('retry-after', String(seconds))
  return reply.code(status)
}
