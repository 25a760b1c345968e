import type { CaseCommand, CaseContext, CaseState, StepType } from '#core/application/index'
import type { Failure, Result } from '#core/shared/index'
import type { CaseRecord, Staff, Store } from '../../ports.ts'
import type { CasePorts } from '../ports.ts'
import type { StepWish } from '../step-wish.ts'

/** What turns a wish into a command: the case, who acts, and the register within the transaction. */
export interface Sight {
  readonly ports: CasePorts
  readonly store: Store
  readonly staff: Staff
  readonly record: CaseRecord
  readonly state: CaseState
  readonly context: CaseContext
}

/** The command that a wish stands for. What goes with it is entered in the same transaction, and goes again when the step is refused. */
export type Resolve<T extends StepType> = (
  sight: Sight,
  wish: StepWish<T>,
) => Promise<Result<CaseCommand<StepType>, Failure>>
