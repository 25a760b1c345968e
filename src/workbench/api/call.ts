import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '#contract/endpoint'
import { errorOutput } from '#contract/error-output'
import { say } from '../language/say.ts'
import { addressOf } from './address.ts'
import { keyFor } from './idempotency.ts'
import { UNREACHED, UNREADABLE } from './own-refusals.ts'
import type { Refusal } from './refusal.ts'

export type { Refusal } from './refusal.ts'

export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal }

type Empty = Record<string, never>
type Part<Name extends string, T> = T extends undefined
  ? { readonly [N in Name]?: undefined }
  : T extends Empty
    ? { readonly [N in Name]?: T }
    : { readonly [N in Name]: T }

export type Call<E> = Part<'params', ParamsOf<E>> & Part<'query', QueryOf<E>> & Part<'body', BodyOf<E>>

/** The parts of a request whose schema was looked at before. */
export interface Parts {
  readonly params?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
}

/** Asks the server. Who is not signed in any more is told so by `status` 401; nothing that was typed is lost by it. */
export const call = <E extends Endpoint>(endpoint: E, parts: Call<E>): Promise<Answered<AnswerOf<E>>> =>
  request(endpoint, parts)

/** The same without the types of the parts: for a file, which no schema describes. */
export async function request<E extends Endpoint>(endpoint: E, parts: Parts): Promise<Answered<AnswerOf<E>>> {
  const { params = {}, query = {}, body } = parts
  const key = endpoint.creates ? keyFor(endpoint.id, params, body) : null
  const response = await fetch(addressOf(endpoint.path, params, query), {
    method: endpoint.method,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...typeOf(body), ...(key && { 'idempotency-key': key.value }) },
    ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  }).catch(() => null)
  if (response === null) return { ok: false, error: UNREACHED }
  key?.answered()
  return read(endpoint, response)
}

const typeOf = (body: unknown): Record<string, string> =>
  body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }

async function read<E extends Endpoint>(endpoint: E, response: Response): Promise<Answered<AnswerOf<E>>> {
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) {
    const value = endpoint.answer.safeParse(answer)
    return value.success ? { ok: true, value: value.data as AnswerOf<E> } : { ok: false, error: UNREADABLE }
  }
  const refused = errorOutput.safeParse(answer)
  if (!refused.success) return { ok: false, error: UNREADABLE }
  const { code, message, messageEn, hint, hintEn } = refused.data.error
  const words = { message: say({ zh: message, en: messageEn }), hint: say({ zh: hint, en: hintEn }) }
  return { ok: false, error: { status: response.status, code, ...words } }
}
