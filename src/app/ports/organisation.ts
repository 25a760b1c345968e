import type { AgencyKind, AgencyLevel, FormerName } from '#core/organisation/index'
import type { CreditCode, LocalDate } from '#core/shared/index'
import type { AgencyId } from '../actors.ts'
import type { Instant } from './time.ts'

export interface Agency {
  readonly id: AgencyId
  readonly name: string
  readonly demonstration: boolean
  /** The agency whose office supervises it (政府信息公开工作主管部门), null when it is not in this installation. */
  readonly supervisorId: AgencyId | null
}

/** An agency with all that is known of it. */
export interface AgencyRecord extends Agency {
  /** 编号, as tables name it; null while nobody gave one: then the name stands for it. */
  readonly code: string | null
  /** Empty where none is used. */
  readonly shortName: string
  readonly kind: AgencyKind
  readonly level: AgencyLevel
  readonly parentId: AgencyId | null
  /** The supervising office that was named. `supervisorId` is the one that follows from it or from the law (REG-03). */
  readonly namedSupervisorId: AgencyId | null
  /** GB/T 2260 */
  readonly region: string | null
  readonly creditCode: CreditCode | null
  /** Oldest first. */
  readonly formerNames: readonly FormerName[]
  readonly since: LocalDate | null
  /** The first day on which it no longer exists. */
  readonly ended: LocalDate | null
  readonly successorId: AgencyId | null
  readonly version: number
}

/** Who changed a setting last, and when. */
export interface SettingChange {
  readonly at: Instant
  /** The name that the person had then; null for the program. */
  readonly by: string | null
}

/** The agencies as the organisation knows them; `agencies` says of the same rows what a page needs. */
export interface OrganisationStore {
  readonly organisation: {
    readonly agencies: () => Promise<readonly AgencyRecord[]>
    readonly agency: (id: AgencyId) => Promise<AgencyRecord | null>
    /** Its supervisor is set afterwards, when all of a change are there. */
    readonly add: (record: AgencyRecord) => Promise<void>
    /** Everything but the supervisor. False when someone was faster. */
    readonly change: (record: AgencyRecord, seen: number) => Promise<boolean>
    readonly supervise: (id: AgencyId, supervisorId: AgencyId | null) => Promise<void>
  }
}
