import type { Bilingual, Failure } from '#core/shared/index'
import type { CaseCommandType } from './commands.ts'
import type { CaseContext } from './context.ts'
import { whyNot } from './decide.ts'
import type { CaseState } from './state.ts'
import { ACTORS } from './step.ts'
import { STEP_TYPES, STEPS } from './steps.ts'

/** A step that is open now: what it is called, who takes it as a rule, what follows, by which rules. */
export interface NextStep {
  readonly command: CaseCommandType
  readonly name: Bilingual
  readonly who: Bilingual
  readonly consequence: Bilingual
  readonly rules: readonly string[]
}

/** The lawful next steps only, in the order of a file. */
export const nextSteps = (state: CaseState, context: CaseContext): readonly NextStep[] =>
  STEP_TYPES.filter((type) => whyNot(state, type, context) === null).map((command) => {
    const { name, who, rules, consequence } = STEPS[command]
    return { command, name, who: ACTORS[who], rules, consequence: consequence(state, context) }
  })

/** A step that is not open now, with what stands in its way. */
export interface BlockedStep {
  readonly command: CaseCommandType
  readonly name: Bilingual
  readonly why: Failure
}

/** The steps of this kind of case that are not open, and the rule that forbids each. */
export const blockedSteps = (state: CaseState, context: CaseContext): readonly BlockedStep[] =>
  STEP_TYPES.filter((type) => STEPS[type].kinds.includes(state.kind)).flatMap((command) => {
    const why = whyNot(state, command, context)
    return why === null ? [] : [{ command, name: STEPS[command].name, why }]
  })
