import type { Diagnosis, DiagnosisGroup, Repair } from '#core/annual-report/index'
import { hang } from './layout.ts'
import type { Page } from './page.ts'

/** Equally good repairs beside the first that are still told in full. */
const OTHERS_TOLD = 2

/** What to change so that the sums hold: the likeliest repair of each group, then those that are as good. */
export function mendBlock({ groups }: Diagnosis, on: Page): string[] {
  if (groups.length === 0) return []
  return [`  ${on.paint.bold(on.words.mend)}`, ...groups.flatMap((group) => groupLines(group, on))]
}

function groupLines(group: DiagnosisGroup, on: Page): string[] {
  const { words, width } = on
  const { repairs, equallyGood, broken, complete } = group
  const [first] = repairs
  if (!first) return hang('    ', words.noRepair(broken.length), width)
  const others = repairs.slice(1, Math.min(equallyGood, 1 + OTHERS_TOLD))
  const left = Math.max(0, equallyGood - 1 - others.length)
  return [
    ...repairLines(words.repair(first.changes.length, Math.max(0, equallyGood - 1)), first, on),
    ...others.flatMap((other, i) => repairLines(words.otherRepair(i + 2), other, on)),
    ...(left > 0 ? hang('    ', words.moreRepairs(left), width) : []),
    ...(complete ? [] : hang('    ', words.searchEnded, width)),
  ]
}

function repairLines(head: string, { changes }: Repair, { language, width }: Page): string[] {
  const [only, ...more] = changes
  if (only && more.length === 0) return hang('    ', `${head}${only.sentence[language]}`, width)
  return [
    ...hang('    ', head.trimEnd(), width),
    ...changes.flatMap((change) => hang('      · ', change.sentence[language], width)),
  ]
}
