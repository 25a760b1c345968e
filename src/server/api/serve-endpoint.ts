import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { UseCase } from '#app/permissions'
import type { Actor } from '#app/ports'
import { type AnswerOf, type BodyOf, type Endpoint, errorOutput, type ParamsOf, type QueryOf } from '#contract/index'
import type { Failure, Result } from '#core/shared/index'
import { orFail } from '../desk/answers.ts'

/** A request whose parts follow the schemas of its endpoint. */
export interface Asked<E> {
  readonly actor: Actor
  readonly params: ParamsOf<E>
  readonly query: QueryOf<E>
  readonly body: BodyOf<E>
  readonly request: FastifyRequest
}

export type Handler<E> = (asked: Asked<E>) => Promise<Result<AnswerOf<E>, Failure>>

const REFUSALS = { '4xx': errorOutput, '5xx': errorOutput }

/** Lays the route of an endpoint. What comes in and what goes out is held against its schemas; nothing of it is kept by any cache. */
export function serveEndpoint<E extends Endpoint>(
  scope: FastifyInstance,
  { method, path, id, summary, params, query, body, answer, creates }: E,
  useCase: UseCase,
  handle: Handler<E>,
): void {
  scope.withTypeProvider<ZodTypeProvider>().route({
    method,
    url: path,
    config: { useCase, creates: creates === true },
    schema: {
      operationId: id,
      summary: `${summary.zh} ${summary.en}`,
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(body && { body }),
      response: { 200: answer, ...REFUSALS },
    },
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const asked = { actor: request.actor, request, params: request.params, query: request.query, body: request.body }
      // The parts were parsed by the very schemas of this endpoint.
      const work = () => handle(asked as Asked<E>)
      return orFail(creates ? await scope.onceByKey(request, work) : await work())
    },
  })
}
