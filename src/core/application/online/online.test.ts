import { describe, expect, it } from 'vitest'
import { AN_APPLICANT } from '../../../../test/support/applicant.ts'
import { nothing } from '../../../../test/support/case-story.ts'
import {
  APPLY_FIELDS,
  type ApplyTexts,
  applicationFigures,
  applicationFrom,
  applyTexts,
  type CaseEvent,
  complaintFrom,
  correctionFrom,
  correctionTexts,
  followCode,
  groupedCode,
  knownTexts,
  tellApplicant,
  tellEvent,
  typedCode,
  typedNumber,
} from '../index.ts'

const apply = (change: Partial<ApplyTexts>) => applicationFrom({ ...AN_APPLICANT, ...change })
const codes = (result: ReturnType<typeof applicationFrom>) =>
  result.ok ? [] : result.error.map(({ field, failure }) => `${field} ${failure.code}`)

describe('the form of an application (REG-29a)', () => {
  it('asks for no purpose (REG-27)', () => {
    expect(Object.values(APPLY_FIELDS).some(({ zh }) => zh.includes('用途'))).toBe(false)
  })

  it('gives applicant, agent and request', () => {
    const read = apply({ agentName: '李四', agentIdentityNumber: '11010519491231002X' })
    expect(read.ok && read.value).toMatchObject({
      nature: 'natural',
      applicant: { name: '马小云', identity: { kind: 'identityCard' }, representative: null, address: null },
      agent: { name: '李四', phone: null },
      request: { carrier: 'electronic', way: 'online', documentNumber: null },
    })
  })

  it.each<readonly [string, Partial<ApplyTexts>, readonly string[]]>([
    [
      'takes a document number for what is asked',
      { subject: '', description: '', documentNumber: '积商发〔2025〕1号' },
      [],
    ],
    [
      'notes everything at once',
      { name: '', identityNumber: '', way: '' },
      ['name form-field-missing', 'identityNumber form-field-missing', 'way form-choice-missing'],
    ],
    ['counts characters as people do', { description: '𠮷'.repeat(5000) }, []],
    ['bounds a description', { description: '𠮷'.repeat(5001) }, ['description form-text-long']],
    ['takes a postcode for no contact', { phone: '', email: '', postcode: '731700' }, ['phone form-contact-missing']],
    ['asks for the address that post needs', { way: 'post' }, ['address form-way-needs']],
    [
      'asks who an agent is that only has a telephone',
      { agentPhone: '1' },
      ['agentName form-field-missing', 'agentIdentityNumber form-field-missing'],
    ],
    ['refuses a mail address with a line in it', { email: 'a@b.cn,c@d.cn' }, ['email form-email-wrong']],
  ])('%s', (_case, change, expected) => {
    expect(codes(apply(change))).toEqual(expected)
  })

  it('keeps names as they were typed, without what deceives the eye', () => {
    const texts = applyTexts((name) =>
      name === 'name' ? ' 𠮷﨑\u202E\u200B \r\n 子\u0000 ' : name === 'description' ? 'a\r\nb\u0007' : '',
    )
    expect([texts.name, texts.description]).toEqual(['𠮷﨑 子', 'a\nb'])
  })
})

describe('a correction (REG-30a)', () => {
  const known = knownTexts(
    { subject: '预算', description: '', documentNumber: null, carrier: 'paper', way: 'post' },
    null,
  )
  const NOBODY = { email: null, address: null }

  it('touches only what the notice named', () => {
    const about = correctionFrom(known, ['description'], { ...NOBODY, address: '吹麻滩镇' })
    expect(about.ok && about.value).toMatchObject({ request: { subject: '预算', way: 'post' }, contact: null })
    const person = correctionTexts(
      (name) => ({ phone: '1', identityKind: 'other', identityNumber: '9' })[name as 'phone'] ?? '',
    )
    const who = correctionFrom(person, ['identityOrContact'], NOBODY)
    expect(who.ok && who.value).toMatchObject({ request: null, contact: { phone: '1', identity: { number: '9' } } })
  })

  it('goes by the address that is known, and by the one that is put right', () => {
    expect(correctionFrom(known, ['form'], NOBODY).ok).toBe(false)
    expect(correctionFrom(known, ['form'], { ...NOBODY, address: '吹麻滩镇' }).ok).toBe(true)
  })
})

