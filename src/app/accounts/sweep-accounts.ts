import { type Failure, ok, type Result } from '#core/shared/index'
import { later } from '../moments.ts'
import { permit } from '../permissions.ts'
import type { Actor } from '../ports.ts'
import { transact } from '../transact.ts'
import { LIMITS } from './limits.ts'
import type { AccountPorts } from './ports.ts'
import { FORGOTTEN_AFTER_MS } from './throttle.ts'

/** More are not remembered, whoever tries from wherever. */
const MOST_ATTEMPTS = 50_000

/** Takes away sessions that are over and counts of attempts that nobody needs any more. */
export async function sweepAccounts(
  { storage, clock }: Pick<AccountPorts, 'storage' | 'clock'>,
  actor: Actor,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'sweep-accounts')
  if (!permitted.ok) return permitted
  const now = clock.now()
  return transact(storage, async ({ sessions, attempts }) => {
    await sessions.endOlderThan(later(now, -LIMITS.sessionMs), later(now, -LIMITS.idleMs))
    await attempts.sweep(later(now, -FORGOTTEN_AFTER_MS), MOST_ATTEMPTS)
    return ok(null)
  })
}
