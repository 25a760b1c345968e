import { describe, expect, it } from 'vitest'
import { command, contextOn, LATER, nothing, received, type Story } from '../../../../test/support/case-story.ts'
import {
  CASE_STATUSES,
  type CaseCommandType,
  type CaseKind,
  decide,
  SITUATION_NAMES,
  SITUATIONS,
  type Situation,
  TRANSITIONS,
} from '../index.ts'

/** Cases in every status, each with the day of the next step. */
type Sample = readonly [story: Story, next: string]

function samplesOf(kind: CaseKind): readonly Sample[] {
  const plain = received('2025-03-03', { kind })
  const decision = kind === 'disclosure' ? 'decideReply' : 'decideOwnRecord'
  const decided = plain.did(decision, '2025-03-05')
  const approved = decided.did('approveReply', '2025-03-06')
  const sent = approved.did('sendReply', '2025-03-07')
  const posted = approved.did('sendReply', '2025-03-07', { delivery: 'post' })
  const closed = sent.did('recordDelivery', '2025-03-08')
  const archived = closed.did('archiveCase', '2025-03-10')
  const redeciding = archived.did('receiveOrder', '2025-09-23')
  const searched = plain.did('askSearch', '2025-03-04', { searchId: 'search-1' })
  return [
    [nothing(), '2025-03-03'],
    [received('2025-03-03', { kind, channel: 'fax' }), '2025-03-04'],
    ...[plain, searched].map((story): Sample => [story, '2025-03-05']),
    ...[decided, approved, sent, closed, posted, archived].map((story): Sample => [story, '2025-03-11']),
    ...[redeciding, redeciding.did('askSearch', '2025-09-24', { searchId: 'search-1' })].map(
      (story): Sample => [story, '2025-09-25'],
    ),
    ...(kind === 'disclosure' ? onlyApplications(plain, redeciding) : []),
  ]
}

/** What Art. 41 does not know. */
function onlyApplications(plain: Story, redeciding: Story): readonly Sample[] {
  const asked = plain.did('askCorrection', '2025-03-05')
  const served = asked.did('recordCorrectionService', '2025-03-06')
  const late = plain.did('askCorrection', '2025-03-13')
  const fee = plain.did('noticeFee', '2025-03-05')
  const feeServed = fee.did('recordFeeService', '2025-03-06')
  const proposed = plain.did('proposeExtension', '2025-03-04')
  const reasons = plain.did('askReasons', '2025-03-04')
  const consulting = { consultationId: 'consultation-1' }
  const consulted = plain.did('consult', '2025-03-04', consulting)
  const search = { searchId: 'search-1' }
  const refused = consulted.did('receiveOpinion', '2025-03-05')
  const decided = refused
    .did('consult', '2025-03-05', { consultationId: 'consultation-3' })
    .did('decideReply', '2025-03-28', { items: [{ row: 'r4', ground: null, earlier: null, facts: {} }] })
  return [
    [asked, '2025-03-06'],
    [served, '2025-03-10'],
    [served, '2025-05-06'],
    [late, '2025-03-14'],
    [asked.did('askSearch', '2025-03-06', search), '2025-03-07'],
    [fee, '2025-03-06'],
    [feeServed, '2025-05-06'],
    [fee.did('askSearch', '2025-03-06', search), '2025-03-07'],
    [proposed, '2025-03-05'],
    [reasons, '2025-03-05'],
    [reasons.did('judgeReasons', '2025-03-06', { sound: true }), '2025-03-07'],
    [served.did('receiveCorrection', '2025-03-07'), '2025-03-10'],
    [consulted, '2025-03-05'],
    [consulted.did('askCorrection', '2025-03-05'), '2025-03-06'],
    [consulted.did('noticeFee', '2025-03-05'), '2025-03-06'],
    [consulted.did('decideReply', '2025-03-05', { items: [secret] }), '2025-03-06'],
    [consulted.did('decideReply', '2025-03-05', { items: [secret] }).did('approveReply', '2025-03-06'), '2025-03-07'],
    [refused, '2025-03-06'],
    [refused.did('decideReply', '2025-03-05', { items: [secret] }).did('approveReply', '2025-03-06'), '2025-03-07'],
    [redeciding.did('consult', '2025-09-24', consulting), '2025-09-25'],
    [redeciding.did('consult', '2025-09-24', consulting).did('receiveOpinion', '2025-09-25'), '2025-09-26'],
    [decided, '2025-03-28'],
    [plain.did('splitApplication', '2025-03-05'), '2025-03-06'],
  ]
}
const secret = { row: 'r5', ground: null, earlier: null, facts: {} } as const

const situationOf = (story: Story): Situation => (story.events.length === 0 ? 'unregistered' : story.state.status)

const attempt = ([story, next]: Sample, type: CaseCommandType, kind: CaseKind) => {
  const data = type === 'registerApplication' ? { kind } : {}
  const state = story.events.length === 0 ? null : story.state
  return decide(state, command(type, next, data), contextOn(LATER, {}, 'other'))
}

describe('the statuses', () => {
  it('are those of a case and the one before it, each with a name of its own', () => {
    expect(SITUATIONS).toEqual(['unregistered', ...CASE_STATUSES])
    expect(new Set(SITUATIONS.map((s) => SITUATION_NAMES[s].zh)).size).toBe(SITUATIONS.length)
  })
})

describe.each(['disclosure', 'ownRecord'] as const)('a case of the kind %s', (kind) => {
  const samples = samplesOf(kind)
  const rows = Object.entries(TRANSITIONS[kind])
  const without = kind === 'ownRecord' ? ['awaitingCorrection', 'awaitingPayment', 'split'] : []

  it('has a sample in every status that it can have', () => {
    expect(SITUATIONS.filter((s) => !samples.some(([story]) => situationOf(story) === s))).toEqual(without)
  })

  describe.each(rows)('%s', (name, row) => {
    const type = name as CaseCommandType
    const reached = Object.entries(row).filter(([situation]) => !without.includes(situation))

    it.each(reached)('while %s does what the table says', (situation, cell) => {
      const answers = samples.filter(([story]) => situationOf(story) === situation).map((s) => attempt(s, type, kind))
      if (cell === 'open') expect(answers.some((a) => a.ok)).toBe(true)
      else
        for (const answer of answers)
          expect(answer).toEqual({ ok: false, error: { code: cell.code, params: { rule: cell.rule } } })
    })
  })
})
