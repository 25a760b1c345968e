import type { FastifyInstance } from 'fastify'
import { Turnstile } from '../clinic/turnstile.ts'
import { layApply } from './apply-routes.ts'
import { layComplain } from './complain-routes.ts'
import type { OnlineDeps } from './deps.ts'
import { layFollow } from './follow-routes.ts'
import { acceptOnlineForms } from './forms.ts'
import { layFindPublished } from './published.ts'
import { layReply } from './reply-routes.ts'
import { serveApplyScript } from './script.ts'

/** Of forms, whoever sends them. */
const LIMITS = { atOnce: 8, aMinute: 60 }
/** Of questions while somebody types. */
const ASKING_LIMITS = { atOnce: 16, aMinute: 240 }

/** What the public sends by the portal. Nothing of it is kept by any cache. */
export async function layOnline(scope: FastifyInstance, deps: OnlineDeps): Promise<void> {
  await acceptOnlineForms(scope, deps.origin)
  const script = await serveApplyScript(scope)
  const turnstile = new Turnstile(LIMITS, deps.elapsed)
  await scope.register(async (inner) => {
    inner.addHook('onSend', async (_request, reply, payload) => {
      reply.header('cache-control', 'no-store')
      return payload
    })
    layApply(inner, deps, turnstile, script)
    layFollow(inner, deps, turnstile)
    layReply(inner, deps)
    layComplain(inner, deps, turnstile)
    layFindPublished(inner, deps, new Turnstile(ASKING_LIMITS, deps.elapsed))
  })
}
