import type { ErrorCode, Params } from '#core/shared/index'
import { type Agency, kindSpec } from './agency.ts'
import { type Chart, chartOf } from './chart.ts'
import { inCircles } from './circles.ts'
import { type FaultOf, fault } from './fault.ts'
import { grouped } from './grouped.ts'
import { AGENCY_HEADS, type AgencyField } from './heads.ts'

type AgencyFault = FaultOf<Agency, AgencyField>

const wrong = (of: Agency, field: AgencyField, code: ErrorCode, params: Params = {}): AgencyFault => ({
  ...fault(field, code, { field: AGENCY_HEADS[field], ...params }),
  of,
})

/**
 * Everything that is wrong between agencies. Of an agency in `unclear` the kind could not be read, so nothing is concluded from it.
 * Linear in the agencies.
 */
export function treeFaults(
  agencies: readonly Agency[],
  unclear: ReadonlySet<Agency> = new Set(),
): readonly AgencyFault[] {
  const chart = chartOf(agencies)
  return [
    ...doubled(agencies, 'id', 'agency-id-twice', ({ id }) => id || null),
    ...doubled(agencies, 'creditCode', 'credit-code-twice', ({ creditCode }) => creditCode),
    ...doubled(agencies, 'name', 'agency-name-twice', (a) =>
      a.ended === null && a.name !== '' ? `${a.parent ?? ''}\n${a.name}` : null,
    ),
    ...agencies.flatMap((agency) => referenceFaults(agency, chart)),
    ...agencies.flatMap((agency) => (unclear.has(agency) ? [] : parentFaults(agency, chart, unclear))),
    ...officesTooMany(agencies, chart),
    ...circleFaults(agencies, chart),
    ...agencies.flatMap((agency) => successorFaults(agency, chart)),
  ]
}

/** The second one and those after it. */
function doubled(
  agencies: readonly Agency[],
  field: 'id' | 'name' | 'creditCode',
  code: ErrorCode,
  keyOf: (agency: Agency) => string | null,
): AgencyFault[] {
  const seen = new Set<string>()
  return agencies.flatMap((agency) => {
    const key = keyOf(agency)
    if (key === null) return []
    const isSecond = seen.has(key)
    seen.add(key)
    return isSecond ? [wrong(agency, field, code, { value: agency[field] ?? '' })] : []
  })
}

const referenceFaults = (agency: Agency, chart: Chart): AgencyFault[] =>
  (['parent', 'supervisor', 'successor'] as const).flatMap((field) => {
    const value = agency[field]
    return value === null || chart.agency(value) ? [] : [wrong(agency, field, 'reference-unknown', { value })]
  })

function parentFaults(agency: Agency, chart: Chart, unclear: ReadonlySet<Agency>): AgencyFault[] {
  const parent = agency.parent === null ? null : chart.agency(agency.parent)
  const { under } = kindSpec(agency.kind)
  if (!parent || unclear.has(parent) || under.includes(parent.kind)) return []
  const words = under.map((kind) => kindSpec(kind).name.zh).join('、')
  return [wrong(agency, 'parent', 'parent-kind', { name: agency.name, parent: parent.name, words })]
}

/** REG-03: one general office for a government. */
function officesTooMany(agencies: readonly Agency[], chart: Chart): AgencyFault[] {
  const offices = agencies.filter(({ kind, ended, parent }) => kind === 'office' && ended === null && parent !== null)
  return [...grouped(offices, ({ parent }) => parent)].flatMap(([id, [, ...more]]) => {
    const parent = id === null ? null : chart.agency(id)
    return more.map((of) =>
      wrong(of, 'kind', 'government-office-twice', { name: of.name, parent: parent?.name ?? id ?? '' }),
    )
  })
}

function circleFaults(agencies: readonly Agency[], chart: Chart): AgencyFault[] {
  const along = (field: 'parent' | 'supervisor' | 'successor', next: (agency: Agency) => string | null) => {
    const circle = inCircles(
      agencies.map(({ id }) => id),
      (id) => {
        const agency = chart.agency(id)
        return agency ? next(agency) : null
      },
    )
    return agencies
      .filter((agency) => circle.has(agency.id) && chart.agency(agency.id) === agency)
      .map((of) => wrong(of, field, 'agencies-in-circle', { name: of.name }))
  }
  return [
    ...along('parent', ({ parent }) => parent),
    ...along('supervisor', (agency) => chart.supervisorOf(agency)?.id ?? null),
    ...along('successor', ({ successor }) => successor),
  ]
}

/** Whoever takes over must exist on the day of the end. REG-10a */
function successorFaults(agency: Agency, chart: Chart): AgencyFault[] {
  const successor = agency.successor === null ? null : chart.agency(agency.successor)
  if (!successor || successor === agency || agency.ended === null || successor.ended === null) return []
  return successor.ended <= agency.ended
    ? [wrong(agency, 'successor', 'successor-ended-before', { name: agency.name, successor: successor.name })]
    : []
}
