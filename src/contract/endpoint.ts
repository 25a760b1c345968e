import type { z } from 'zod'
import type { Bilingual } from '#core/shared/index'

type Shape = z.ZodType
type Fields = z.ZodObject

/**
 * One thing that the API does, as data: the server serves it, the workbench calls it, OpenAPI describes it, all from here.
 * Times are ISO 8601, days `YYYY-MM-DD`, ids UUIDs; every answer and every refusal follows its schema.
 */
export interface Endpoint<
  Params extends Fields = Fields,
  Query extends Fields = Fields,
  Body extends Shape = Shape,
  Answer extends Shape = Shape,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `/api/cases/:agencyId/:id` */
  readonly path: string
  /** `operationId` of the description. */
  readonly id: string
  readonly summary: Bilingual
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  readonly answer: Answer
  /** Makes something new: with an `Idempotency-Key` a request that is sent twice makes one thing. */
  readonly creates?: true
}

/** The endpoint as it is, with the types of its schemas. */
export const endpoint = <
  Params extends Fields = z.ZodObject<Record<never, never>>,
  Query extends Fields = z.ZodObject<Record<never, never>>,
  Body extends Shape = z.ZodUndefined,
  Answer extends Shape = Shape,
>(
  spec: Endpoint<Params, Query, Body, Answer>,
): Endpoint<Params, Query, Body, Answer> => spec

export type ParamsOf<E> = E extends Endpoint<infer P, infer _Q, infer _B, infer _A> ? z.infer<P> : never
export type QueryOf<E> = E extends Endpoint<infer _P, infer Q, infer _B, infer _A> ? z.infer<Q> : never
export type BodyOf<E> = E extends Endpoint<infer _P, infer _Q, infer B, infer _A> ? z.infer<B> : never
export type AnswerOf<E> = E extends Endpoint<infer _P, infer _Q, infer _B, infer A> ? z.infer<A> : never
