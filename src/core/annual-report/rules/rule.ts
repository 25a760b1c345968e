import type { Bilingual } from '#core/shared/index'
import type { CellAddress, EditionId, FormId, TableId } from '../form/index.ts'
import type { Report } from '../report.ts'
import type { CellVector } from '../vector.ts'
import type { Finding, Severity } from './finding.ts'
import type { Passage } from './prose.ts'
import type { SampleChanges } from './sample.ts'
import type { CheckSettings } from './settings.ts'
import type { SumFault } from './sums.ts'

/** Where a duty comes from. `mark`: L law, S official document seen in part, P practice, C convention of this program. */
export interface Basis {
  /** Number of the duty in the reading of the law that the rules follow: `T2-1`. Several rules may follow one. */
  readonly number: string
  readonly source: string
  /** Article or part of the source, as Chinese texts cite it: `第四十九条第（一）项`. */
  readonly article: string | null
  readonly mark: 'L' | 'S' | 'P' | 'C'
  /** Set where the source holds for one edition only. */
  readonly edition: EditionId | null
}

/** A report with its numbers as a vector and the sums that it breaks. */
export interface ReportInHand {
  readonly report: Report
  readonly vector: CellVector
  readonly sums: readonly SumFault[]
  /** Tables of which the document prints nothing: their cells are unknown, not 0. */
  readonly missing: ReadonlySet<TableId>
  /** Tables that are printed without a single number. */
  readonly unfilled: ReadonlySet<TableId>
}

/** Everything that a rule may look at. Pure data: no clock, no store. */
export interface CheckInput extends ReportInHand {
  /** The same agency's report of the year before, when there is one. */
  readonly previous: ReportInHand | null
  /** Reports of the year before of all agencies that became this one in a merger, its own among them; else empty. */
  readonly predecessors: readonly ReportInHand[]
  /** True when the agency was set up in the year reported and took over from no other. */
  readonly founded: boolean
  readonly settings: CheckSettings
  readonly passages: readonly Passage[]
}

/** A verdict of one rule on one place; the engine adds rule id, severity and, to what fails, the basis. */
export type Judgement = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity }

export type Reads = CellAddress | 'cells' | 'texts' | 'headings' | 'title' | 'signature' | 'previous'

export interface Rule {
  readonly id: string
  readonly title: Bilingual
  /** The leading one is named in the finding. */
  readonly basis: readonly Basis[]
  readonly severity: Severity
  readonly editions: readonly EditionId[]
  readonly reads: readonly Reads[]
  readonly check: (input: CheckInput) => readonly Judgement[]
  /**
   * For rules on numbers alone: false as soon as `check` may object. Sieves thousands of reports a second without an
   * allocation.
   */
  readonly holds?: (form: FormId, vector: CellVector, settings: CheckSettings) => boolean
  /** Shown in docs/rules.md and run by the meta-test: the first passes, the second fails. */
  readonly examples: { readonly pass: Example; readonly fail: Example }
}

/** A small report, told as changes to a sound one: data, so that nothing is built until someone looks. */
export interface Example {
  readonly told: Bilingual
  readonly changes: SampleChanges
  readonly previous?: SampleChanges
  readonly predecessors?: readonly SampleChanges[]
  readonly founded?: boolean
}
