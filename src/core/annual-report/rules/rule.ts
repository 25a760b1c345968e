import type { Bilingual } from '#core/shared/index'
import type { CellAddress, EditionId } from '../form/index.ts'
import type { Report } from '../report.ts'
import type { CellVector } from '../vector.ts'
import type { Finding, Severity } from './finding.ts'
import type { CheckSettings } from './settings.ts'

/** Where a duty comes from. `mark` as in the legal sources: L law, S official document seen in part, P practice, C convention. */
export interface Basis {
  readonly source: string
  readonly article: string | null
  readonly mark: 'L' | 'S' | 'P' | 'C' | 'M'
}

/** Everything that a rule may look at. Pure data: no clock, no store. */
export interface CheckInput {
  readonly report: Report
  readonly vector: CellVector
  /** The same agency's report of the year before, when there is one. */
  readonly previous: Report | null
  readonly settings: CheckSettings
}

/** A verdict of one rule on one place; the engine adds rule id and severity. */
export type Judgement = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity }

export interface Rule {
  readonly id: string
  readonly title: Bilingual
  readonly basis: readonly Basis[]
  readonly severity: Severity
  readonly editions: readonly EditionId[]
  /** What the rule reads: `texts`, `headings`, `signature`, `previous`, or cell addresses. */
  readonly reads: readonly (CellAddress | 'cells' | 'texts' | 'headings' | 'title' | 'signature' | 'previous')[]
  readonly check: (input: CheckInput) => readonly Judgement[]
  /** Shown in docs/rules.md and run by the meta-test: the first passes, the second fails. */
  readonly examples: { readonly pass: Example; readonly fail: Example }
}

/** A small report, told as changes to a sound one (see `sample.ts`). */
export interface Example {
  readonly told: Bilingual
  readonly report: Report
  readonly previous?: Report
}
