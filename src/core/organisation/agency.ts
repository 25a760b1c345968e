import type { Bilingual, CreditCode, LocalDate } from '#core/shared/index'

/** What a body is in the hierarchy. RPT-3 to RPT-5, REG-54 */
export type AgencyKind = 'government' | 'office' | 'department' | 'township' | 'vertical' | 'authorised'

/** Departments, and so disclosure units of their own, exist from county level up. REG-04 */
export type AgencyLevel = 'national' | 'province' | 'prefecture' | 'county' | 'township'

export interface FormerName {
  readonly name: string
  /** The last day on which it was used; null when nobody knows. */
  readonly until: LocalDate | null
}

/** A body that discloses and reports. Other agencies are named by their ids. */
export interface Agency {
  /** Stays the same when the name changes. */
  readonly id: string
  readonly name: string
  /** Oldest first. */
  readonly formerNames: readonly FormerName[]
  readonly kind: AgencyKind
  readonly level: AgencyLevel
  /** The government that it belongs to; of a vertically led body the one above it in its own system. Null for a topmost one. */
  readonly parent: string | null
  /** The supervising office where it is another than REG-03 gives; null for that one. */
  readonly supervisor: string | null
  /** GB/T 2260, six digits; a township or a development zone has that of its county. */
  readonly region: string | null
  readonly creditCode: CreditCode | null
  readonly since: LocalDate | null
  /** The first day on which it no longer exists: merged into its successor, or abolished without one. */
  readonly ended: LocalDate | null
  readonly successor: string | null
}

interface KindSpec {
  readonly kind: AgencyKind
  readonly name: Bilingual
  /** Kinds that it may stand under. */
  readonly under: readonly AgencyKind[]
}

export const AGENCY_KINDS: readonly KindSpec[] = [
  { kind: 'government', name: { zh: '政府', en: 'government' }, under: ['government'] },
  // REG-03
  { kind: 'office', name: { zh: '政府办公室', en: 'general office of a government' }, under: ['government'] },
  { kind: 'department', name: { zh: '部门', en: 'department' }, under: ['government', 'department'] },
  // RPT-4
  { kind: 'township', name: { zh: '乡镇', en: 'township or subdistrict' }, under: ['government'] },
  // RPT-5
  {
    kind: 'vertical',
    name: { zh: '垂直管理', en: 'vertically led body' },
    under: ['vertical', 'government', 'department'],
  },
  // REG-54
  {
    kind: 'authorised',
    name: { zh: '授权组织', en: 'authorised organisation' },
    under: ['government', 'department', 'township', 'vertical'],
  },
]

export const AGENCY_LEVELS: readonly { readonly level: AgencyLevel; readonly name: Bilingual }[] = [
  { level: 'national', name: { zh: '国家级', en: 'national' } },
  { level: 'province', name: { zh: '省级', en: 'province' } },
  { level: 'prefecture', name: { zh: '市级', en: 'prefecture' } },
  { level: 'county', name: { zh: '县级', en: 'county' } },
  { level: 'township', name: { zh: '乡级', en: 'township' } },
]

export function kindSpec(kind: AgencyKind): KindSpec {
  const spec = AGENCY_KINDS.find((one) => one.kind === kind)
  if (!spec) throw new Error(`no agency kind ${kind}`)
  return spec
}

/** Whether it exists on that day, as far as its dates say. */
export const existsOn = ({ since, ended }: Agency, date: LocalDate): boolean =>
  (since === null || since <= date) && (ended === null || date < ended)

/** The name that it bore on that day; null before it was founded and after its end. */
export function nameOn(agency: Agency, date: LocalDate): string | null {
  if (!existsOn(agency, date)) return null
  const former = agency.formerNames.find(({ until }) => until !== null && date <= until)
  return former?.name ?? agency.name
}
