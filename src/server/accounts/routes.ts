import type { FastifyInstance } from 'fastify'
import { acceptForms } from '../desk/forms.ts'
import type { AccountDeps } from './deps.ts'
import { layElsewhere } from './elsewhere.ts'
import { layFactor } from './factor.ts'
import { layFirstAdministrator } from './first-administrator.ts'
import { LinkLimit } from './link-limit.ts'
import { layOwnAccount } from './own-account.ts'
import { layPasswordLinks } from './password-links.ts'
import { laySignIn } from './sign-in.ts'

/** Signing in and out, and what comes before an account. Nothing of it is kept by any cache. */
export async function layAccounts(app: FastifyInstance, deps: AccountDeps): Promise<void> {
  await acceptForms(app, deps.origin)
  app.addHook('onSend', async (_request, reply, payload) => {
    reply.header('cache-control', 'no-store')
    return payload
  })
  const limit = new LinkLimit(deps.elapsed)
  laySignIn(app, deps)
  layElsewhere(app, deps)
  layFactor(app, deps)
  layOwnAccount(app, deps)
  layPasswordLinks(app, deps, limit)
  layFirstAdministrator(app, deps, limit)
}
