import { describe, expect, it } from 'vitest'
import { day, tell } from '#core/shared/index'
import { item, received } from '../../../test/support/case-story.ts'
import {
  exampleFacts,
  type FactId,
  type LetterFacts,
  type LetterId,
  letterDocument,
  letterOf,
  letterText,
  OUTCOMES,
  repliesOf,
  tellCitations,
} from './index.ts'
import { printedFact } from './letters/print-facts.ts'

function textOf(id: LetterId, facts: LetterFacts = exampleFacts(id)): string {
  const made = letterDocument(letterOf(id), facts)
  if (!made.ok) throw new Error(tell(made.error).message.zh)
  return letterText(made.value).paragraphs.join('\n')
}

const saysAll = (id: LetterId, facts: readonly FactId[]): void => {
  for (const fact of facts)
    for (const line of (printedFact(fact, exampleFacts(id)) ?? 'unknown').split('\n'))
      expect(textOf(id)).toContain(line)
}

const decidedIn = (row: 'r3' | 'r4' | 'r12' | 'r13' | 'r14' | 'r16' | 'r17' | 'r18' | 'r20', more = {}) =>
  received('2025-03-03').would('decideReply', '2025-03-04', { items: [item(row, more)] })

describe('a reply', () => {
  it.each([
    ['REG-36(1)', 'RP-1', 'r3', '第三十六条第（一）项', ['publishedOn', 'publishedWhere']],
    ['REG-36(2)', 'RP-2', 'r3', '第三十六条第（二）项', ['attachments', 'formGiven']],
    ['REG-36(3)', 'RP-9', 'r10', '第三十六条第（三）项', ['recordNature', 'processKind', 'formedOn']],
    ['REG-36(4)', 'RP-12', 'r13', '第三十六条第（四）项', ['searchedOn', 'searchPlaces', 'searchWords', 'whyAbsent']],
    ['REG-36(5)', 'RP-13', 'r13', '第三十六条第（五）项', ['whyNotOurs', 'rightOrgan', 'rightOrganContact']],
    ['REG-36(6)', 'RP-17', 'r17', '第三十六条第（六）项', ['earlierNumber', 'earlierDate']],
    ['REG-36(7)', 'RP-11', 'r12', '第三十六条第（七）项', ['queryLaw', 'queryWhere']],
    ['REG-37', 'RP-3', 'r4', '第三十七条', ['partsGiven', 'attachments']],
    ['REG-38', 'RP-14', 'r14', '第三十八条', ['toMake']],
    ['REG-39(1)', 'RP-16', 'r16', '第三十九条第一款', ['petitionNature', 'properChannel']],
    ['REG-39(2)', 'RP-18', 'r18', '第三十九条第二款', ['publicationKind', 'obtainWhere']],
    ['REG-41a', 'RP-20', 'r20', '', ['earlierDate', 'earlierWay']],
    ['REG-41b', 'RP-24', 'r13', '档案法', ['archive', 'archiveContact']],
    ['LIT-8', 'RP-24', 'r13', '档案法', ['archive']],
    ['T3-8', 'RP-1', 'r3', '第三十六条第（一）项', ['publishedWhere']],
  ] as const)('by %s is %s, closes in %s, cites %s and says %j', (_rule, id, row, cited, facts) => {
    const letter = letterOf(id)
    expect(repliesOf(row)).toContain(letter)
    expect(tellCitations(letter.cites.map(({ citation }) => citation))).toContain(cited)
    saysAll(id, facts)
  })

  it('that the information does not exist, and that it is another organ’s, both close in r13 (T3-9)', () => {
    for (const id of ['RP-12', 'RP-13'] as const) expect(letterOf(id).rows).toEqual(['r13'])
    const searched = received('2025-03-03').did('askSearch', '2025-03-04', { searchId: 'search-1' })
    const notFound = { items: [item('r13', { ground: 'notFound' })] }
    expect(searched.did('recordSearch', '2025-03-05').would('decideReply', '2025-03-05', notFound).ok).toBe(true)
    expect(decidedIn('r13', { ground: 'notOurs' }).ok).toBe(true)
    expect(OUTCOMES.find(({ row }) => row === 'r13')?.articles).toEqual(['36(4)', '36(5)'])
  })

  it('of a repetition needs the earlier reply of this organ: none was given, none is named (REG-36(6))', () => {
    expect(decidedIn('r17')).toMatchObject({ error: { code: 'case-earlier-missing' } })
    const earlier = { number: '积商公复〔2024〕8号', day: day('2024-11-05') }
    expect(decidedIn('r17', { earlier }).ok).toBe(true)
  })

  it('does without a reason nowhere that the Regulation asks for one (REG-36(3), REG-36(5), REG-37)', () => {
    const reasoned = ['RP-3', 'RP-4', 'RP-5', 'RP-6', 'RP-7', 'RP-8', 'RP-9', 'RP-10', 'RP-13'] as const
    for (const id of reasoned) expect([id, letterOf(id).reasoned]).toEqual([id, true])
  })

  it('in part says of each part what, why and by which article (REG-37)', () => {
    for (const { what, reason } of exampleFacts('RP-3').withheld ?? []) {
      expect(textOf('RP-3')).toContain(what)
      expect(textOf('RP-3')).toContain(reason)
    }
    expect(letterDocument(letterOf('RP-3'), { ...exampleFacts('RP-3'), withheld: [] }).ok).toBe(false)
  })

  it('may hand over what is public already, as a courtesy (REG-36(1))', () => {
    expect(textOf('RP-1')).toContain('一并提供该信息')
    const { attachments, ...facts } = exampleFacts('RP-1')
    expect(textOf('RP-1', facts)).not.toContain('一并提供')
  })

  it('to who asks to have it re-issued points to the correction of a record that is wrong (REG-41a, REG-41)', () => {
    expect(textOf('RP-20')).toContain('第四十一条')
  })

  it('to who should go to a state archive stands in r13 or r12, as DB-33 is read (REG-41b)', () => {
    const archive = (row: 'r12' | 'r13', stateArchive: 'r12' | 'r13') =>
      received('2025-03-03', {}, { stateArchive }).would('decideReply', '2025-03-04', {
        items: [item(row, { ground: 'stateArchive' })],
      }).ok
    expect([archive('r13', 'r13'), archive('r12', 'r13'), archive('r12', 'r12')]).toEqual([true, false, true])
  })

  it('is given at once where it can be: received, decided and handed over on one day (REG-33.1)', () => {
    const atOnce = received('2025-03-03')
      .did('decideReply', '2025-03-03')
      .did('approveReply', '2025-03-03')
      .did('sendReply', '2025-03-03', { delivery: 'inPerson' })
      .did('recordDelivery', '2025-03-03')
    expect(atOnce.state).toMatchObject({ status: 'closed', replies: [{ row: 'r3', day: '2025-03-03' }] })
  })
})
