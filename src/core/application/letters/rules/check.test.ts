import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import {
  checkLetter,
  exampleFacts,
  LETTERS,
  type LetterFacts,
  type LetterFinding,
  type LetterId,
  letterDocument,
  letterOf,
  letterText,
} from '../index.ts'
import type { LetterSample } from './rule.ts'
import { sampleInHand } from './sample.ts'

function findings(sample: LetterSample): readonly LetterFinding[] {
  const { letter, facts, text, switches } = sampleInHand(sample)
  return checkLetter(letter, facts, text, switches)
}
const rulesOf = (sample: LetterSample): readonly string[] => findings(sample).map(({ rule }) => rule)

const NOW =
  '应当自收到本答复之日起60日内先向某某县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向某某县人民法院提起行政诉讼。'

it.each(LETTERS.map((letter) => [letter.id]))('%s, made from its example, has nothing to object to', (id) => {
  expect(findings({ letter: id })).toEqual([])
})

it.each([
  ['leaveOut', 'reconsiderationFirst'],
  ['print', 'free'],
  ['leaveOut', 'free'],
] as const)(
  'every letter passes with its own remedy under the readings %s and %s',
  (suitOfRowsTurnedAway, partHeldBack) => {
    const facts = (id: LetterId): LetterFacts => {
      const { due, ...others } = exampleFacts(id)
      return { ...others, date: day('2025-08-05') }
    }
    for (const { id, to } of LETTERS)
      if (to === 'applicant' && id !== 'DOC-6')
        expect(
          findings({
            letter: id,
            facts: { ...facts(id), due: day('2025-08-05') },
            switches: { suitOfRowsTurnedAway, partHeldBack },
          }),
        ).toEqual([])
  },
)

describe('an old remedy sentence on a refusal (DOC-R2)', () => {
  it.each([
    '可以自收到本答复之日起60日内向某某县人民政府申请行政复议，或者自收到本答复之日起6个月内向某某县人民法院提起行政诉讼。',
    '可以在收到本答复书之日起六十日内依法向某某县人民政府申请行政复议，也可以在六个月内直接向某某县人民法院提起行政诉讼。',
    '可在60日内向某某县人民政府申请复议或6个月内向某某县人民法院起诉。',
    '可以自收到本答复之日起6个月内向某某县人民法院提起行政诉讼。',
  ])('is refused with the reason and the sentence of today: %s', (old) => {
    const found = findings({ letter: 'RP-9', words: [[NOW, old]] }).filter(({ rule }) => rule === 'DOC-R2')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ severity: 'block', repair: `您对本答复不服的，${NOW}` })
    expect(found[0]?.message.zh).toContain('应当先申请行政复议')
    expect(found[0]?.at?.quote).toContain(old.slice(0, 12))
  })

  it('is refused in a partial reply too, for the part held back', () => {
    const { text } = sampleInHand({ letter: 'RP-3' })
    const remedy = text.paragraphs.find((p) => p.includes('申请行政复议')) ?? ''
    const old =
      '您对本答复不服的，可以自收到本答复之日起60日内向某某县人民政府申请行政复议，也可以自收到本答复之日起6个月内向某某县人民法院提起行政诉讼。'
    expect(rulesOf({ letter: 'RP-3', words: [[remedy, old]] })).toContain('DOC-R2')
  })

  it('was right until 2023', () => {
    const { due, ...facts } = exampleFacts('RP-4')
    const letter = letterOf('RP-4')
    const past = { ...facts, date: day('2023-12-29'), received: day('2023-12-01') }
    const made = letterDocument(letter, past)
    if (!made.ok) throw new Error(made.error.code)
    expect(letterText(made.value).paragraphs.join('')).toContain('也可以自收到本答复之日起6个月内')
    expect(checkLetter(letter, past, letterText(made.value))).toEqual([])
    const early = letterText(made.value).paragraphs.map((p) => p.replace(/可以自收到.*诉讼。/u, NOW))
    expect(
      checkLetter(letter, past, { title: letterText(made.value).title, paragraphs: early }).map((f) => f.rule),
    ).toContain('REM-2')
  })
})

