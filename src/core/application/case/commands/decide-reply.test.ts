import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { command, contextOn, item, LATER, received, type Story } from '../../../../../test/support/case-story.ts'
import { cautionsOf, type DecidedItem } from '../../index.ts'

const open = received('2025-03-03')
const searched = open.did('askSearch', '2025-03-04', { searchId: 'search-1' })
const reasons = open.did('askReasons', '2025-03-04')
const corrected = open.did('askCorrection', '2025-03-05').did('receiveCorrection', '2025-03-07')

const decided = (story: Story, items: readonly DecidedItem[], main: number | null = null) =>
  story.would('decideReply', '2025-03-20', { items, main, reason: null })

describe('what the file must hold before a case can end in a row (rules.md 2.4)', () => {
  const earlier = { number: '积商公复〔2024〕8号', day: day('2024-11-05') }

  it.each([
    ['r13 without saying which', open, item('r13'), 'case-ground-missing'],
    ['r13 not found, without a search', open, item('r13', { ground: 'notFound' }), 'case-search-missing'],
    [
      'r13 not found, after a search that found it',
      searched.did('recordSearch', '2025-03-05', { found: true }),
      item('r13', { ground: 'notFound' }),
      'case-search-missing',
    ],
    ['r15 without a correction', open, item('r15'), 'case-not-corrected'],
    ['r17 without the earlier reply', open, item('r17'), 'case-earlier-missing'],
    ['r17 with a later one', open, item('r17', { earlier: { ...earlier, day: day('2025-03-04') } }), 'case-day-order'],
    ['r19 without asking for reasons', open, item('r19'), 'case-reasons-not-unsound'],
    [
      'r19 against sound reasons',
      reasons.did('judgeReasons', '2025-03-06', { sound: true }),
      item('r19'),
      'case-reasons-not-unsound',
    ],
    ['r21 by hand', open, item('r21'), 'case-row-by-lapse'],
    ['r22 by hand', open, item('r22'), 'case-row-by-lapse'],
    ['r23 without a reason', open, item('r23'), 'case-text-missing'],
    ['a sum of the table', open, item('r24'), 'case-row-unknown'],
    ['party affairs as r13 (DB-31)', open, item('r13', { ground: 'partyAffairs' }), 'case-ground-row'],
    ['an archive as r12 (DB-33)', open, item('r12', { ground: 'stateArchive' }), 'case-ground-row'],
  ])('%s is refused', (_case, story, one, code) => {
    expect(decided(story, [one])).toMatchObject({ ok: false, error: { code } })
  })

  it.each([
    ['r13 another organ’s', open, item('r13', { ground: 'notOurs' })],
    ['r13 after a search', searched.did('recordSearch', '2025-03-05'), item('r13', { ground: 'notFound' })],
    ['r13 in a state archive', open, item('r13', { ground: 'stateArchive' })],
    ['r15 after a correction', corrected, item('r15')],
    ['r17 with the earlier reply', open, item('r17', { earlier })],
    ['r19 after unsound reasons', reasons.did('judgeReasons', '2025-03-06'), item('r19')],
    ...(['r3', 'r4', 'r5', 'r6', 'r7', 'r9', 'r10', 'r11', 'r12', 'r14', 'r16', 'r18', 'r20'] as const).map(
      (row) => [row, open, item(row)] as const,
    ),
  ] as const)('%s is open', (_case, story, one) => {
    expect(decided(story, [one])).toMatchObject({ value: [{ type: 'replyDecided', row: one.row }] })
  })

  it('the other readings move party affairs and archives', () => {
    const read = received('2025-03-03', {}, { partyAffairs: 'r13', stateArchive: 'r12' })
    expect(decided(read, [item('r13', { ground: 'partyAffairs' })]).ok).toBe(true)
    expect(decided(read, [item('r12', { ground: 'stateArchive' })]).ok).toBe(true)
    expect(decided(read, [item('r13', { ground: 'stateArchive' })])).toMatchObject({
      error: { params: { rule: 'DB-33' } },
    })
  })
})

describe('the one row of several matters (T3-2 to T3-4)', () => {
  it.each([
    [['r3', 'r3'], null, 'r3'],
    [['r3', 'r10'], 1, 'r4'],
    [['r4', 'r10'], 1, 'r4'],
    [['r10', 'r5'], null, 'r5'],
    [['r10', 'r5'], 0, 'r10'],
    [['r20', 'r14'], null, 'r14'],
  ] as const)('of %s with the main matter %s is %s', (rows, main, row) => {
    expect(
      decided(
        open,
        rows.map((r) => item(r)),
        main,
      ),
    ).toMatchObject({ value: [{ row }] })
  })

  it('needs a matter, not more than 50, and a main matter among them', () => {
    expect(decided(open, [])).toMatchObject({ error: { code: 'case-number' } })
    expect(
      decided(
        open,
        Array.from({ length: 51 }, () => item('r3')),
      ),
    ).toMatchObject({ error: { code: 'case-number' } })
    expect(decided(open, [item('r3')], 1)).toMatchObject({ error: { code: 'case-main-matter' } })
  })
})

describe('what is lawful and worth a second look', () => {
  const cautions = (story: Story, items: readonly DecidedItem[], reason: string | null = null) =>
    cautionsOf(story.state, command('decideReply', '2025-03-20', { items, reason }), contextOn(LATER)).map(
      (c) => c.rule,
    )

  it.each([
    ['nothing', open, [item('r3')], []],
    ['an open search', searched, [item('r3')], ['DOC-19']],
    ['several matters where they are split', open, [item('r3'), item('r5')], ['T3-4']],
    ['unclear without a talk', corrected, [item('r15')], ['REG-30.5']],
    ['unclear after a talk', corrected.did('recordTalk', '2025-03-10'), [item('r15')], []],
    ['r23 (T3-16), of what was never corrected (T3-14)', open, [item('r23')], ['T3-16', 'T3-14']],
    ['r23 after a correction', corrected, [item('r23')], ['T3-16']],
    ['Party affairs', open, [item('r23', { ground: 'partyAffairs' })], ['T3-16']],
  ] as const)('%s', (_case, story, items, rules) => {
    expect(cautions(story, items, '申请人无法联系')).toEqual(rules)
  })

  it('the same reply again after an annulment on the merits', () => {
    const closed = open.did('decideReply', '2025-03-10', { items: [item('r10')] }).did('approveReply', '2025-03-11')
    const sent = closed.did('sendReply', '2025-03-12', { delivery: 'post' })
    const redo = (annulled: 'procedure' | 'merits') => sent.did('receiveOrder', '2025-08-01', { annulled })
    expect(cautions(redo('merits'), [item('r10')])).toEqual(['REM-1'])
    expect(cautions(redo('merits'), [item('r4')])).toEqual([])
    expect(cautions(redo('procedure'), [item('r10')])).toEqual([])
  })
})
