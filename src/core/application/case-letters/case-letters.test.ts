import { describe, expect, it } from 'vitest'
import { contextOn, EXAMPLES, item } from '../../../../test/support/case-story.ts'
import { type CaseCommand, type CaseEvent, type CaseState, decide, evolve } from '../case/index.ts'
import { LETTERS, letterDocument, letterOf } from '../letters/index.ts'
import { NO_CONTACT } from '../party.ts'
import { closingLetters, type LetterSources, letterFactsOf, lettersNow, tellsResult } from './index.ts'

type Step = { readonly on: string; readonly type: CaseCommand['type'] } & Readonly<Record<string, unknown>>

const NAMES: Readonly<Record<string, string>> = {
  ...{ head: '杨主任', 电商股: '电商股', clerk: '小马', officer: '杨帆', reviewer: '何文秀', leader: '马建军' },
}

const WHO: Readonly<Record<string, string>> = { approveReply: 'leader', reviewReply: 'reviewer' }

/** What letters can be filled from, after the registration and these steps. */
function sourcesAfter(steps: readonly Step[], today = '2025-03-03'): LetterSources {
  let state: CaseState | null = null
  const events: CaseEvent[] = []
  for (const { on, type, ...data } of [{ on: '2025-03-03', type: 'registerApplication' } as Step, ...steps]) {
    const command = { ...EXAMPLES[type], type, day: on, ...data } as CaseCommand
    const made = decide(state, command, contextOn(on, {}, WHO[type] ?? 'officer'))
    if (!made.ok) throw new Error(`${type}: ${made.error.code} ${JSON.stringify(made.error.params)}`)
    for (const event of made.value) {
      state = evolve(state, event)
      events.push(event)
    }
  }
  if (!state) throw new Error('no case')
  const agency = { name: '积石山县商务局', contact: '0930', reconsiderationOrgan: '县人民政府', court: '县人民法院' }
  return {
    agency: { ...agency, payWay: '银行', feeStandard: '按件' },
    caseNumber: '2025-001',
    answeredWith: [],
    ...{ state, events, numbers: {}, context: contextOn(today) },
    applicants: [{ ...NO_CONTACT, name: '马小云', phone: '138' }],
    consulted: { ...NO_CONTACT, name: '某公司', representative: '王' },
    nameOf: (id) => NAMES[id] ?? null,
  }
}

const decidedAs = (row: 'r3' | 'r6' | 'r13' | 'r23', ground: 'notOurs' | 'partyAffairs' | null = null) =>
  sourcesAfter([
    {
      on: '2025-03-04',
      type: 'decideReply',
      items: [item(row, { ground })],
      main: null,
      overrides: [],
      reason: '情形特殊',
    },
  ])

const idsOf = (letters: readonly { readonly id: string }[]): readonly string[] => letters.map(({ id }) => id)

describe('the letters that a case can need', () => {
  it('are those of the register and the notices while it is handled, and no reply', () => {
    const ids = idsOf(lettersNow(sourcesAfter([])))
    expect(ids).toEqual(expect.arrayContaining(['DOC-2', 'DOC-3', 'DOC-4', 'DOC-6', 'DOC-13']))
    expect(ids.filter((id) => id.startsWith('RP-'))).toEqual([])
  })

  it.each([
    ['r3', null, ['RP-1', 'RP-2']],
    ['r6', null, ['RP-5']],
    ['r13', 'notOurs', ['RP-13']],
    ['r23', 'partyAffairs', ['RP-23']],
  ] as const)('are after the decision %s, %s the replies of its ground', (row, ground, expected) => {
    const sources = decidedAs(row, ground)
    expect(idsOf(closingLetters(sources))).toEqual(expected)
    expect(idsOf(lettersNow(sources)).slice(0, expected.length)).toEqual(expected)
  })

  it('are the notice that it is handled no longer when the correction did not come', () => {
    const sources = sourcesAfter([
      { on: '2025-03-04', type: 'askCorrection' },
      { on: '2025-03-05', type: 'recordCorrectionService' },
      { on: '2025-03-31', type: 'lapse', reason: '逾期未补正' },
    ])
    expect(idsOf(closingLetters(sources))[0]).toBe('DOC-14')
    expect(letterFactsOf(letterOf('DOC-14'), sources)).toMatchObject({
      ...{ closedFor: 'correction', correctionAsked: '2025-03-04', correctionServed: '2025-03-05' },
      correctionDue: '2025-03-26',
    })
  })

  it('tell a result exactly where they are replies, or close a case', () => {
    expect(idsOf(LETTERS.filter(tellsResult)).filter((id) => id.startsWith('DOC'))).toEqual(['DOC-14', 'DOC-17'])
  })
})

