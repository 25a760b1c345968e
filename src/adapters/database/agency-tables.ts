import type { AgencyId } from '#app/ports'
import type { AgencyKind, AgencyLevel } from '#core/organisation/index'
import type { CreditCode, LocalDate } from '#core/shared/index'

export interface AgencyTable {
  readonly id: AgencyId
  readonly name: string
  readonly demonstration: boolean
  readonly supervisor_id: AgencyId | null
  readonly named_supervisor_id: AgencyId | null
  readonly parent_id: AgencyId | null
  readonly successor_id: AgencyId | null
  readonly code: string | null
  readonly short_name: string
  readonly kind: AgencyKind
  readonly level: AgencyLevel
  readonly region: string | null
  readonly credit_code: CreditCode | null
  readonly since: LocalDate | null
  readonly ended: LocalDate | null
  readonly version: number
}

export interface AgencyFormerNameTable {
  readonly agency_id: AgencyId
  readonly ordinal: number
  readonly name: string
  readonly until: LocalDate | null
}
