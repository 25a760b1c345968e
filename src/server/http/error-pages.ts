import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { MAX_FILE_MEGABYTES } from '#app/read-report'
import { type Failure, failure, tell } from '#core/shared/index'
import { errorPage, PATHS } from '#views/index'
import type { Frames } from '../frames.ts'
import { failureOf } from './failures.ts'
import { wantsJson } from './negotiate.ts'
import { refuse } from './refuse.ts'
import type { RouteTable } from './route-table.ts'

/** One answer to everything that goes wrong: a page or JSON with the code of the catalogue; what nobody expected goes to the log. */
export function answerErrors(app: FastifyInstance, frames: Frames, routes: RouteTable): void {
  app.setErrorHandler(async (error, request, reply) => {
    const expected = failureOf(error, MAX_FILE_MEGABYTES)
    if (expected !== null) return sendFailure(request, reply, frames, expected)
    const reference = randomBytes(5).toString('hex')
    request.log.error({ err: error, reference }, 'unexpected error')
    return sendFailure(request, reply, frames, failure('internal', { reference }))
  })
  app.setNotFoundHandler(async (request, reply) => {
    const allowed = routes.methodsFor(request.url)
    if (allowed.length === 0) return sendFailure(request, reply, frames, failure('not-found'))
    reply.header('allow', allowed.join(', '))
    return sendFailure(request, reply, frames, failure('method-not-allowed'))
  })
}

/** Where a browser is led that asks for more than it has shown. */
const STEPS = { 'sign-in-required': PATHS.signIn, 'factor-required': PATHS.factor } as const

/** The failure as a page for readers, as JSON for programs; whoever opens a page of the staff as a stranger signs in first. Never kept by any cache. */
export async function sendFailure(
  request: FastifyRequest,
  reply: FastifyReply,
  frames: Frames,
  expected: Failure,
): Promise<FastifyReply> {
  const { code, message, hint, status } = tell(expected)
  refuse(reply, expected).header('cache-control', 'no-store')
  const isProgram = request.url.startsWith('/api/') || wantsJson(request.headers.accept)
  const step = code === 'sign-in-required' || code === 'factor-required' ? STEPS[code] : null
  if (step !== null && request.method === 'GET' && !isProgram)
    return reply.redirect(`${step}?next=${encodeURIComponent(request.url)}`, 303)
  if (isProgram)
    return reply.send({ error: { code, message: message.zh, messageEn: message.en, hint: hint.zh, hintEn: hint.en } })
  const frame = await frames.forAnything(request.actor)
  reply.type('text/html; charset=utf-8')
  return reply.send(errorPage({ frame, status, code, message: message.zh, hint: hint.zh }))
}
