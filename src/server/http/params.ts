import type { FastifyRequest } from 'fastify'

export type Params = Readonly<Record<string, string>>

/** Path parameters, decoded. Only named segments are laid, so each is one text. */
export const paramsOf = (request: FastifyRequest): Params => request.params as Params
