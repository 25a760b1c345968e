import { factSpec } from './facts/facts.ts'
import type { FactSpec } from './facts/spec.ts'
import type { LetterId, ResultRow } from './letter.ts'
import type { FactNeed } from './need.ts'
import { repliesOf } from './registry.ts'

/** What an outcome needs to be decided lawfully, by the reply that tells it. */
export interface OutcomeFacts {
  readonly reply: LetterId
  readonly variant: string | null
  readonly needs: readonly (FactNeed & { readonly spec: FactSpec })[]
}

/** Facts that every letter has, not only this outcome. */
const COMMON = /^(?:DOC-15|DOC-R|REM-4)/u

/** For each reply of a row: the facts of its ground, with label, kind, whether required, and the rule that asks (rules.md 1.3, 5.2). */
export const outcomeFacts = (row: ResultRow): readonly OutcomeFacts[] =>
  repliesOf(row).map(({ id, variant, needs }) => ({
    reply: id,
    variant,
    needs: needs.filter(({ why }) => !COMMON.test(why)).map((need) => ({ ...need, spec: factSpec(need.fact) })),
  }))
