import type { CaseCommand, StepType } from '#core/application/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import type { StepWish } from '../step-wish.ts'
import { delayPeriod, extendReply, noticeFee } from './consent.ts'
import { correctRegistration } from './correct.ts'
import { askSearch, consult } from './inside.ts'
import { linkCase } from './link.ts'
import { approveReply, returnReply, reviewReply, sendReply } from './reply.ts'
import type { Resolve, Sight } from './resolve.ts'
import { splitApplication } from './split.ts'

/** The steps for which the program does or knows more than the person fills in; every other wish is its command. */
const RESOLVES: { readonly [T in StepType]?: Resolve<T> } = {
  correctRegistration,
  splitApplication,
  linkCase,
  askSearch,
  delayPeriod,
  extendReply,
  consult,
  noticeFee,
  reviewReply,
  approveReply,
  returnReply,
  sendReply,
}

export async function commandOf<T extends StepType>(
  sight: Sight,
  wish: StepWish<T>,
): Promise<Result<CaseCommand<StepType>, Failure>> {
  const resolve: Resolve<T> | undefined = RESOLVES[wish.type]
  return resolve ? resolve(sight, wish) : ok(wish as CaseCommand<StepType>)
}
