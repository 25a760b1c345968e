import type { Bilingual } from '#core/shared/index'
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
