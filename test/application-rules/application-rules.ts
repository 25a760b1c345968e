import { APPLYING_RULES } from './list/applying.ts'
import { CLOCK_RULES } from './list/clock.ts'
import { COUNTING_RULES } from './list/counting.ts'
import { EXCEPTION_RULES } from './list/exceptions.ts'
import { FEE_RULES } from './list/fees.ts'
import { LETTER_RULES } from './list/letters.ts'
import { REMEDY_RULES } from './list/remedies.ts'
import { WORKING_DAY_RULES } from './list/working-days.ts'
import type { RuleSection } from './listed-rule.ts'

export const APPLICATION_RULES: readonly RuleSection[] = [
  EXCEPTION_RULES,
  APPLYING_RULES,
  CLOCK_RULES,
  COUNTING_RULES,
  FEE_RULES,
  REMEDY_RULES,
  LETTER_RULES,
  WORKING_DAY_RULES,
]
