import { reasonsGiven } from './doc-r1-reason.ts'
import { tenElements } from './doc-r1-ten-elements.ts'
import { oldRemedy } from './doc-r2-old-remedy.ts'
import { proofOnFile } from './doc-r3-on-file.ts'
import { articlesOf2007 } from './doc-r4-articles-of-2007.ts'
import { citedArticles } from './doc-r4-missing-article.ts'
import { noArticle36 } from './doc-r4-no-article-36.ts'
import { otherArticles } from './doc-r4-other-article.ts'
import { periodsOf2007 } from './doc-r4-periods-of-2007.ts'
import { jointReply } from './doc-r5-joint-reply.ts'
import { suitBySwitch } from './doc-r6-suit-by-switch.ts'
import { formedBefore } from './evd-5-formed-before.ts'
import { correctionPeriod } from './reg-30-correction-period.ts'
import { statutoryPeriods } from './reg-32-statutory-periods.ts'
import { extensionInTime } from './reg-33-extension-in-time.ts'
import { reconsiderationFirst } from './rem-1-reconsideration-first.ts'
import { freeChoice } from './rem-2-free-choice.ts'
import { noRemedyInNotices } from './rem-3-no-remedy-in-notices.ts'
import { overdue } from './rem-4-overdue.ts'
import { thirdPartyRemedy } from './rem-5-third-party.ts'
import { reconsiderationStays } from './rem-6-reconsideration-stays.ts'
import { wayAndRoute } from './rp-1-way-and-route.ts'
import type { LetterRule } from './rule.ts'

/** What is checked before a letter is sent. */
export const LETTER_RULES: readonly LetterRule[] = [
  tenElements,
  reasonsGiven,
  oldRemedy,
  proofOnFile,
  citedArticles,
  otherArticles,
  noArticle36,
  articlesOf2007,
  periodsOf2007,
  jointReply,
  suitBySwitch,
  reconsiderationFirst,
  freeChoice,
  noRemedyInNotices,
  overdue,
  thirdPartyRemedy,
  reconsiderationStays,
  wayAndRoute,
  formedBefore,
  correctionPeriod,
  statutoryPeriods,
  extensionInTime,
]
