import type { VerifiedTrail } from '#app/audit/verify-audit'
import type { AuditOutputJson } from '#contract/index'
import { AUDIT_WORDS } from './audit-words.ts'
import type { Context } from './command.ts'
import { hang } from './layout.ts'
import { pageOf } from './page.ts'

export const isSound = ({ faults }: VerifiedTrail): boolean => faults.length === 0

/** Each agency with what is wrong in its trail, then all of them in one line. */
export function auditText(trails: readonly VerifiedTrail[], context: Context): string {
  const { paint, width, language } = pageOf(context)
  const words = AUDIT_WORDS[language]
  const lines = trails.flatMap((trail) => {
    const head = words.trail(trail.agencyName, trail.events, trail.anchors)
    const erased = trail.erased > 0 ? [paint.muted(`    ${words.erased(trail.erased)}`)] : []
    if (isSound(trail)) return [`${paint.fine('✓')} ${head}  ${paint.muted(words.sound)}`, ...erased]
    const faults = trail.faults.flatMap((fault) => hang('    ', words.faults[fault.kind](fault), width))
    return [`${paint.bad('✗')} ${paint.bold(head)}`, ...faults.map(paint.bad), ...erased]
  })
  const broken = trails.filter((trail) => !isSound(trail)).length
  return `${[...lines, '', words.summary(trails.length, broken)].join('\n')}\n`
}

export const auditJson = (trails: readonly VerifiedTrail[]): AuditOutputJson => ({
  sound: trails.every(isSound),
  trails: trails.map(({ agencyId, agencyName, events, erased, anchors, faults }) => ({
    ...{ agency: agencyName, agencyId, events, erasedContents: erased, anchors },
    faults: faults.map(({ kind, seq, through, day }) => ({ kind, from: seq, to: through, day })),
  })),
})
