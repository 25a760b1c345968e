import type { FastifyBaseLogger } from 'fastify'

const DAY_MS = 86_400_000

/** The embedded database does not clean itself; once a day is plenty for one agency. */
export function vacuumDaily(
  storage: { readonly vacuum: () => Promise<void> },
  log: FastifyBaseLogger,
): { readonly stop: () => void } {
  const clean = async (): Promise<void> => {
    try {
      await storage.vacuum()
      log.info('vacuumed')
    } catch (error) {
      log.error({ err: error }, 'vacuum failed')
    }
  }
  const timer = setInterval(() => void clean(), DAY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
