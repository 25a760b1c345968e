import type { Severity, Verdict } from '#core/annual-report/index'

export interface ExpectedFinding {
  readonly rule: string
  readonly verdict: Verdict
  readonly severity: Severity | null
  /** How many findings the rule gives with this verdict. */
  readonly count: number
  readonly reason?: string
}

/** rules.md 2.9: what the rules of section 2 say about the seed. Severity null where the table names none. */
export const SEED_FINDINGS: readonly ExpectedFinding[] = [
  { rule: 'ARP-2', verdict: 'fail', severity: 'error', count: 1 },
  { rule: 'PUB-3', verdict: 'fail', severity: 'error', count: 1 },
  { rule: 'ID-1', verdict: 'pass', severity: 'error', count: 25 },
  { rule: 'ID-2', verdict: 'pass', severity: 'error', count: 7 },
  { rule: 'ID-3', verdict: 'pass', severity: 'error', count: 7 },
  { rule: 'ID-4', verdict: 'pass', severity: 'error', count: 1 },
  { rule: 'ID-5', verdict: 'pass', severity: 'error', count: 1 },
  { rule: 'ID-6', verdict: 'pass', severity: 'error', count: 1 },
  { rule: 'ID-13', verdict: 'notAssessable', severity: 'error', count: 1, reason: 'saidBy:ARP-2' },
  { rule: 'ID-14', verdict: 'pass', severity: 'warning', count: 1 },
  { rule: 'ID-15', verdict: 'pass', severity: 'error', count: 1 },
  { rule: 'ARP-3', verdict: 'pass', severity: 'warning', count: 3 },
  { rule: 'ID-7', verdict: 'notAssessable', severity: null, count: 1, reason: 'noPreviousReport' },
  { rule: 'ID-8', verdict: 'notAssessable', severity: null, count: 1, reason: 'noPreviousReport' },
  { rule: 'ARP-8', verdict: 'notAssessable', severity: null, count: 1, reason: 'noPreviousReport' },
  { rule: 'ARP-1', verdict: 'pass', severity: 'note', count: 1 },
  { rule: 'ARP-5', verdict: 'pass', severity: null, count: 1 },
  { rule: 'ARP-7', verdict: 'pass', severity: null, count: 1 },
  { rule: 'ARP-9', verdict: 'pass', severity: null, count: 1 },
  { rule: 'REG-49a', verdict: 'pass', severity: 'warning', count: 1 },
  { rule: 'PLA-1', verdict: 'uncertain', severity: 'note', count: 1 },
]
