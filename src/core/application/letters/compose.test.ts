import { describe, expect, it } from 'vitest'
import { day, type ErrorCode, type Failure, type Result, tell } from '#core/shared/index'
import { APPLICANT_KINDS } from '../applicants.ts'
import {
  blankForm,
  exampleFacts,
  FACTS,
  type FactId,
  LETTERS,
  type Letter,
  type LetterFacts,
  type LetterId,
  type LetterOptions,
  letterDocument,
  letterFacts,
  letterOf,
  letterText,
  missingFacts,
  needsOf,
} from './index.ts'
import { isRequired } from './need.ts'

const without = (facts: LetterFacts, fact: FactId): LetterFacts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => id !== fact))
const codeOf = (result: Result<unknown, Failure>): ErrorCode | null => (result.ok ? null : result.error.code)

function textOf(id: LetterId, changes: LetterFacts = {}, options: LetterOptions = {}): string {
  const made = letterDocument(letterOf(id), { ...exampleFacts(id), ...changes }, options)
  if (!made.ok) throw new Error(tell(made.error).message.zh)
  return letterText(made.value).paragraphs.join('\n')
}

const required = (letter: Letter): readonly FactId[] =>
  needsOf(letter, exampleFacts(letter.id))
    .filter((need) => isRequired(need, exampleFacts(letter.id)))
    .map(({ fact }) => fact)

describe.each(LETTERS.map((letter) => [letter.id, letter] as const))('%s', (id, letter) => {
  it('is made from its example, with no slot left open', () => {
    const made = letterDocument(letter, exampleFacts(id))
    if (!made.ok) throw new Error(tell(made.error).message.zh)
    expect(JSON.stringify(made.value)).not.toMatch(/\{\w+\}|undefined|null[^,]/u)
    expect(made.value.title).toContain(letter.name)
  })

  it.each(required(letter))('is refused without %s, which the message names', (fact) => {
    const made = letterDocument(letter, without(exampleFacts(id), fact))
    expect(codeOf(made)).toBe('letter-facts-missing')
    if (!made.ok) expect(tell(made.error).message.zh).toContain(FACTS[fact].label.zh)
  })

  it('names no fact twice among its needs', () => {
    const facts = letter.needs.map(({ fact }) => fact)
    expect(new Set(facts).size).toBe(facts.length)
  })
})

describe('a letter', () => {
  it('addresses a person as 您, an organisation as 贵单位', () => {
    expect(textOf('RP-13')).toContain('现告知您')
    expect(textOf('RP-13', { applicantKind: 'business' })).not.toContain('您')
  })

  it('leaves out a sentence whose fact is not known', () => {
    expect(textOf('RP-12')).toContain('未制作也未获取')
    const facts = without(exampleFacts('RP-12'), 'whyAbsent')
    const made = letterDocument(letterOf('RP-12'), facts)
    expect(made.ok && letterText(made.value).paragraphs.join('')).not.toContain('原因')
  })

  it('either gives the information or says when and where it will be published (REG-36(2))', () => {
    const bare = without(without(exampleFacts('RP-2'), 'attachments'), 'formGiven')
    expect(missingFacts(letterOf('RP-2'), bare).map(({ fact }) => fact)).toEqual(['attachments', 'soonOn', 'soonWhere'])
    const soon = { ...bare, soonOn: day('2025-05-06'), soonWhere: '门户网站“公告”栏' }
    expect(missingFacts(letterOf('RP-2'), soon)).toEqual([])
  })

  it('wants of a partial reply the proof of each ground on file (EVD-1)', () => {
    const withheld = [{ what: '附表', ground: 'r5', reason: '属于国家秘密' }] as const
    const missing = missingFacts(letterOf('RP-3'), { ...exampleFacts('RP-3'), withheld })
    expect(missing.map(({ fact }) => fact)).toEqual(['secretMark', 'secretPeriod'])
  })

  it('cites for each part held back the article of its ground (REG-37)', () => {
    const text = textOf('RP-3')
    expect(text).toContain('第三十六条第（三）项、第十五条、第三十二条')
    expect(text).toContain('第三十六条第（三）项、第十六条第二款')
  })

  it.each([
    ['DOC-14', '第三十条的规定', '逾期未补正', '信息处理费'],
    ['RP-21', '《政府信息公开信息处理费管理办法》第六条的规定', '逾期未按要求缴纳', '补正'],
  ] as const)('%s, closed for its own reason, cites the rule of that reason only', (id, basis, said, unsaid) => {
    const text = textOf(id)
    expect(text).toContain(basis)
    expect(text).toContain(said)
    expect(text).not.toContain(unsaid)
  })

  it('tells no remedy when a request to correct is only passed on (REM-3)', () => {
    const text = textOf('DOC-17', { correctionResult: 'transferred', otherOrgan: '某某县公安局' })
    expect(text).toContain('转送某某县公安局')
    expect(text).not.toContain('行政复议')
  })

  it('tells a third party both ways (REM-5)', () => {
    expect(textOf('DOC-10')).toMatch(/^贵单位对本告知书不服的，可以.*申请行政复议，也可以.*提起行政诉讼。$/mu)
  })

  it('takes a fact for text, whatever it looks like', () => {
    expect(textOf('RP-14', { toMake: '{agency}<b>$1' })).toContain('需要{agency}<b>$1。')
  })

  it('calls the kinds of applicant what table 三 calls them', () => {
    const labels = Object.entries(FACTS.applicantKind.options).map(([key, { zh }]) => [key, zh])
    expect(labels).toEqual(APPLICANT_KINDS.map(({ key, label }) => [key, label]))
  })
})