describe('each of the ten elements is looked for (DOC-R1)', () => {
  it.each([
    ['标题', '政府信息公开申请答复书', '答复'],
    ['文号', '某商公复〔2025〕12号', ''],
    ['申请人姓名（名称）', '张三', '李四'],
    ['申请事实', '2025年3月3日', '近日'],
    ['申请事实', '邮政寄送', '有关'],
    ['申请事实', 'SQ2025-0031', ''],
    ['申请事实', '资金分配方案”', '有关材料”'],
    ['申请事实', '于2025年3月6日', ''],
    ['法律依据', '《中华人民共和国政府信息公开条例》第三十六条第（三）项、第十五条、第三十二条', '有关规定'],
    ['处理决定', '不予公开。', '不便提供。'],
    ['答复主体', '某某县商务局（印章）', '（印章）'],
    ['答复日期', '2025年4月17日', ''],
    ['印章', '（印章）', ''],
  ])('%s: without “%s”', (element, from, to) => {
    const found = findings({ letter: 'RP-7', words: [[from, to]] })
    const elements = found.filter(({ rule }) => rule === 'DOC-R1')
    expect(elements.map(({ message }) => message.zh).join('')).toContain(`缺少要素“${element}”`)
    for (const { repair, severity } of elements) {
      expect(repair).not.toBe('')
      expect(severity).toBe('block')
    }
  })

  it('a fact that is not known is not said', () => {
    const { letter, text } = sampleInHand({ letter: 'RP-7' })
    const rules = checkLetter(letter, { date: day('2025-04-17') }, text).map(({ rule }) => rule)
    expect(rules.filter((rule) => rule === 'DOC-R1').length).toBeGreaterThanOrEqual(4)
    expect(rules).toContain('REM-1')
    expect(rules).toContain('DOC-R3')
  })

  it('a number out of form is none', () => {
    expect(rulesOf({ letter: 'RP-7', facts: { number: '某商公复[2025]012号' } })).toEqual(['DOC-R1'])
  })

  it('the sentence that repairs it is the letter’s own', () => {
    const found = findings({
      letter: 'RP-7',
      words: [
        ['SQ2025-0031', ''],
        ['不予公开。', '不便提供。'],
      ],
    })
    const repairs = found.filter(({ rule }) => rule === 'DOC-R1').map(({ repair }) => repair)
    expect(repairs).toHaveLength(2)
    for (const repair of repairs) expect(sampleInHand({ letter: 'RP-7' }).text.paragraphs).toContain(repair)
  })

  it('the seventh, the remedy, is REM-1', () => {
    const remedy = `您对本答复不服的，${NOW}`
    const found = findings({ letter: 'RP-7', words: [[remedy, '']] })
    expect(found.map(({ rule }) => rule)).toEqual(['REM-1'])
    expect(found[0]?.repair).toBe(remedy)
  })

  it('a notice has those that every letter has', () => {
    expect(rulesOf({ letter: 'DOC-6', words: [['某商公告〔2025〕5号', '']] })).toEqual(['DOC-R1'])
  })
})

