import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Id } from '../../ports.ts'
import { enterKnown } from '../enter-case.ts'
import type { StepWish } from '../step-wish.ts'
import type { Resolve, Sight } from './resolve.ts'

type Part = StepWish<'splitApplication'>['parts'][number]

/** 一事一申请 (T3-4): each part becomes an application of the same people with the same day of receipt. */
export const splitApplication: Resolve<'splitApplication'> = async (sight, { parts, ...wish }) => {
  const ids: Id[] = []
  for (const part of parts) {
    const entered = await enterPart(sight, part)
    if (!entered.ok) return entered
    ids.push(entered.value)
  }
  return ok({ ...wish, parts: ids })
}

async function enterPart(sight: Sight, part: Part): Promise<Result<Id, Failure>> {
  const { ports, store, staff, record, state, context } = sight
  const { kind, channel, applicants, agent, request, identityProof, arrived, received } = state
  if (received === null) return err(failure('case-not-received', { rule: 'REG-31' }))
  const entered = await enterKnown(
    ports,
    store,
    staff,
    {
      ...{ agencyId: record.agencyId, title: '', handlerId: record.handlerId, codeDigest: null },
      command: {
        ...{ type: 'registerApplication', day: arrived, kind, channel, agent, identityProof },
        ...{ confirmedOn: null, acceptanceShown: false, cannotWrite: channel === 'oral' },
        applicants: applicants.map(({ partyId, kind: nature }) => ({ partyId, nature })),
        request: { ...request, ...part },
        splitFrom: { caseId: record.id, received },
      },
    },
    context,
  )
  return entered.ok ? ok(entered.value.id) : entered
}
