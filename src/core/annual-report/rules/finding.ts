import type { Bilingual } from '#core/shared/index'
import type { CellAddress } from '../form/index.ts'

export type Verdict = 'pass' | 'fail' | 'uncertain' | 'notAssessable'
export type Severity = 'error' | 'warning' | 'note'

/** What one rule says about one place of a report. */
export interface Finding {
  /** `ID-1`, `ARP-2`. */
  readonly rule: string
  /** Which member of a family: `t3.open` for ID-1, `natural` for ID-2, `六` for ARP-2. Null where the rule has one place only. */
  readonly instance: string | null
  readonly verdict: Verdict
  readonly severity: Severity
  /** What is wrong, where, what stands there and what should, by which rule, and what to do, in plain words. */
  readonly message: Bilingual
  /** The cells concerned, the one to look at first leading. */
  readonly cells: readonly CellAddress[]
  /** The two sides that should agree, where the rule compares numbers. */
  readonly left: number | null
  readonly right: number | null
  /** Why a verdict is uncertain or not assessable: `usedForReading`, `noPreviousReport`, `saidBy:ARP-2`, `unreadableCell` … */
  readonly reason: string | null
}
