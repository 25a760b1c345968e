import { type AgencyKind, type AgencyLevel, officialName, plainText } from '#core/organisation/index'
import {
  type CreditCode,
  err,
  type Failure,
  failure,
  type LocalDate,
  ok,
  parseCreditCode,
  type Result,
} from '#core/shared/index'
import type { AgencyId, AgencyRecord } from '../ports.ts'

/** What somebody says of an agency beside its name, as typed. */
export interface TypedFacts {
  readonly code: string
  readonly shortName: string
  readonly kind: AgencyKind
  readonly level: AgencyLevel
  readonly parentId: AgencyId | null
  readonly namedSupervisorId: AgencyId | null
  readonly region: string
  readonly creditCode: string
  readonly since: LocalDate | null
}

type Facts = Pick<AgencyRecord, keyof TypedFacts>

const LONGEST_SHORT_NAME = 30

/** What can be read without looking at other agencies; the rest is looked at when it is saved. */
export function factsFrom(typed: TypedFacts): Result<Facts, Failure> {
  const shortName = plainText(typed.shortName)
  if ([...shortName].length > LONGEST_SHORT_NAME)
    return err(failure('field-too-long', { field: '简称', most: LONGEST_SHORT_NAME }))
  const creditCode = creditCodeFrom(typed.creditCode)
  if (!creditCode.ok) return creditCode
  const { kind, level, parentId, namedSupervisorId, since } = typed
  const region = typed.region.trim() || null
  const code = typed.code.trim() || null
  return ok({ code, shortName, kind, level, parentId, namedSupervisorId, region, creditCode: creditCode.value, since })
}

const creditCodeFrom = (text: string): Result<CreditCode | null, Failure> =>
  text.trim() === '' ? ok(null) : parseCreditCode(text)

/** A full name as typed. `agency-required` */
export function agencyNameFrom(typed: string): Result<string, Failure> {
  const name = officialName(typed)
  return name === null ? err(failure('agency-required')) : ok(name)
}
