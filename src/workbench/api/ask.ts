import type { AnswerOf, Endpoint } from '#contract/endpoint'
import { type Answered, type Call, call } from './call.ts'
import { sessionRenewed } from './session.ts'

/** Asks the server. Who was signed out meanwhile signs in again in another tab, and the same request goes out once more. */
export async function ask<E extends Endpoint>(endpoint: E, parts: Call<E>): Promise<Answered<AnswerOf<E>>> {
  const answered = await call(endpoint, parts)
  if (answered.ok || answered.error.status !== 401) return answered
  return (await sessionRenewed()) ? call(endpoint, parts) : answered
}
