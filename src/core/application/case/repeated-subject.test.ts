import { describe, expect, it } from 'vitest'
import { command, contextOn, item, LATER, received, type Story } from '../../../../test/support/case-story.ts'
import { type CaseRelation, cautionsOf, type OutcomeRow } from '../index.ts'

const approved = (row: OutcomeRow, relation: CaseRelation | null): Story => {
  const open = received('2025-03-03')
  const linked = relation === null ? open : open.did('linkCase', '2025-03-04', { relation })
  return linked.did('decideReply', '2025-03-05', { items: [item(row)] }).did('approveReply', '2025-03-06')
}
const posted = { delivery: 'post', posting: 'EA1' } as const
const rules = ({ state }: Story, step: ReturnType<typeof command>): readonly string[] =>
  cautionsOf(state, step, contextOn(LATER)).map((c) => c.rule)

describe('what several applications ask for (REG-44)', () => {
  it.each([
    ['and may have', 'r3', 'sameInformation', ['REG-44']],
    ['and may have in part', 'r4', 'sameInformation', []],
    ['and may not have', 'r10', 'sameInformation', []],
    ['of one applicant', 'r3', 'repeats', []],
    ['and nobody else', 'r3', null, []],
  ] as const)('%s (%s, %s) is proposed for publication with the reply: %j', (_case, row, relation, told) => {
    expect(rules(approved(row, relation), command('sendReply', '2025-03-07', posted))).toEqual(told)
  })

  it('is proposed again when the case is filed', () => {
    const filed = command('archiveCase', '2025-04-10')
    const answered = (relation: CaseRelation) =>
      approved('r3', relation).did('sendReply', '2025-03-07', posted).did('recordDelivery', '2025-03-10')
    expect(rules(answered('sameInformation'), filed)).toEqual(['REG-44'])
    expect(rules(answered('sameApplicant'), filed)).toEqual([])
  })
})
