import type { FormId } from '../form/index.ts'
import type { CellVector } from '../vector.ts'
import { RULES } from './registry.ts'
import { type CheckSettings, DEFAULT_CHECK_SETTINGS } from './settings.ts'
import { checkNumbers } from './sums.ts'

const ON_NUMBERS = RULES.flatMap(({ id, holds }) => (holds ? [{ id, holds }] : []))

/**
 * True when no rule on numbers objects: the sums of the form, and every rule that reads nothing else. Allocates nothing when all
 * holds, so that the reports of a whole province are sieved in a second; what does not hold goes through `check`.
 */
export function numbersHold(
  form: FormId,
  vector: CellVector,
  settings: CheckSettings = DEFAULT_CHECK_SETTINGS,
): boolean {
  if (checkNumbers(form, vector).length > 0) return false
  for (let i = 0; i < ON_NUMBERS.length; i++) {
    const rule = ON_NUMBERS[i]
    if (rule && settings.severities[rule.id] !== 'off' && !rule.holds(form, vector, settings)) return false
  }
  return true
}
