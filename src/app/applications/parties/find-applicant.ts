import { NO_CONTACT } from '#core/application/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from '../../permissions.ts'
import type { Actor, AgencyId, CaseRecord } from '../../ports.ts'
import { monthText } from '../append.ts'
import { marksOf } from '../enter-party.ts'
import { markFrom } from '../party-mark.ts'
import type { CasePorts } from '../ports.ts'

export interface FoundApplicant {
  readonly earlier: readonly CaseRecord[]
  /** Applications of this calendar month so far (FEE-4). */
  readonly thisMonth: number
}

const MOST = 10

/** Whether somebody whose application is being taken down applied before: found by the marks, nothing is opened and nothing kept. */
export async function findApplicant(
  ports: CasePorts,
  actor: Actor,
  {
    agencyId,
    name,
    identityNumber,
  }: { readonly agencyId: AgencyId; readonly name: string; readonly identityNumber: string | null },
): Promise<Result<FoundApplicant, Failure>> {
  const permitted = permit(actor, 'find-applicant')
  if (!permitted.ok) return permitted
  return ports.storage.read(async (store) => {
    const reached = await permitOn(store, actor, 'find-applicant', { agencyId })
    if (!reached.ok) return reached
    const identity = identityNumber === null ? null : ({ kind: 'other', number: identityNumber } as const)
    const { identityMark, nameMark } = marksOf(ports.sealer, agencyId, { ...NO_CONTACT, name, identity })
    const marks = { identity: identityMark, name: nameMark }
    const mark = markFrom(marks)
    const month = monthText(ports.clock.today())
    return ok({
      earlier: await store.cases.ofApplicant(agencyId, marks, MOST),
      thisMonth: mark === null ? 0 : await store.cases.countOfMonth(agencyId, mark, month),
    })
  })
}