describe('the code of a case', () => {
  const hex = 'f'.repeat(64)

  it('has 16 letters of an alphabet without look-alikes, and follows from its secret alone', () => {
    const made = Array.from({ length: 2000 }, (_, i) => followCode(`${i.toString(16).padStart(4, '0')}${hex.slice(4)}`))
    expect(made.every((code) => /^[2-9A-HJKMNP-Z]{16}$/.test(code))).toBe(true)
    expect(new Set(made).size).toBe(2000)
    expect(followCode(hex)).toBe(followCode(hex))
    expect(new Set(made.join('')).size).toBe(31)
  })

  it.each([
    ['abcd-efgh-2345-6789', 'ABCDEFGH23456789'],
    [' ＡＢＣＤ　efgh 2345 6789 ', 'ABCDEFGH23456789'],
    ['', ''],
  ])('typed as %s is %s', (typed, code) => {
    expect(typedCode(typed)).toBe(code)
  })

  it('is printed four by four, and no longer one ever equals it', () => {
    expect(groupedCode('ABCDEFGH23456789')).toBe('ABCD-EFGH-2345-6789')
    expect(typedCode(`${'A'.repeat(40)}`)).toHaveLength(17)
  })

  it.each([' 2025-003 ', '２０２５－００３', '2025—003', '2025–003'])('stands beside a number typed as %s', (typed) => {
    expect(typedNumber(typed)).toBe('2025-003')
  })
})

describe('what the applicant is told', () => {
  const party = { consultationId: 'c', partyId: 'p', whom: 'thirdParty', information: '某公司的报价' } as const
  const story = nothing()
    .did('registerApplication', '2025-03-03')
    .did('assignSection', '2025-03-03', { section: '电商股' })
    .did('askSearch', '2025-03-03')
    .did('consult', '2025-03-04', party)
    .did('receiveOpinion', '2025-03-10', { consultationId: 'c', agrees: false, grounds: '商业秘密', reasonable: true })
    .did('extendReply', '2025-03-11', { days: 10, reason: '涉及多个股室' })

  it('is what concerns him, with the article, in the order of the file', () => {
    const told = story.events.flatMap((event) => tellApplicant(event) ?? [])
    expect(told.map(({ text }) => text.zh)).toEqual([
      '申请送到本机关。',
      '收到申请之日为2025年3月3日，从次日起计算答复期限。',
      '征求第三方意见，所需时间不计入答复期限。',
      '答复期限延长 10 个工作日：涉及多个股室。',
    ])
    expect(told.every(({ basis }) => basis.zh !== '')).toBe(true)
  })

  it.each<Partial<CaseEvent>>([
    { type: 'sectionAssigned' },
    { type: 'searchRecorded' },
    { type: 'opinionReceived' },
    { type: 'thirdPartyTold' },
    { type: 'replyDecided' },
    { type: 'replyReturned' },
    { type: 'applicationLapsed' },
  ])('is nothing of $type', (event) => {
    expect(tellApplicant(event as CaseEvent)).toBeNull()
  })

  it('rests on the article of the history', () => {
    for (const event of story.events) {
      const told = tellApplicant(event)
      if (told) expect(told.basis).toEqual(tellEvent(event).basis)
    }
  })
})

describe('the figures of a year', () => {
  it('are those of table 三: what is open carries over (r2, r25)', () => {
    const before = [
      { row: 'r1', value: 10 },
      { row: 'r3', value: 7 },
    ] as const
    const now = [
      { row: 'r1', value: 6 },
      { row: 'r3', value: 2 },
      { row: 'r4', value: 1 },
      { row: 'r13', value: 3 },
    ] as const
    expect(applicationFigures(2025, now, before)).toEqual({
      year: 2025,
      received: 6,
      concluded: 6,
      disclosed: 3,
      open: 3,
    })
  })
})

describe('a complaint (Arts. 47, 51)', () => {
  const texts = { about: 'other', caseNumber: '', text: '没有公开', name: '马小云', contact: '1' }

  it('needs the number of the application that it is about', () => {
    expect(complaintFrom(texts).ok).toBe(true)
    expect(complaintFrom({ ...texts, about: 'application' }).ok).toBe(false)
    expect(complaintFrom({ ...texts, about: 'application', caseNumber: '2025-003' }).ok).toBe(true)
  })

  it('is bounded', () => {
    expect(complaintFrom({ ...texts, text: '字'.repeat(3001) }).ok).toBe(false)
  })
})