describe('what a case knows for a letter', () => {
  it('makes the notice of an extension whole', () => {
    const sources = sourcesAfter([
      { on: '2025-03-10', type: 'extendReply', days: 10, reason: '涉及多个股室', approvedBy: 'head' },
    ])
    const facts = letterFactsOf(letterOf('DOC-6'), sources)
    expect(facts).toMatchObject({
      ...{ extensionReason: '涉及多个股室', firstDue: '2025-03-31', extendedTo: '2025-04-15' },
      ...{ approvedBy: '杨主任', approvedOn: '2025-03-10' },
    })
    expect(letterDocument(letterOf('DOC-6'), { ...facts, number: '某公告知〔2025〕1号' }).ok).toBe(true)
  })

  it('makes the notice of a fee whole, with the tariff of the law where the agency set none (FEE-7)', () => {
    const facts = { monthNumber: 45, pages: null, pointsToPublished: false, refusedAsExcessive: false }
    const sources = sourcesAfter([
      { on: '2025-03-10', type: 'noticeFee', mode: 'piece', facts, wayToPay: '财政专户', approvedBy: 'head' },
    ])
    const ofLaw = { ...sources, agency: { ...sources.agency, feeStandard: null } }
    const known = letterFactsOf(letterOf('DOC-13'), ofLaw)
    expect(known).toMatchObject({ feeAmount: 300, payWay: '财政专户' })
    expect(known['feeStandard']).toContain('第41至50件每件300元')
    expect(letterDocument(letterOf('DOC-13'), { ...known, number: '某公告知〔2025〕1号' }).ok).toBe(true)
    expect(letterFactsOf(letterOf('DOC-13'), sources)['feeStandard']).toBe('按件')
  })

  it('makes the notice of a correction whole but for the guidance, which a person writes', () => {
    const sources = sourcesAfter([{ on: '2025-03-04', type: 'askCorrection' }])
    const facts = letterFactsOf(letterOf('DOC-4'), sources)
    expect(facts).toMatchObject({ unclear: ['请写明年度'], answerDays: 15, lacksFormItems: 'no' })
    const letter = letterDocument(letterOf('DOC-4'), { ...facts, number: '某公告知〔2025〕1号' })
    expect(letter).toMatchObject({ ok: false, error: { code: 'letter-facts-missing' } })
    expect(
      letterDocument(letterOf('DOC-4'), { ...facts, guidance: '写明年度', number: '某公告知〔2025〕1号' }).ok,
    ).toBe(true)
  })

  it('never tells a third party who applies', () => {
    const sources = sourcesAfter([{ on: '2025-03-04', type: 'consult' }])
    const facts = letterFactsOf(letterOf('DOC-7'), sources)
    expect(facts).toMatchObject({ thirdParty: '某公司', thirdPartyKind: 'organisation', information: '承办合同' })
    expect(JSON.stringify(facts)).not.toContain('马小云')
  })

  it('signs the review sheet level by level, as far as the draft has come (DOC-18)', () => {
    const decide = { on: '2025-03-04', type: 'decideReply', items: [item('r3')] } as const
    const reviewed = { on: '2025-03-05', type: 'reviewReply', opinion: '已逐页核对' } as const
    const approved = { on: '2025-03-06', type: 'approveReply', reviewedBy: null } as const
    const sheet = (steps: readonly Step[]) => letterFactsOf(letterOf('DOC-18'), sourcesAfter(steps))
    expect(sheet([decide])).toMatchObject({ firstReviewer: '杨帆　2025-03-04' })
    expect(sheet([decide])).not.toHaveProperty('secondReviewer')
    expect(sheet([decide, reviewed, approved])).toMatchObject({
      ...{ secondReviewer: '何文秀　已逐页核对　2025-03-05', thirdReviewer: '马建军　批准　2025-03-06' },
      conclusion: '已逐页核对',
    })
    expect(
      sheet([decide, reviewed, { on: '2025-03-06', type: 'returnReply' }, { ...decide, on: '2025-03-07' }]),
    ).not.toHaveProperty('conclusion')
  })

  it('tells the search that “does not exist” rests on', () => {
    const sources = sourcesAfter([
      { on: '2025-03-04', type: 'askSearch', searchId: 'search-1', section: '电商股' },
      { on: '2025-03-05', type: 'recordSearch' },
    ])
    expect(letterFactsOf(letterOf('DOC-19'), sources)).toMatchObject({
      ...{ searchedOn: '2025-03-05', searchedBy: '小马', searchResult: '没有检索到相关信息' },
      searchPlaces: ['电商股档案柜', '办公系统'],
    })
    expect(letterFactsOf(letterOf('DOC-12'), sources)).toMatchObject({ otherOrgan: '电商股', answerBy: '2025-03-11' })
  })

  it('knows of a part that is held back what the proof of its ground needs (REG-37, EVD-3)', () => {
    const sources = sourcesAfter([
      { on: '2025-03-04', type: 'consult', consultationId: 'consultation-1' },
      { on: '2025-03-20', type: 'receiveOpinion', agrees: false, grounds: '商业秘密', reasonable: true },
    ])
    expect(letterFactsOf(letterOf('RP-3'), sources)).toMatchObject({ thirdParty: '某公司' })
    expect(letterFactsOf(letterOf('RP-2'), sources)).not.toHaveProperty('thirdParty')
  })

  it('takes over what was filled in with the decision, and nothing that no letter knows', () => {
    const facts = { forbiddingLaw: '统计法', nonsense: 'x' }
    const sources = sourcesAfter([
      {
        on: '2025-03-04',
        type: 'decideReply',
        items: [item('r6', { facts })],
        main: null,
        overrides: [],
        reason: null,
      },
    ])
    const known = letterFactsOf(letterOf('RP-5'), sources)
    expect(known).toMatchObject({ forbiddingLaw: '统计法', channel: 'inPerson', applicant: '马小云' })
    expect(known).not.toHaveProperty('nonsense')
  })
})
