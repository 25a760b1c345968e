import type { FastifyBaseLogger } from 'fastify'
import { anchorDay } from '#app/audit/anchor-day'
import { type Ports, SYSTEM } from '#app/ports'

/** An office PC runs by day only: whoever counted a whole day from its start would never come to the end of one. */
const HOUR_MS = 3_600_000

/** Anchors the trails at the start and looks every hour whether a new day has come. A stop waits for the look under way. */
export function anchorDaily(
  ports: Pick<Ports, 'storage' | 'clock' | 'ids' | 'digest'>,
  log: Pick<FastifyBaseLogger, 'info' | 'error'>,
): { readonly stop: () => Promise<void> } {
  const anchor = async (): Promise<void> => {
    try {
      const made = await anchorDay(ports, SYSTEM)
      if (!made.ok) log.error({ code: made.error.code }, 'trails not anchored')
      else if (made.value.length > 0) log.info({ anchors: made.value.length }, 'trails anchored')
    } catch (error) {
      log.error({ err: error }, 'trails not anchored')
    }
  }
  let last = anchor()
  const timer = setInterval(() => {
    last = anchor()
  }, HOUR_MS)
  timer.unref()
  const stop = async (): Promise<void> => {
    clearInterval(timer)
    await last
  }
  return { stop }
}
