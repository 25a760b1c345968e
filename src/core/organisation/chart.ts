import type { Agency } from './agency.ts'
import { grouped } from './grouped.ts'

/** Agencies by their places in the hierarchy. */
export interface Chart {
  readonly agency: (id: string) => Agency | null
  readonly under: (id: string | null) => readonly Agency[]
  /** The supervising office: the one named for it, else the one that the law gives. REG-03 */
  readonly supervisorOf: (agency: Agency) => Agency | null
  /** The agencies that it supervises itself. */
  readonly supervisedBy: (id: string) => readonly Agency[]
  /** Whether `upper` supervises `lower`, itself or through the offices between them. */
  readonly supervises: (upper: string, lower: string) => boolean
}

/** Of several agencies with one id the first counts, and circles are left out: `organisationFaults` tells both. Linear in the agencies. */
export function chartOf(agencies: readonly Agency[]): Chart {
  const byId = new Map(agencies.toReversed().map((agency) => [agency.id, agency]))
  const under = grouped(agencies, ({ parent }) => parent)
  const byLaw = supervisorsByLaw(byId, under)
  const supervisorOf = (agency: Agency): Agency | null =>
    agency.supervisor === null ? (byLaw.get(agency.id) ?? null) : (byId.get(agency.supervisor) ?? null)
  let supervised: ReadonlyMap<string | undefined, readonly Agency[]> | null = null
  return {
    agency: (id) => byId.get(id) ?? null,
    under: (id) => under.get(id) ?? [],
    supervisorOf,
    supervisedBy: (id) => {
      supervised ??= grouped(agencies, (agency) => supervisorOf(agency)?.id)
      return supervised.get(id) ?? []
    },
    supervises: (upper, lower) => {
      const seen = new Set<string>()
      for (let at = byId.get(lower); at && !seen.has(at.id); at = supervisorOf(at) ?? undefined) {
        seen.add(at.id)
        if (supervisorOf(at)?.id === upper) return true
      }
      return false
    },
  }
}

/** From the top down, each with the nearest government above it. */
function supervisorsByLaw(
  byId: ReadonlyMap<string, Agency>,
  under: ReadonlyMap<string | null, readonly Agency[]>,
): ReadonlyMap<string, Agency> {
  const offices = officesByGovernment(under)
  const governmentAbove = new Map<string, Agency | null>()
  const found = new Map<string, Agency>()
  const queue = [...(under.get(null) ?? [])]
  for (const agency of queue) {
    if (governmentAbove.has(agency.id)) continue
    const above = governmentOver(agency.parent === null ? undefined : byId.get(agency.parent), governmentAbove)
    governmentAbove.set(agency.id, above)
    const supervisor = byLaw(agency, { above, byId, governmentAbove, offices })
    if (supervisor) found.set(agency.id, supervisor)
    for (const child of under.get(agency.id) ?? []) queue.push(child)
  }
  return found
}

/** The office that exists; where all have ended, the last one named. */
const officesByGovernment = (under: ReadonlyMap<string | null, readonly Agency[]>): ReadonlyMap<string, Agency> =>
  new Map(
    [...under].flatMap(([id, agencies]): [string, Agency][] => {
      const offices = agencies.filter(({ kind }) => kind === 'office')
      const office = offices.find(({ ended }) => ended === null) ?? offices.at(-1)
      return id === null || !office ? [] : [[id, office]]
    }),
  )

function governmentOver(parent: Agency | undefined, known: ReadonlyMap<string, Agency | null>): Agency | null {
  if (!parent) return null
  return parent.kind === 'government' ? parent : (known.get(parent.id) ?? null)
}

interface Above {
  readonly above: Agency | null
  readonly byId: ReadonlyMap<string, Agency>
  readonly governmentAbove: ReadonlyMap<string, Agency | null>
  readonly offices: ReadonlyMap<string, Agency>
}

/** REG-03: the office of the government; a government's own office stands under that of the next government up; a vertically led body under its system. */
function byLaw(agency: Agency, { above, byId, governmentAbove, offices }: Above): Agency | null {
  if (agency.kind === 'vertical') {
    const parent = agency.parent === null ? undefined : byId.get(agency.parent)
    return parent?.kind === 'vertical' ? parent : null
  }
  const government = agency.kind === 'office' && above ? (governmentAbove.get(above.id) ?? null) : above
  return government ? (offices.get(government.id) ?? null) : null
}
