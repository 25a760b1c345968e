import { describe, expect, it } from 'vitest'
import { day, tell } from '#core/shared/index'
import {
  checkLetter,
  exampleFacts,
  FACTS,
  type FactId,
  type LetterFacts,
  type LetterId,
  letterDocument,
  letterOf,
  letterText,
  missingFacts,
  OUTCOMES,
  REPLIES,
  repliesOf,
  tellCitations,
} from './index.ts'

const without = (facts: LetterFacts, fact: FactId): LetterFacts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => id !== fact))

function textOf(id: LetterId): string {
  const made = letterDocument(letterOf(id), exampleFacts(id))
  if (!made.ok) throw new Error(tell(made.error).message.zh)
  return letterText(made.value).paragraphs.join('\n')
}

const optionsOf = (fact: 'forbiddingRank' | 'securityKind' | 'internalKind' | 'processKind'): readonly string[] =>
  Object.values(FACTS[fact].options).map(({ zh }) => zh)

const asking = (fact: FactId): readonly string[] =>
  REPLIES.filter(({ needs }) => needs.some((need) => need.fact === fact && need.required)).map(({ id }) => id)

describe('a ground of refusal', () => {
  it.each([
    ['EXC-1', 'r5', '第十四条', '国家秘密'],
    ['EXC-2', 'r6', '第十四条', '《中华人民共和国统计法》第九条规定该信息不得公开'],
    ['EXC-3', 'r7', '第十四条', '可能危及公共安全'],
    ['EXC-4', 'r8', '第十五条', '商业秘密'],
    ['EXC-5', 'r9', '第十六条第一款', '后勤管理'],
    ['EXC-6', 'r10', '第十六条第二款', '讨论记录'],
    ['EXC-7', 'r11', '第十六条第二款', '行政执法案卷'],
  ] as const)('%s closes in %s, by %s, and is named: %s', (_rule, row, article, named) => {
    const [reply] = repliesOf(row)
    if (!reply) throw new Error(`no reply closes in ${row}`)
    expect(tellCitations(reply.cites.map(({ citation }) => citation))).toContain(article)
    expect(textOf(reply.id)).toContain(named)
  })

  it.each([
    ['EXC-2', 'forbiddingRank', ['法律', '行政法规']],
    ['EXC-3', 'securityKind', ['国家安全', '公共安全', '经济安全', '社会稳定']],
    ['EXC-5', 'internalKind', ['人事管理', '后勤管理', '内部工作流程']],
    ['EXC-6', 'processKind', ['讨论记录', '过程稿', '磋商信函', '请示报告']],
  ] as const)('%s knows no other kinds: %s', (_rule, fact, kinds) => {
    expect(optionsOf(fact)).toEqual(kinds)
  })

  it('is one of Arts. 14 to 16, and nothing else withholds (EXC-9)', () => {
    const articles = (id: LetterId) => letterOf(id).cites.flatMap(({ citation }) => citation.article ?? [])
    const refusing = REPLIES.filter(({ says }) => says.includes('不予公开'))
    expect(refusing.map(({ rows: [row] }) => row)).toEqual(['r5', 'r6', 'r7', 'r8', 'r9', 'r10', 'r11'])
    for (const { id } of refusing) expect(articles(id).some((article) => [14, 15, 16].includes(article))).toBe(true)
    const withheld = OUTCOMES.filter(({ group }) => group === '（三）不予公开').map(({ row }) => row)
    expect(withheld).toEqual([...refusing.map(({ rows: [row] }) => row), 'r12'])
  })

  it('that another norm may override says that none does (EXC-8), whole or in part', () => {
    expect(asking('noOverride')).toEqual(['RP-9', 'RP-10'])
    const withheld = [{ what: '发言记录', ground: 'r10', reason: '讨论记录' }] as const
    const { noOverride, ...facts } = { ...exampleFacts('RP-3'), withheld }
    expect(missingFacts(letterOf('RP-3'), facts).map(({ fact }) => fact)).toEqual(['noOverride'])
  })

  it('that may be used needs a recorded discretion, one that must be used needs none (EXC-10)', () => {
    expect(asking('discretion')).toEqual(['RP-8', 'RP-9', 'RP-10'])
  })
})

describe('the proof of a ground (EXC-11)', () => {
  it.each([
    ['EVD-1', 'RP-4', ['secretMark', 'secretPeriod']],
    ['EVD-2', 'RP-6', ['securityKind', 'harm', 'consultedDepartments', 'riskReport']],
    ['EVD-3', 'DOC-10', ['publicInterest', 'releaseContent']],
    ['EVD-4', 'RP-8', ['internalKind', 'recordNature']],
    ['EVD-5', 'RP-9', ['processKind', 'recordNature', 'formedOn', 'decisionName']],
    ['EVD-6', 'RP-10', ['caseFile', 'fileContent']],
    ['EVD-7', 'RP-1', ['publishedOn', 'publishedWhere', 'publicationProof']],
    ['EVD-8', 'RP-12', ['searchedOn', 'searchPlaces', 'searchWords', 'searchedBy', 'searchResult']],
  ] as const)('%s: without any part of it there is no %s', (_rule, id, proofs) => {
    for (const proof of proofs) {
      const made = letterDocument(letterOf(id), without(exampleFacts(id), proof))
      if (made.ok) throw new Error(`made without ${proof}`)
      expect(made.error.code).toBe('letter-facts-missing')
      expect(tell(made.error).message.zh).toContain(FACTS[proof].label.zh)
    }
  })

  it('of a state secret may be another than mark and period (EVD-1)', () => {
    const { secretMark, secretPeriod, ...facts } = exampleFacts('RP-4')
    expect(letterDocument(letterOf('RP-4'), { ...facts, secretProof: '定密机关的复函' }).ok).toBe(true)
  })

  it.each([
    ['the day before', '2024-11-19', []],
    ['the day of', '2024-11-20', ['EVD-5']],
    ['the day after', '2024-11-21', ['EVD-5']],
  ])(
    'of process information lies before the decision: %s it, formed on %s, is told %j (EVD-5)',
    (_case, formed, rules) => {
      const letter = letterOf('RP-9')
      const facts = { ...exampleFacts('RP-9'), formedOn: day(formed), decisionMadeOn: day('2024-11-20') }
      const made = letterDocument(letter, facts)
      if (!made.ok) throw new Error(made.error.code)
      expect(checkLetter(letter, facts, letterText(made.value)).map(({ rule }) => rule)).toEqual(rules)
    },
  )

  it.each(['见本机关网站', '请登录县人民政府门户网站查询。'])(
    'of having told the way is not “%s” (EVD-7)',
    (publishedWhere) => {
      const letter = letterOf('RP-1')
      const facts = { ...exampleFacts('RP-1'), publishedWhere }
      const made = letterDocument(letter, facts)
      if (!made.ok) throw new Error(made.error.code)
      expect(checkLetter(letter, facts, letterText(made.value))).toMatchObject([{ rule: 'RP-1', severity: 'block' }])
    },
  )
})