describe('refuses', () => {
  it.each([
    ['an impossible date', { received: '2025-02-30' }],
    ['an option that is none', { channel: 'pigeon' }],
    ['a text without measure', { asked: '长'.repeat(4001) }],
    ['a list without measure', { attachments: Array.from({ length: 201 }, () => '甲') }],
    ['a list of something else', { attachments: [7] }],
    ['a fact that is none', { bogus: 'x' }],
    ['an inherited name', JSON.parse('{"__proto__x":"x","constructor":"y"}')],
    ['a part without its reason', { withheld: [{ what: '附表', ground: 'r5', reason: ' ' }] }],
    ['a part on a ground that is none', { withheld: [{ what: '附表', ground: 'r12', reason: '理由' }] }],
  ])('%s', (_, broken) => {
    expect(codeOf(letterDocument(letterOf('RP-1'), { ...exampleFacts('RP-1'), ...broken }))).toBe('letter-fact-wrong')
  })

  it('what comes in from outside as such, before a letter is asked for', () => {
    expect(letterFacts({ agency: '某某县商务局', received: '2025-03-03' }).ok).toBe(true)
    expect(codeOf(letterFacts({ agency: 7 }))).toBe('letter-fact-wrong')
    expect(codeOf(letterFacts({ toString: 'x' }))).toBe('letter-fact-wrong')
  })

  it('a letter of before the Regulation, and a fee notice of before the fee rules', () => {
    const dated = (id: LetterId, date: string) =>
      codeOf(letterDocument(letterOf(id), { ...exampleFacts(id), date: day(date) }))
    expect(dated('RP-1', '2019-05-14')).toBe('letter-before-law')
    expect(dated('RP-1', '2019-05-15')).toBeNull()
    expect(dated('DOC-13', '2020-12-31')).toBe('letter-before-law')
  })
})

describe('an agency’s own words', () => {
  const reworded = (id: LetterId, wording: Record<string, string>) =>
    letterDocument(letterOf(id), exampleFacts(id), { wording })

  it('stand in a free part', () => {
    const text = textOf('RP-13', {}, { wording: { reason: '经核实，{whyNotOurs}。特此说明。' } })
    expect(text).toContain('经核实，资金分配方案由某某县财政局制作')
    expect(text).not.toContain('经审查')
  })

  it.each(['decision', 'remedy', 'signature', 'nowhere'])('do not reach the part %s', (part) => {
    expect(codeOf(reworded('RP-13', { [part]: '随便写' }))).toBe('letter-part-fixed')
  })

  it('keep the required facts', () => {
    const made = reworded('RP-13', { reason: '经核实，情况属实。' })
    expect(codeOf(made)).toBe('letter-fact-unsaid')
    if (!made.ok) expect(tell(made.error).message.zh).toContain('不属于本机关负责公开的理由')
  })

  it('may write a fact out instead of its slot', () => {
    expect(reworded('RP-13', { reason: `经核实，${exampleFacts('RP-13').whyNotOurs}。` }).ok).toBe(true)
  })

  it('know no other slots, and have a measure', () => {
    expect(codeOf(reworded('RP-13', { reason: '{whyNotOurs}{constructor}' }))).toBe('letter-slot-unknown')
    expect(codeOf(reworded('RP-13', { reason: '长'.repeat(4001) }))).toBe('letter-wording-long')
  })
})

it('a blank form has every label and no value', () => {
  const [form] = blankForm(letterOf('DOC-1')).blocks
  const cells = form?.kind === 'table' ? form.rows.flatMap((row) => row.cells) : []
  expect(cells.filter(({ role }) => role === 'rowHead').length).toBeGreaterThan(15)
  expect(cells.filter(({ role, text }) => role === 'words' && text.trim() !== '')).toEqual([])
})
