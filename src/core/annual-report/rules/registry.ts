import type { Bilingual } from '#core/shared/index'
import { fiveAspects } from './completeness/arp-1-five-aspects.ts'
import { sixHeadings } from './completeness/arp-2-six-headings.ts'
import { noBlankCells } from './completeness/arp-3-no-blank-cells.ts'
import { period } from './completeness/arp-5-period.ts'
import { overviewLength } from './completeness/arp-7-overview-length.ts'
import { templateTexts } from './completeness/arp-9-template-texts.ts'
import { feeStatement } from './completeness/id-13-fee-statement.ts'
import { title } from './completeness/pub-3-title.ts'
import { publishedInTime } from './completeness/reg-49a-published-in-time.ts'
import { alikeTexts } from './cross-year/arp-8-alike-texts.ts'
import { carriedOver } from './cross-year/id-7-carried-over.ts'
import { stockInForce } from './cross-year/id-8-stock-in-force.ts'
import { rowTotals } from './identities/id-1-row-totals.ts'
import { outcomeTotals } from './identities/id-2-outcome-totals.ts'
import { receivedEqualsHandled } from './identities/id-3-received-equals-handled.ts'
import { reviewTotal } from './identities/id-4-review-total.ts'
import { directSuitTotal } from './identities/id-5-direct-suit-total.ts'
import { suitAfterReviewTotal } from './identities/id-6-suit-after-review-total.ts'
import { issuedAndInForce } from './identities/id-9-issued-and-in-force.ts'
import { wholeNumbers } from './identities/id-15-whole-numbers.ts'
import { applications } from './narrative/id-14-applications.ts'
import { licencesOfLicensingBodies } from './plausibility/pla-1-licences-of-licensing-bodies.ts'
import type { Rule } from './rule.ts'

export interface RuleGroup {
  readonly title: Bilingual
  readonly rules: readonly Rule[]
}

/** Every rule, in the order in which findings are told. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    title: { zh: '表内勾稽', en: 'Sums and numbers of the tables' },
    rules: [
      rowTotals,
      outcomeTotals,
      receivedEqualsHandled,
      reviewTotal,
      directSuitTotal,
      suitAfterReviewTotal,
      issuedAndInForce,
      wholeNumbers,
    ],
  },
  { title: { zh: '与上年衔接', en: 'Against the year before' }, rules: [carriedOver, stockInForce, alikeTexts] },
  { title: { zh: '文字与表格', en: 'Text against tables' }, rules: [applications] },
  {
    title: { zh: '内容与形式齐全', en: 'Complete content and form' },
    rules: [
      sixHeadings,
      title,
      fiveAspects,
      noBlankCells,
      period,
      overviewLength,
      templateTexts,
      feeStatement,
      publishedInTime,
    ],
  },
  { title: { zh: '数字是否合理', en: 'Plausible numbers' }, rules: [licencesOfLicensingBodies] },
]

export const RULES: readonly Rule[] = RULE_GROUPS.flatMap((group) => group.rules)
