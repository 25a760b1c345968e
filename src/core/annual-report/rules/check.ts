import type { EditionId } from '../form/index.ts'
import type { Report } from '../report.ts'
import { tellBasis } from './basis.ts'
import type { Finding, Severity } from './finding.ts'
import { inHand } from './hand.ts'
import { passagesOf } from './prose.ts'
import { RULES } from './registry.ts'
import type { CheckInput, Judgement, Rule } from './rule.ts'
import { type CheckSettings, DEFAULT_CHECK_SETTINGS } from './settings.ts'

export interface CheckOptions {
  /** The same agency's report of the year before. One of another year is not compared. */
  readonly previous?: Report | null
  /** Reports of the year before of all agencies that became this one in a merger, its own among them. */
  readonly predecessors?: readonly Report[]
  /** The agency was set up in the year reported and took over from no other. */
  readonly founded?: boolean
  readonly settings?: CheckSettings
}

/** What every rule in force says about a report, in the order of the registry. The same input gives the same findings. */
export function check(report: Report, options: CheckOptions = {}): readonly Finding[] {
  const input = checkInput(report, options)
  return RULES.flatMap((rule) => findingsOf(rule, input))
}

export function checkInput(report: Report, options: CheckOptions): CheckInput {
  const { previous, predecessors = [], founded = false, settings = DEFAULT_CHECK_SETTINGS } = options
  return {
    ...inHand(report),
    previous: previous && isYearBefore(previous, report) ? inHand(previous) : null,
    predecessors: predecessors.filter((p) => isYearBefore(p, report)).map(inHand),
    founded,
    settings,
    passages: passagesOf(report),
  }
}

const isYearBefore = (previous: Report, report: Report): boolean =>
  previous.year === null || report.year === null || previous.year.value === report.year.value - 1

/** The findings of one rule; none where it is switched off or not for this edition. */
export function findingsOf(rule: Rule, input: CheckInput): readonly Finding[] {
  const set = input.settings.severities[rule.id]
  const { edition } = input.report
  if (set === 'off' || !rule.editions.includes(edition)) return []
  return rule
    .check(input)
    .map((judgement) => finding(rule, judgement, set ?? judgement.severity ?? rule.severity, edition))
}

function finding(rule: Rule, judgement: Judgement, severity: Severity, edition: EditionId): Finding {
  const { instance, verdict, message, cells, left, right, reason } = judgement
  const basis = verdict === 'fail' ? tellBasis(rule.basis, edition) : { zh: '', en: '' }
  const whole = { zh: message.zh + basis.zh, en: capital(message.en) + basis.en }
  return { rule: rule.id, instance, verdict, severity, message: whole, cells, left, right, reason }
}

/** Sentences are put together from parts, and any part may come first. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
