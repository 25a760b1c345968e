import type { FastifyBaseLogger } from 'fastify'
import type { AccountPorts } from '#app/accounts/ports'
import { sweepAccounts } from '#app/accounts/sweep-accounts'
import { SYSTEM } from '#app/ports'

const HOUR_MS = 3_600_000

/** Takes away what is over of sessions and attempts. Every node does; it costs two deletes. */
export function sweepHourly(
  ports: Pick<AccountPorts, 'storage' | 'clock'>,
  log: FastifyBaseLogger,
): { readonly stop: () => void } {
  const sweep = async (): Promise<void> => {
    try {
      const swept = await sweepAccounts(ports, SYSTEM)
      if (!swept.ok) log.warn({ code: swept.error.code }, 'accounts not swept')
    } catch (error) {
      log.error({ err: error }, 'accounts not swept')
    }
  }
  const timer = setInterval(() => void sweep(), HOUR_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
