import { type Bilingual, fillBoth } from '#core/shared/index'
import { type Diagnosis, diagnose } from '../diagnose/diagnose.ts'
import type { Report } from '../report.ts'
import type { Finding } from '../rules/finding.ts'
import { RULES } from '../rules/registry.ts'

/** wrong: an error stands in it. ask: a person must look at something. sound: neither. */
export type BatchVerdict = 'sound' | 'ask' | 'wrong'

/** What came of one report of a batch, in a line. */
export interface BatchOutcome {
  readonly verdict: BatchVerdict
  /** Sums of the form that do not hold, and other errors. */
  readonly brokenSums: number
  readonly errors: number
  readonly warnings: number
  readonly unreadable: number
  /** What to do, in a few words; null when there is nothing to do. */
  readonly advice: Bilingual | null
}

const isSum = ({ rule }: Finding): boolean => /^ID-[1-6]$/.test(rule)
const fails = (findings: readonly Finding[], severity: Finding['severity']): readonly Finding[] =>
  findings.filter((f) => f.verdict === 'fail' && f.severity === severity)

export function batchOutcome(report: Report, findings: readonly Finding[]): BatchOutcome {
  const errors = fails(findings, 'error')
  const warnings = fails(findings, 'warning')
  const unreadable = Object.values(report.cells).filter((cell) => cell.state === 'unreadable')
  const verdict = errors.length > 0 ? 'wrong' : warnings.length + unreadable.length > 0 ? 'ask' : 'sound'
  const [unread] = unreadable
  return {
    verdict,
    brokenSums: errors.filter(isSum).length,
    errors: errors.length,
    warnings: warnings.length,
    unreadable: unreadable.length,
    advice:
      mending(errors, errors.some(isSum) ? diagnose(report) : null) ??
      (unread === undefined ? null : choosing(unread.state === 'unreadable' ? unread.candidates : [])) ??
      about(warnings),
  }
}

const MEND: Bilingual = { zh: '改 {cells} 格即可', en: 'change {cells} cells' }
const MEND_ONE_OF: Bilingual = { zh: '改 {cells} 格，改法不止一种', en: 'change {cells} cells, in one of several ways' }
const LOOK: Bilingual = { zh: '逐项核对表中的数', en: 'check the figures one by one' }
const MORE_ERRORS: Bilingual = { zh: '，另有 {count} 处要补正', en: '; {count} more to correct' }

function mending(errors: readonly Finding[], diagnosis: Diagnosis | null): Bilingual | null {
  const others = errors.filter((f) => !isSum(f))
  if (diagnosis === null) return about(others)
  const { groups } = diagnosis
  const cells = groups.reduce((sum, { size }) => sum + size, 0)
  const known = groups.length > 0 && groups.every(({ repairs }) => repairs.length > 0)
  const several = groups.some(({ equallyGood }) => equallyGood > 1)
  const first = known ? fillBoth(several ? MEND_ONE_OF : MEND, { cells }) : LOOK
  const more = fillBoth(MORE_ERRORS, { count: others.length })
  return others.length === 0 ? first : { zh: first.zh + more.zh, en: first.en + more.en }
}

const CHOOSE: Bilingual = { zh: '请从 {candidates} 中选定', en: 'choose among {candidates}' }
const FILL_IN: Bilingual = { zh: '请对照原件填写', en: 'fill in from the original' }

const choosing = (candidates: readonly number[]): Bilingual =>
  candidates.length === 0 ? FILL_IN : fillBoth(CHOOSE, { candidates: candidates.join('、') })

const MORE: Bilingual = { zh: '等 {count} 处', en: ' and others, {count} in all' }

/** The first finding by the title of its rule, and how many there are. */
function about(findings: readonly Finding[]): Bilingual | null {
  const [first] = findings
  const title = RULES.find(({ id }) => id === first?.rule)?.title
  if (title === undefined) return null
  const more = findings.length === 1 ? { zh: '', en: '' } : fillBoth(MORE, { count: findings.length })
  return { zh: title.zh + more.zh, en: title.en + more.en }
}
