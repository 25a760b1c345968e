import type { Bilingual } from '#core/shared/index'

/** A numbered rule of the specification, said in one line, and what holds it. */
export interface ListedRule extends Bilingual {
  readonly id: string
  /** Files under `src/` that hold it. None where the rule asks nothing of a program. */
  readonly held: readonly string[]
  /** Why no program can hold it; null where one does. */
  readonly noBehaviour: Bilingual | null
}

export interface RuleSection {
  /** The section of the specification, as its heading begins. */
  readonly section: string
  readonly title: Bilingual
  readonly rules: readonly ListedRule[]
}

export const rule = (id: string, zh: string, en: string, ...held: readonly string[]): ListedRule => ({
  ...{ id, zh, en, held, noBehaviour: null },
})

/** Read by people and courts; nothing that a program could do, or leave undone. */
export const unspoken = (id: string, zh: string, en: string, why: Bilingual): ListedRule => ({
  ...{ id, zh, en, held: [], noBehaviour: why },
})
