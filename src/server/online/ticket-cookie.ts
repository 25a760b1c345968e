import type { FastifyReply, FastifyRequest } from 'fastify'
import { TICKET_MINUTES } from '#app/applications/online/ticket'
import type { Sealer } from '#app/secrets'
import { failure } from '#core/shared/index'
import { cookieName, cookieValue, setCookie } from '../http/cookies.ts'
import { FailureError } from '../http/failures.ts'
import { sameSecret } from '../http/secrets.ts'
import { bytesFrom, textFrom } from './forms.ts'

const NAME = 'follow'
/** Longer than any ticket. */
const LONGEST = 1000

/** The ticket goes to the browser as a cookie that ends with it. */
export const giveTicket = (reply: FastifyReply, ticket: Uint8Array, https: boolean): FastifyReply =>
  reply.header(
    'set-cookie',
    setCookie(cookieName(NAME, https), textFrom(ticket), https, { lasts: TICKET_MINUTES * 60 }),
  )

export const takeTicket = (reply: FastifyReply, https: boolean): FastifyReply =>
  reply.header('set-cookie', setCookie(cookieName(NAME, https), '', https, { lasts: 0 }))

const sentTicket = ({ headers }: FastifyRequest, https: boolean): string | null => {
  const value = cookieValue(headers.cookie, cookieName(NAME, https))
  return value === null || value === '' || value.length > LONGEST ? null : value
}

/** The ticket of a request. `follow-over` without one. */
export function ticketOf(request: FastifyRequest, https: boolean): Uint8Array {
  const value = sentTicket(request, https)
  if (value === null) throw new FailureError(failure('follow-over', { minutes: TICKET_MINUTES }))
  return bytesFrom(value)
}

/** Stands in every form of a ticket: who cannot read the cookie cannot know it. */
export const followToken = ({ blind }: Sealer, request: FastifyRequest, https: boolean): string =>
  blind('online.follow.form', sentTicket(request, https) ?? '')

export function checkFollowToken(sealer: Sealer, request: FastifyRequest, https: boolean, given: string): void {
  if (sentTicket(request, https) === null || !sameSecret(given, followToken(sealer, request, https)))
    throw new FailureError(failure('forged-request'))
}
