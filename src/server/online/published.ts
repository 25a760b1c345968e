import type { FastifyInstance } from 'fastify'
import { findPublished } from '#app/applications/online/find-published'
import { PATHS } from '#views/index'
import { queryOf } from '../accounts/visit.ts'
import type { Turnstile } from '../clinic/turnstile.ts'
import { orFail } from '../desk/answers.ts'
import type { OnlineDeps } from './deps.ts'

const LONGEST = 200

/** What the form asks while somebody types. What is typed stands behind the question mark, which no log keeps. */
export function layFindPublished(scope: FastifyInstance, { ports }: OnlineDeps, turnstile: Turnstile): void {
  scope.get(PATHS.findPublished, { config: { useCase: 'find-published' } }, (request) =>
    turnstile.pass(request, async () => {
      const typed = (queryOf(request, 'q') ?? '').slice(0, LONGEST)
      const found = orFail(await findPublished(ports, request.actor, typed))
      return { found: found.map(({ title, year }) => ({ title, href: `${PATHS.reports}/${year}` })) }
    }),
  )
}
