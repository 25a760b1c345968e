import type { FastifyBaseLogger } from 'fastify'

const DAY_MS = 86_400_000

/** Keeps the embedded database clean, which nobody else does; once a day is plenty for one agency. */
export function maintainDaily(
  storage: { readonly maintain: () => Promise<void> },
  log: FastifyBaseLogger,
): { readonly stop: () => void } {
  const maintain = async (): Promise<void> => {
    try {
      await storage.maintain()
      log.info('storage maintained')
    } catch (error) {
      log.error({ err: error }, 'storage not maintained')
    }
  }
  const timer = setInterval(() => void maintain(), DAY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
