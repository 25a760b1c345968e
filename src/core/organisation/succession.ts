import type { LocalDate } from '#core/shared/index'
import type { Agency } from './agency.ts'

/**
 * The agency that acts on that day for one that may have ended: itself while it exists, else whoever took it over, and over again.
 * Null where it was abolished without a successor. REG-10a; what is carried over belongs to the successor (rules.md 11.2, 6)
 */
export function actingOn(agency: Agency, date: LocalDate, find: (id: string) => Agency | null): Agency | null {
  const seen = new Set<string>()
  let at: Agency | null = agency
  while (at !== null && at.ended !== null && at.ended <= date) {
    if (seen.has(at.id)) return null
    seen.add(at.id)
    at = at.successor === null ? null : find(at.successor)
  }
  return at
}
