import { COMMON_FACTS } from './common.ts'
import { FINDING_FACTS } from './findings.ts'
import { GROUND_FACTS } from './grounds.ts'
import { PROCEDURE_FACTS } from './procedure.ts'
import type { FactSpec, ValueOf } from './spec.ts'

/** Every fact that a letter can ask for. */
export const FACTS = {
  ...COMMON_FACTS,
  ...GROUND_FACTS,
  ...FINDING_FACTS,
  ...PROCEDURE_FACTS,
} as const satisfies Readonly<Record<string, FactSpec>>

export type FactId = keyof typeof FACTS

/** What is known of a case, independent of how it is kept. */
export type LetterFacts = { readonly [Id in FactId]?: ValueOf<(typeof FACTS)[Id]> }

export const isFactId = (id: string): id is FactId => Object.hasOwn(FACTS, id)

export const factSpec = (id: FactId): FactSpec => FACTS[id]
