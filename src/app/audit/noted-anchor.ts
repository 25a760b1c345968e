import { type LocalDate, parseLocalDate } from '#core/shared/index'
import type { Anchor, ChainedEvent, Detail } from '../ports.ts'

/** The event by which the chain itself tells of an anchor, so that one that is changed or gone is missed. */
export const ANCHORED = 'audit.anchored'

export type NotedAnchor = Pick<Anchor, 'day' | 'seq' | 'hash'>

export const anchorDetail = ({ day, seq, hash }: NotedAnchor): Detail => ({ day, number: seq, hash })

/** The anchor that an event notes, or null. */
export function notedAnchor({ action, detail }: ChainedEvent): NotedAnchor | null {
  if (action !== ANCHORED) return null
  const { number, hash } = detail
  const day = dayOrNull(detail['day'])
  return day !== null && typeof number === 'number' && typeof hash === 'string' ? { day, seq: number, hash } : null
}

function dayOrNull(text: Detail[string] | undefined): LocalDate | null {
  const parsed = parseLocalDate(String(text))
  return parsed.ok ? parsed.value : null
}
