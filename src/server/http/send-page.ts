import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PreparedPage } from '../cache/page.ts'
import { chooseVariant, isUnchanged } from './negotiate.ts'

/** In the smallest encoding that the reader takes, or as 304 when he has it. HEAD gets the same headers. */
export function sendPrepared(request: FastifyRequest, reply: FastifyReply, page: PreparedPage): FastifyReply {
  const { body, etag, headers } = chooseVariant(page, request.headers['accept-encoding'])
  reply.headers(headers).header('etag', etag)
  return isUnchanged(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.send(body)
}
