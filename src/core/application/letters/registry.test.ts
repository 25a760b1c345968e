import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '../outcomes.ts'
import { article } from './cite.ts'
import {
  exampleFacts,
  FACTS,
  LETTERS,
  letterDocument,
  letterOf,
  outcomeFacts,
  REPLIES,
  repliesOf,
  tellCitations,
} from './index.ts'
import { isRequired } from './need.ts'
import { printedFact } from './print-facts.ts'
import { REMEDY_OF_ROW } from './remedy-kinds.ts'
import { isSlot } from './slots.ts'
import { slotsIn } from './wording.ts'

describe('the letters (rules.md 5.2)', () => {
  it('are DOC-1 to DOC-21, with DOC-15 in its templates RP-1 to RP-24', () => {
    const numbers = (kind: string) =>
      LETTERS.flatMap(({ id }) => (id.startsWith(kind) ? [Number(id.split('-')[1])] : []))
    expect(numbers('DOC')).toEqual(Array.from({ length: 21 }, (_, i) => i + 1).filter((n) => n !== 15))
    expect(numbers('RP')).toEqual(Array.from({ length: 24 }, (_, i) => i + 1))
    expect(() => letterOf('DOC-15')).toThrow('no letter DOC-15')
  })

  it('close every row of table 三', () => {
    for (const { row } of OUTCOMES) expect(repliesOf(row)).not.toEqual([])
  })

  // RP-23 stands in a row of its own reading (DB-31): the row has no remedy, the reply has.
  it.each(REPLIES.filter(({ id }) => id !== 'RP-23').map((r) => [r.id, r] as const))(
    '%s has the remedy of its row',
    (_, reply) => {
      expect(reply.remedy).toBe(REMEDY_OF_ROW[reply.rows[0] ?? ''])
    },
  )

  it.each([
    ['RP-1', '第三十六条第（一）项'],
    ['RP-3', '第三十六条第（二）项、第（三）项、第三十七条'],
    ['RP-4', '第三十六条第（三）项、第十四条'],
    ['RP-7', '第三十六条第（三）项、第十五条、第三十二条'],
    ['RP-8', '第三十六条第（三）项、第十六条第一款'],
    ['RP-10', '第三十六条第（三）项、第十六条第二款'],
    ['RP-11', '第三十六条第（七）项'],
    ['RP-12', '第三十六条第（四）项'],
    ['RP-13', '第三十六条第（五）项'],
    ['RP-14', '第三十八条'],
    ['RP-15', '第三十条'],
    ['RP-16', '第三十九条第一款'],
    ['RP-17', '第三十六条第（六）项'],
    ['RP-18', '第三十九条第二款'],
    ['RP-19', '第三十五条'],
    ['DOC-6', '第三十三条第二款'],
    ['DOC-11', '第三十四条'],
  ] as const)('%s cites %s', (id, cited) => {
    expect(tellCitations(letterOf(id).cites.map(({ citation }) => citation))).toBe(
      `《中华人民共和国政府信息公开条例》${cited}`,
    )
  })

  it.each(['RP-14', 'RP-15', 'RP-16', 'RP-18', 'RP-20'] as const)('%s does without Art. 36', (id) => {
    expect(letterOf(id).cites.map(({ citation }) => citation.article)).not.toContain(article(36).article)
  })

  it.each(LETTERS.map((letter) => [letter.id, letter] as const))(
    '%s names only slots that exist, each a fact that it may ask for',
    (_, letter) => {
      const texts = letter.parts.flatMap((part) => (part.kind === 'form' ? part.rows.flat() : [part.text]))
      const needed = new Set<string>(letter.needs.map(({ fact }) => fact))
      for (const slot of texts.flatMap(slotsIn)) {
        expect(isSlot(slot)).toBe(true)
        if (Object.hasOwn(FACTS, slot)) expect([...needed]).toContain(slot)
      }
    },
  )

  it.each(LETTERS.map((letter) => [letter.id, letter] as const))('%s says each fact that it must say', (id, letter) => {
    const facts = exampleFacts(id)
    const made = letterDocument(letter, facts)
    const said = made.ok ? JSON.stringify(made.value).replaceAll('\\n', '') : ''
    const must = letter.needs.filter((need) => need.place === 'letter' && isRequired(need, facts))
    // The kinds of person are said by 您 and 贵单位; what is held back, part by part.
    const shown = must.filter(
      ({ fact }) => !['applicantKind', 'thirdPartyKind', 'withheld', 'closedFor'].includes(fact),
    )
    for (const { fact } of shown)
      for (const line of (printedFact(fact, facts) ?? 'not printed').split('\n')) expect(said).toContain(line)
  })
})

describe('the facts of an outcome', () => {
  it.each([
    ['r5', ['secretMark', 'secretPeriod']],
    ['r7', ['securityKind', 'harm', 'consultedDepartments', 'riskReport']],
    ['r10', ['processKind', 'recordNature', 'decisionName', 'formedOn', 'decisionMadeOn', 'noOverride', 'discretion']],
    ['r17', ['earlierNumber', 'earlierDate', 'earlierDisclosed']],
  ] as const)('of %s are those that its ground asks for', (row, facts) => {
    expect(outcomeFacts(row).flatMap(({ needs }) => needs.map(({ fact }) => fact))).toEqual(facts)
  })

  it('of r13 differ between not existing, another organ’s, Party affairs and a state archive', () => {
    expect(outcomeFacts('r13').map(({ reply }) => reply)).toEqual(['RP-12', 'RP-13', 'RP-23', 'RP-24'])
  })

  it('say for each its kind, its label and the rule that asks', () => {
    for (const { row } of OUTCOMES)
      for (const { needs } of outcomeFacts(row))
        for (const { spec, why } of needs) {
          expect(spec.label.zh).not.toBe('')
          expect(why).toMatch(/^(?:REG|EXC|EVD|DOC|REM|FEE|T3)-/u)
        }
  })
})
