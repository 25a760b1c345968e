import type { Bilingual } from '#core/shared/index'
import { fiveAspects } from './completeness/arp-1-five-aspects.ts'
import { sixHeadings } from './completeness/arp-2-six-headings.ts'
import { noBlankCells } from './completeness/arp-3-no-blank-cells.ts'
import { period } from './completeness/arp-5-period.ts'
import { overviewLength } from './completeness/arp-7-overview-length.ts'
import { templateTexts } from './completeness/arp-9-template-texts.ts'
import { exactHeadings } from './completeness/cmp-1-exact-headings.ts'
import { orderOfHeadings } from './completeness/cmp-2-order-of-headings.ts'
import { filledTables } from './completeness/cmp-3-filled-tables.ts'
import { problemsAndImprovements } from './completeness/cmp-4-problems-and-improvements.ts'
import { problemsNamed } from './completeness/cmp-5-problems-named.ts'
import { improvementsTold } from './completeness/cmp-6-improvements-told.ts'
import { overviewWritten } from './completeness/cmp-7-overview-written.ts'
import { supervisionByGovernments } from './completeness/cmp-8-supervision-by-governments.ts'
import { periodStated } from './completeness/cmp-9-period-stated.ts'
import { sectionSixWritten } from './completeness/cmp-10-section-six-written.ts'
import { amountOfTheFee } from './completeness/cmp-11-amount-of-the-fee.ts'
import { datedAfterTheYear } from './completeness/cmp-12-dated-after-the-year.ts'
import { signedByTheAgency } from './completeness/cmp-13-signed-by-the-agency.ts'
import { oneYear } from './completeness/cmp-14-one-year.ts'
import { nameMisread } from './completeness/cmp-15-name-misread.ts'
import { formInForce } from './completeness/frm-1-form-in-force.ts'
import { threeRowsOfOtherHandling } from './completeness/frm-2-three-rows-of-other-handling.ts'
import { feeStatement } from './completeness/id-13-fee-statement.ts'
import { title } from './completeness/pub-3-title.ts'
import { signatureAndDate } from './completeness/pub-5-signature-and-date.ts'
import { publishedInTime } from './completeness/reg-49a-published-in-time.ts'
import { areaReportsInTime } from './completeness/rpt-6-area-reports-in-time.ts'
import { alikeTexts } from './cross-year/arp-8-alike-texts.ts'
import { carriedOver } from './cross-year/id-7-carried-over.ts'
import { stockInForce } from './cross-year/id-8-stock-in-force.ts'
import { directSuitsRising } from './cross-year/t4-8-direct-suits-rising.ts'
import { mergedAgencies } from './cross-year/yr-1-merged-agencies.ts'
import { newAgency } from './cross-year/yr-2-new-agency.ts'
import { copiedTableThree } from './cross-year/yr-3-copied-table-three.ts'
import { copiedTableTwo } from './cross-year/yr-4-copied-table-two.ts'
import { copiedTableFour } from './cross-year/yr-5-copied-table-four.ts'
import { pendingDisputes } from './cross-year/yr-6-pending-disputes.ts'
import { jumpOfDecisions } from './cross-year/yr-7-jump-of-decisions.ts'
import { feesInAnotherUnit } from './cross-year/yr-8-fees-in-another-unit.ts'
import { statedGrowth } from './cross-year/yr-9-stated-growth.ts'
import { nameOfTheAgency } from './cross-year/yr-10-name-of-the-agency.ts'
import { rowTotals } from './identities/id-1-row-totals.ts'
import { outcomeTotals } from './identities/id-2-outcome-totals.ts'
import { receivedEqualsHandled } from './identities/id-3-received-equals-handled.ts'
import { reviewTotal } from './identities/id-4-review-total.ts'
import { directSuitTotal } from './identities/id-5-direct-suit-total.ts'
import { suitAfterReviewTotal } from './identities/id-6-suit-after-review-total.ts'
import { issuedAndInForce } from './identities/id-9-issued-and-in-force.ts'
import { wholeNumbers } from './identities/id-15-whole-numbers.ts'
import { feeWithinCharges } from './narrative/fee-14-fee-within-charges.ts'
import { applications } from './narrative/id-14-applications.ts'
import { granted } from './narrative/nar-1-granted.ts'
import { grantedInPart } from './narrative/nar-2-granted-in-part.ts'
import { refused } from './narrative/nar-3-refused.ts'
import { notProvided } from './narrative/nar-4-not-provided.ts'
import { notHandled } from './narrative/nar-5-not-handled.ts'
import { handledOtherwise } from './narrative/nar-6-handled-otherwise.ts'
import { reasons } from './narrative/nar-7-reasons.ts'
import { applicants } from './narrative/nar-8-applicants.ts'
import { reconsiderations } from './narrative/nar-9-reconsiderations.ts'
import { suits } from './narrative/nar-10-suits.ts'
import { disputes } from './narrative/nar-11-disputes.ts'
import { normsIssued } from './narrative/nar-12-norms-issued.ts'
import { normsRepealed } from './narrative/nar-13-norms-repealed.ts'
import { normsInForce } from './narrative/nar-14-norms-in-force.ts'
import { decisions } from './narrative/nar-15-decisions.ts'
import { reconsiderationResults } from './narrative/nar-16-reconsideration-results.ts'
import { suitResults } from './narrative/nar-17-suit-results.ts'
import { noDisputes } from './narrative/nar-18-no-disputes.ts'
import { noApplications } from './narrative/nar-19-no-applications.ts'
import { allHandled } from './narrative/nar-20-all-handled.ts'
import { allConcluded } from './narrative/nar-21-all-concluded.ts'
import { allUpheld } from './narrative/nar-22-all-upheld.ts'
import { noneCorrected } from './narrative/nar-23-none-corrected.ts'
import { shares } from './narrative/nar-24-shares.ts'
import { partsOfAWhole } from './narrative/nar-25-parts-of-a-whole.ts'
import { ratesUpTo100 } from './narrative/nar-26-rates-up-to-100.ts'
import { administrativeFees } from './narrative/nar-27-administrative-fees.ts'
import { disputesWithoutApplications } from './plausibility/id-18-disputes-without-applications.ts'
import { licencesOfLicensingBodies } from './plausibility/pla-1-licences-of-licensing-bodies.ts'
import { zerosBesideTexts } from './plausibility/pla-2-zeros-beside-texts.ts'
import { remarksInCells } from './plausibility/pla-3-remarks-in-cells.ts'
import { rulesOfBodiesThatMakeNone } from './plausibility/t2-1-rules-of-bodies-that-make-none.ts'
import { unitOfMoney } from './plausibility/t2-12-unit-of-money.ts'
import { yuanForWan } from './plausibility/t2-13-yuan-for-wan.ts'
import { itemsAfterChange } from './plausibility/t2-15-items-after-change.ts'
import { newlyPublic } from './plausibility/t2-16-newly-public.ts'
import { procurement } from './plausibility/t2-17-procurement.ts'
import { shareOfOtherOutcomes } from './plausibility/t3-16-share-of-other-outcomes.ts'
import { nothingHandled } from './plausibility/t3-18-nothing-handled.ts'
import { openForTwoYears } from './plausibility/t3-19-open-for-two-years.ts'
import { excessiveApplications } from './plausibility/t3-20-excessive-applications.ts'
import { suitsWithoutReconsideration } from './plausibility/t4-11-suits-without-reconsideration.ts'
import type { Rule } from './rule.ts'
import { articlesOf2007 } from './wording/txt-1-articles-of-2007.ts'
import { periodsOf2007 } from './wording/txt-2-periods-of-2007.ts'
import { order492 } from './wording/txt-3-order-492.ts'
import { noticeOfTheTrialForm } from './wording/txt-4-notice-of-the-trial-form.ts'
import { specialNeeds } from './wording/txt-5-special-needs.ts'
import { nameOfTheReport } from './wording/txt-6-name-of-the-report.ts'
import { nameOfTheRegulation } from './wording/txt-7-name-of-the-regulation.ts'
import { ownName } from './wording/txt-8-own-name.ts'
import { yearOfTheText } from './wording/txt-9-year-of-the-text.ts'
import { yearOfThePlan } from './wording/txt-10-year-of-the-plan.ts'
import { doubledWords } from './wording/txt-11-doubled-words.ts'
import { orderOfPoints } from './wording/txt-12-order-of-points.ts'
import { orderOfSubheads } from './wording/txt-13-order-of-subheads.ts'
import { punctuationWidth } from './wording/txt-14-punctuation-width.ts'
import { digitWidth } from './wording/txt-15-digit-width.ts'
import { doubledPunctuation } from './wording/txt-16-doubled-punctuation.ts'
import { unclosedQuotes } from './wording/txt-17-unclosed-quotes.ts'
import { cutSentences } from './wording/txt-18-cut-sentences.ts'
import { gapsToFill } from './wording/txt-19-gaps-to-fill.ts'
import { numbersLeftOut } from './wording/txt-20-numbers-left-out.ts'
import { wrongWords } from './wording/txt-21-wrong-words.ts'
import { identityNumbers } from './wording/txt-22-identity-numbers.ts'
import { impossibleDates } from './wording/txt-23-impossible-dates.ts'
import { namesOfOutcomes } from './wording/txt-24-names-of-outcomes.ts'

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
  {
    title: { zh: '与上年衔接', en: 'Against the year before' },
    rules: [
      carriedOver,
      stockInForce,
      alikeTexts,
      directSuitsRising,
      mergedAgencies,
      newAgency,
      copiedTableThree,
      copiedTableTwo,
      copiedTableFour,
      pendingDisputes,
      jumpOfDecisions,
      feesInAnotherUnit,
      statedGrowth,
      nameOfTheAgency,
    ],
  },
  {
    title: { zh: '文字与表格', en: 'Text against tables' },
    rules: [
      applications,
      feeWithinCharges,
      granted,
      grantedInPart,
      refused,
      notProvided,
      notHandled,
      handledOtherwise,
      reasons,
      applicants,
      reconsiderations,
      suits,
      disputes,
      normsIssued,
      normsRepealed,
      normsInForce,
      decisions,
      reconsiderationResults,
      suitResults,
      noDisputes,
      noApplications,
      allHandled,
      allConcluded,
      allUpheld,
      noneCorrected,
      shares,
      partsOfAWhole,
      ratesUpTo100,
      administrativeFees,
    ],
  },
  {
    title: { zh: '内容与形式齐全', en: 'Complete content and form' },
    rules: [
      feeStatement,
      fiveAspects,
      sixHeadings,
      noBlankCells,
      period,
      overviewLength,
      templateTexts,
      title,
      signatureAndDate,
      publishedInTime,
      areaReportsInTime,
      exactHeadings,
      orderOfHeadings,
      filledTables,
      problemsAndImprovements,
      problemsNamed,
      improvementsTold,
      overviewWritten,
      supervisionByGovernments,
      periodStated,
      sectionSixWritten,
      amountOfTheFee,
      datedAfterTheYear,
      signedByTheAgency,
      oneYear,
      nameMisread,
      formInForce,
      threeRowsOfOtherHandling,
    ],
  },
  {
    title: { zh: '数字是否合理', en: 'Plausible numbers' },
    rules: [
      disputesWithoutApplications,
      licencesOfLicensingBodies,
      zerosBesideTexts,
      remarksInCells,
      rulesOfBodiesThatMakeNone,
      unitOfMoney,
      yuanForWan,
      itemsAfterChange,
      newlyPublic,
      procurement,
      shareOfOtherOutcomes,
      nothingHandled,
      openForTwoYears,
      excessiveApplications,
      suitsWithoutReconsideration,
    ],
  },
  {
    title: { zh: '用语和行文', en: 'Wording' },
    rules: [
      articlesOf2007,
      periodsOf2007,
      order492,
      noticeOfTheTrialForm,
      specialNeeds,
      nameOfTheReport,
      nameOfTheRegulation,
      ownName,
      yearOfTheText,
      yearOfThePlan,
      doubledWords,
      orderOfPoints,
      orderOfSubheads,
      punctuationWidth,
      digitWidth,
      doubledPunctuation,
      unclosedQuotes,
      cutSentences,
      gapsToFill,
      numbersLeftOut,
      wrongWords,
      identityNumbers,
      impossibleDates,
      namesOfOutcomes,
    ],
  },
]

export const RULES: readonly Rule[] = RULE_GROUPS.flatMap((group) => group.rules)
