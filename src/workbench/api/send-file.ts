import type { AnswerOf, Endpoint, ParamsOf, QueryOf } from '#contract/endpoint'
import { type Answered, request } from './call.ts'
import { sessionRenewed } from './session.ts'

interface Sent<E> {
  readonly params: ParamsOf<E> & Readonly<Record<string, unknown>>
  readonly query: QueryOf<E> & Readonly<Record<string, unknown>>
  readonly file: File
}

/** Sends a file as a form does; refusals and a lost session are met as in every other request. */
export async function sendFile<E extends Endpoint>(
  endpoint: E,
  { params, query, file }: Sent<E>,
): Promise<Answered<AnswerOf<E>>> {
  const body = new FormData()
  body.append('file', file)
  const answered = await request(endpoint, { params, query, body })
  if (answered.ok || answered.error.status !== 401) return answered
  return (await sessionRenewed()) ? request(endpoint, { params, query, body }) : answered
}