describe('articles of the 2007 Regulation are refused (DOC-R4)', () => {
  it.each([
    '根据《中华人民共和国政府信息公开条例》第十四条第四款的规定，不予公开。',
    '根据《政府信息公开条例》第二十一条第（二）项的规定，属于不予公开范围。',
    '根据条例第二十一条的规定，现答复如下。',
    '根据条例第 21 条第（2）项的规定，不予公开。',
    '根据条例第八条的规定，公开可能危及社会稳定。',
    '根据条例第二十三条的规定，书面征求了第三方的意见。',
    '依照条例第二十二条作区分处理。',
    '依照条例第二十四条的规定，应当在15个工作日内答复。',
    '您未说明该信息与自身生产、生活、科研等特殊需要有关。',
  ])('%s', (old) => {
    const found = findings({ letter: 'RP-7', words: [['经审查，', old]] })
    expect(found.find(({ rule }) => rule === 'DOC-R4-2007')).toMatchObject({ severity: 'block', at: { quote: old } })
  })

  it.each([
    '第三方应当自收到征求意见书之日起15个工作日内提出意见，征求意见所需时间不计算在答复期限内。',
    '本机关设立的公开栏属于第二十三条所说的途径。',
    '市政建设信息依照第二十一条主动公开。',
  ])('today’s law is not: %s', (sentence) => {
    const rules = rulesOf({ letter: 'RP-7', words: [['经审查，', sentence]] })
    expect(rules.filter((rule) => rule === 'DOC-R4-2007' || rule === 'DOC-R4-15WD')).toEqual([])
  })

  it.each(['15个工作日', '十五个工作日'])('a reply in %s is of 2007, and mended', (days) => {
    const found = findings({ letter: 'RP-7', words: [['经审查，', `答复期限为${days}。`]] })
    expect(found.find(({ rule }) => rule === 'DOC-R4-15WD')?.repair).toBe('答复期限为20个工作日。')
  })
})

describe('cited articles fit the row (DOC-R4)', () => {
  it.each(['RP-14', 'RP-15', 'RP-16', 'RP-18', 'RP-20'] as const)('Art. 36 in %s is a warning', (letter) => {
    const found = findings({ letter, words: [['张三：', '张三：依据条例第三十六条第（三）项，']] })
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['DOC-R4-36', 'warning']])
  })

  it.each([
    ['第三十六条第（三）项', '第三十六条'],
    ['第三十六条第（三）项', '第三十六条第（四）项'],
    ['第十四条', '第十五条'],
  ])('%s written as %s is a warning with the right one', (from, to) => {
    const found = findings({ letter: 'RP-4', words: [[from, to]] })
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true)
    expect(found.find(({ rule }) => rule === 'DOC-R4')?.repair).toContain(from)
  })

  it('wants of a partial reply the article of each ground', () => {
    expect(rulesOf({ letter: 'RP-3', words: [['第十六条第二款', '有关规定']] })).toEqual(['DOC-R4'])
  })
})

describe('the proof on file (DOC-R3)', () => {
  it('names each paper that is lacking', () => {
    const facts = { consultedDepartments: [], riskReport: '' }
    const found = findings({ letter: 'RP-6', facts })
    expect(found.map(({ rule }) => rule)).toEqual(['DOC-R3', 'DOC-R3'])
    expect(found.map(({ message }) => message.zh).join('')).toContain('风险评估报告')
  })
})

it('tells in which paragraph it objects, the title being the first', () => {
  const { text } = sampleInHand({ letter: 'RP-9' })
  const [found] = findings({ letter: 'DOC-4', words: [['答复期限。', '答复期限。您可以提起行政诉讼。']] })
  expect(found?.at?.quote).toBe('您可以提起行政诉讼。')
  expect(found?.at?.passage).toBeGreaterThan(3)
  expect(text.title).toContain('答复书')
})

it('does not check papers that stay on file', () => {
  expect(checkLetter(letterOf('DOC-19'), {}, { title: '', paragraphs: ['提起行政诉讼'] })).toEqual([])
})

it('stays quick and short on a text without measure', () => {
  const long = '先向复议或者诉讼第三十六条第（三）项《'.repeat(4_000)
  const start = performance.now()
  const found = checkLetter(letterOf('RP-9'), exampleFacts('RP-9'), { title: long, paragraphs: [long] })
  expect(performance.now() - start).toBeLessThan(5_000)
  expect(found.length).toBeLessThan(500)
})
