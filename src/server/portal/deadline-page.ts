import type { FastifyInstance } from 'fastify'
import { showDeadline } from '#app/show-deadline'
import type { DeadlineField, DeadlineTexts } from '#core/application/index'
import { tell } from '#core/shared/index'
import { CONSULTATIONS, deadlinePage, NOTHING_TYPED, PATHS } from '#views/index'
import { orFail, sendHtml } from '../desk/answers.ts'
import type { PortalDeps } from './deps.ts'

type Query = Readonly<Record<string, unknown>>

/** The page that reckons a deadline. What is asked stands behind the question mark, so no page is kept for it; the log leaves that out. */
export function layDeadline(http: FastifyInstance, { ports, frames }: PortalDeps): void {
  http.get<{ Querystring: Query }>(PATHS.deadline, { config: { useCase: 'show-deadline' } }, async (request, reply) => {
    const asked = textsFrom(request.query)
    const { site, today, outcome } = orFail(await showDeadline(ports, request.actor, asked))
    const problems = outcome?.ok === false ? outcome.error : []
    const told = problems.map(({ field, failure }) => ({ field, ...tell(failure) }))
    reply.code(Math.max(200, ...told.map(({ status }) => status))).header('cache-control', 'no-store')
    return sendHtml(
      reply,
      deadlinePage({
        frame: frames.of(site, request.actor),
        today,
        typed: asked ?? NOTHING_TYPED,
        term: outcome?.ok ? outcome.value : null,
        problems: told.map(({ field, message, hint }) => ({ field, message: `${message.zh}${hint.zh}` })),
      }),
    )
  })
}

/** Longer than any date; what is cut off would be refused anyway. */
const LONGEST = 60

/** Null while nothing is asked. A field that comes twice counts as not sent. */
function textsFrom(query: Query): DeadlineTexts | null {
  const text = (name: DeadlineField): string => {
    const value = query[name]
    return typeof value === 'string' ? value.slice(0, LONGEST) : ''
  }
  if (query.received === undefined) return null
  return {
    received: text('received'),
    days: query.days === undefined ? NOTHING_TYPED.days : text('days'),
    extension: text('extension'),
    restart: text('restart'),
    consultations: Array.from({ length: CONSULTATIONS }, (_, i) => ({
      sent: text(`sent-${i + 1}`),
      answered: text(`answered-${i + 1}`),
    })),
  }
}
