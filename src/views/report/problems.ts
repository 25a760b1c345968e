import type { Finding, Severity } from '#core/annual-report/index'
import { isSum } from './sums.ts'

/** A finding that a person should look at, with its number in the list: the anchor `f1`. */
export interface Problem {
  readonly number: number
  readonly finding: Finding
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note']

/** What fails, errors before hints, then what a person must decide; else in the order of the rules. */
export const problemsOf = (findings: readonly Finding[]): readonly Problem[] =>
  [
    ...ORDER.flatMap((severity) => findings.filter((f) => f.verdict === 'fail' && f.severity === severity)),
    ...findings.filter((f) => f.verdict === 'uncertain' && !isSum(f)),
  ].map((finding, i) => ({ number: i + 1, finding }))

/** Failures only: a verdict that is not certain is no error. */
export const countFailed = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((f) => f.verdict === 'fail' && f.severity === severity).length
