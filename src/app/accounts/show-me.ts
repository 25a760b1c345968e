import { err, type Failure, failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { permit, permitStaff } from '../permissions.ts'
import { POLICY, type UseCase } from '../policy.ts'
import type { Actor, Agency, Ports, Staff } from '../ports.ts'

export interface Me {
  readonly staff: Staff
  readonly agency: Agency
  /** What the roles allow in some relation: what a page need not offer otherwise. */
  readonly may: readonly UseCase[]
  readonly today: LocalDate
}

const USE_CASES: readonly UseCase[] = Object.keys(POLICY).filter((name): name is UseCase => name in POLICY)

/** Who is signed in, and what they may do. */
export async function showMe(
  { storage, clock }: Pick<Ports, 'storage' | 'clock'>,
  actor: Actor,
): Promise<Result<Me, Failure>> {
  const staff = permitStaff(actor, 'show-me')
  if (!staff.ok) return staff
  const agency = await storage.read((store) => store.agencies.byId(staff.value.agencyId))
  if (agency === null) return err(failure('not-found'))
  const may = USE_CASES.filter((useCase) => permit(actor, useCase).ok)
  return ok({ staff: staff.value, agency, may, today: clock.today() })
}
