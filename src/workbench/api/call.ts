import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '#contract/endpoint'
import { errorOutput } from '#contract/error-output'

/** What the server refused, in its own words. `status` 0: the server was not reached. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly hint: string
}

export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal }

type Empty = Record<string, never>
type Part<Name extends string, T> = T extends undefined
  ? { readonly [N in Name]?: undefined }
  : T extends Empty
    ? { readonly [N in Name]?: T }
    : { readonly [N in Name]: T }

export type Call<E> = Part<'params', ParamsOf<E>> & Part<'query', QueryOf<E>> & Part<'body', BodyOf<E>>

interface Parts {
  readonly params?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
}

const UNREACHED: Refusal = {
  status: 0,
  code: 'unreached',
  message: '连不上服务器，刚才的操作没有完成。',
  hint: '填写的内容还在本机，网络恢复后再试。',
}

/** Asks the server. Who is not signed in any more is told so by `status` 401; nothing that was typed is lost by it. */
export async function call<E extends Endpoint>(endpoint: E, parts: Call<E>): Promise<Answered<AnswerOf<E>>> {
  const { params, query, body }: Parts = parts
  try {
    const response = await fetch(addressOf(endpoint.path, params ?? {}, query ?? {}), {
      method: endpoint.method,
      credentials: 'same-origin',
      headers: headersFor(endpoint, body),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { ok: true, value: endpoint.answer.parse(answer) as AnswerOf<E> }
    const { error } = errorOutput.parse(answer)
    return { ok: false, error: { status: response.status, ...error } }
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, error: UNREACHED }
    throw error
  }
}

function headersFor({ creates }: Endpoint, body: unknown): Record<string, string> {
  return {
    accept: 'application/json',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(creates && { 'idempotency-key': crypto.randomUUID() }),
  }
}

function addressOf(path: string, params: Readonly<Record<string, unknown>>, query: Readonly<Record<string, unknown>>) {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const wanted = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) wanted.append(name, String(value))
  return wanted.size === 0 ? filled : `${filled}?${wanted}`
}
