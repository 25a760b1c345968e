import { describe, expect, it } from 'vitest'
import { day, tell } from '#core/shared/index'
import { OUTCOMES } from '../outcomes.ts'
import {
  checkLetter,
  exampleFacts,
  type FactId,
  type LetterFacts,
  type LetterId,
  letterDocument,
  letterOf,
  letterText,
  needsOf,
  type RemedySwitches,
  remedyText,
} from './index.ts'
import { isRequired } from './need.ts'
import { DEFAULT_SWITCHES, REMEDY_OF_ROW } from './remedy-kinds.ts'

type Options = { readonly switches?: RemedySwitches }

function made(id: LetterId, changes: LetterFacts = {}, options: Options = {}) {
  const document = letterDocument(letterOf(id), { ...exampleFacts(id), ...changes }, options)
  if (!document.ok) throw new Error(tell(document.error).message.zh)
  return document.value
}

/** All that is written, in paragraphs and in forms. */
const wordsOf = (id: LetterId): string => JSON.stringify(made(id))

const requiredOf = (id: LetterId): readonly FactId[] =>
  needsOf(letterOf(id), exampleFacts(id)).flatMap((need) => (isRequired(need, exampleFacts(id)) ? [need.fact] : []))

const checked = (id: LetterId, changes: LetterFacts = {}, words: readonly (readonly [string, string])[] = []) => {
  const { title, paragraphs } = letterText(made(id, changes))
  const text = { title, paragraphs: paragraphs.map((p) => words.reduce((now, [from, to]) => now.replace(from, to), p)) }
  return checkLetter(letterOf(id), { ...exampleFacts(id), ...changes }, text).map(({ rule }) => rule)
}

describe('a paper of the procedure (rules.md 5.2)', () => {
  it.each<readonly [LetterId, readonly FactId[], string]>([
    ['DOC-1', ['applicant', 'asked', 'formWanted', 'wayWanted'], '申请人签名'],
    ['DOC-2', ['caseNumber', 'channel', 'received', 'receivedHow', 'applicantKind', 'asked', 'due'], '收到日期的'],
    ['DOC-3', ['caseNumber', 'received', 'due', 'contact'], '查询办理情况'],
    ['DOC-4', ['unclear', 'guidance', 'answerDays'], '视为放弃申请，本机关不再处理'],
    ['DOC-5', ['frequency', 'answerDays'], '逾期不说明理由或者说明的理由不合理的，本机关不予处理'],
    ['DOC-6', ['extensionReason', 'extendedTo', 'approvedBy', 'approvedOn'], '第三十三条第二款'],
    ['DOC-7', ['information', 'answerDays'], '逾期未提出意见的，由本机关依照规定决定是否公开'],
    ['DOC-8', ['thirdParty', 'information'], '□ 同意公开　　□ 不同意公开'],
    ['DOC-9', ['consultationSent'], '不计算在答复期限内'],
    ['DOC-10', ['releaseContent', 'publicInterest', 'reconsiderationOrgan', 'court'], '申请行政复议'],
    ['DOC-11', ['information', 'answerDays'], '逾期未提出意见的，视为同意公开'],
    ['DOC-12', ['searchTask', 'answerBy'], '书面回复检索的范围、方法和结果'],
    [
      'DOC-13',
      ['feeStandard', 'feeAmount', 'feeReckoning', 'payWay', 'answerDays'],
      '逾期未按要求缴纳的，视为放弃申请',
    ],
    ['DOC-14', ['closedFor', 'reconsiderationOrgan', 'court'], '不再处理'],
    ['DOC-16', ['documentNumber', 'recipient', 'servedWay', 'postingNumber'], '签收日期'],
    ['DOC-17', ['recordConcerned', 'correctionResult', 'correctionFinding'], '第四十一条'],
    ['DOC-18', ['firstReviewer', 'secondReviewer', 'thirdReviewer', 'exceptionsChecked', 'conclusion'], '三审'],
    ['DOC-19', ['searchPlaces', 'searchWords', 'searchedBy', 'searchedOn', 'searchResult'], '检索人签名'],
    ['DOC-20', ['consultedDepartments', 'securityKind', 'harm', 'conclusion'], '会商意见附卷'],
    ['DOC-21', ['information', 'movedFunction', 'answerBy'], '是否保存该信息、是否同意公开'],
  ])('%s is not made without %j, and says “%s”', (id, facts, said) => {
    expect(requiredOf(id)).toEqual(expect.arrayContaining([...facts]))
    expect(wordsOf(id)).toContain(said)
  })
})

describe('a reply (rules.md 5.2)', () => {
  it.each<readonly [LetterId, readonly string[], readonly FactId[], string]>([
    ['RP-1', ['r3'], ['publishedWhere', 'publicationProof'], '方式、途径'],
    ['RP-2', ['r3'], ['attachments'], '予以公开'],
    ['RP-3', ['r4'], ['partsGiven', 'withheld'], '不予公开的内容'],
    ['RP-4', ['r5'], ['secretMark', 'secretPeriod'], '国家秘密'],
    ['RP-5', ['r6'], ['forbiddingLaw', 'forbiddingArticle'], '不得公开'],
    ['RP-6', ['r7'], ['securityKind', 'harm', 'riskReport'], '可能危及'],
    ['RP-7', ['r8'], ['interestKind', 'thirdPartyAnswer', 'noPublicInterest'], '不会对公共利益造成重大影响'],
    ['RP-8', ['r9'], ['internalKind'], '内部事务信息'],
    ['RP-9', ['r10'], ['processKind', 'formedOn', 'noOverride'], '没有法律、法规、规章规定应当公开'],
    ['RP-10', ['r11'], ['caseFile', 'noOverride'], '行政执法案卷'],
    ['RP-11', ['r12'], ['queryLaw', 'queryWhere'], '专门规定'],
    ['RP-12', ['r13'], ['searchPlaces', 'searchWords'], '经检索'],
    ['RP-13', ['r13'], ['whyNotOurs'], '不属于本机关负责公开'],
    ['RP-14', ['r14'], ['toMake'], '加工、分析'],
    ['RP-15', ['r15'], ['correctionReceived', 'talkOn', 'stillUnclear'], '无法提供'],
    ['RP-16', ['r16'], ['petitionNature'], '不作为政府信息公开申请处理'],
    ['RP-17', ['r17'], ['earlierNumber', 'earlierDate'], '不予重复处理'],
    ['RP-18', ['r18'], ['obtainWhere'], '公开出版物'],
    ['RP-19', ['r19'], ['frequency', 'reasonsGiven', 'whyUnsound'], '不予处理'],
    ['RP-20', ['r20'], ['earlierWay'], '确认或者重新出具'],
    ['RP-21', ['r21', 'r22'], ['closedFor'], '不再处理'],
    ['RP-22', ['r23'], ['restKind', 'restReason'], '终止办理'],
    ['RP-23', ['r23', 'r13'], ['recordNature'], '党务信息'],
    ['RP-24', ['r13', 'r12'], ['archive'], '移交'],
  ])('%s closes in %j, is not made without %j, and says “%s”', (id, rows, facts, said) => {
    expect(letterOf(id).rows).toEqual(rows)
    expect(requiredOf(id)).toEqual(expect.arrayContaining([...facts]))
    expect(wordsOf(id)).toContain(said)
  })

  it('goes out in the name of the agency, under its seal, whoever wrote it (LIT-4, DOC-15)', () => {
    const { agency = '' } = exampleFacts('RP-13')
    expect(letterText(made('RP-13')).paragraphs.join('\n')).toContain(`${agency}（印章）`)
    expect(checked('RP-13', {}, [[`${agency}（印章）`, '政府信息公开办公室（印章）']])).toContain('DOC-R1')
  })

  it('to several applications names each of them (DOC-R5, T3-17, LIT-13)', () => {
    const others = { otherCaseNumbers: ['SQ2025-0032', 'SQ2025-0033'] }
    const joint = letterText(made('RP-2', others)).paragraphs.join('\n')
    expect(joint).toContain('编号为SQ2025-0032、SQ2025-0033的申请一并在此答复。')
    expect(checked('RP-2', others)).toEqual([])
    expect(checked('RP-2', others, [['SQ2025-0033', '另一件']])).toEqual(['DOC-R5'])
  })
})

describe('the suit of a row (LIT-1)', () => {
  const open = (row: string, disclosed = false): string => {
    const words = { you: '您', letter: '本答复', organ: '某某县人民政府', court: '某某县人民法院' }
    const switches = { ...DEFAULT_SWITCHES, suitOfRowsTurnedAway: 'leaveOut' as const }
    const text = remedyText(row, day('2025-08-05'), words, { switches, earlierDisclosed: disclosed })
    if (text === '') return 'nothing decided'
    return !text.includes('诉讼') ? 'no' : text.includes('先向') ? 'after reconsideration' : 'yes'
  }

  it.each([
    ['yes', ['r3', 'r13', 'r15', 'r17', 'r19', 'r20', 'r21', 'r22']],
    ['after reconsideration', ['r4', 'r5', 'r6', 'r7', 'r8', 'r9', 'r10', 'r11']],
    ['no', ['r12', 'r14', 'r16', 'r18']],
    ['nothing decided', ['r23']],
  ])('is open – %s – for %j (LIT-1, LIT-9)', (answer, rows) => {
    expect(OUTCOMES.map(({ row }) => row).filter((row) => open(row) === answer)).toEqual(rows)
  })

  it('is closed for a repetition of what had been disclosed (LIT-9)', () => {
    expect(open('r17', true)).toBe('no')
    expect(REMEDY_OF_ROW['r17']).toBe('repeat')
  })

  it.each(['DOC-4', 'DOC-5', 'DOC-6', 'DOC-9', 'DOC-13'] as const)(
    'is told in no notice: %s passes without, and is blocked with one (LIT-9, REM-3, FEE-10)',
    (id) => {
      expect(letterText(made(id)).paragraphs.join('')).not.toMatch(/复议|诉讼/u)
      const { agency = '' } = exampleFacts(id)
      expect(checked(id, {}, [[`${agency}（印章）`, `可以在60日内申请行政复议。${agency}（印章）`]])).toContain('REM-3')
    },
  )

  it('against the end of handling for an unpaid fee is open either way (FEE-10, DOC-14)', () => {
    const text = letterText(made('RP-21')).paragraphs.join('')
    expect(text).toMatch(/可以自收到本答复之日起60日内向.*申请行政复议，也可以.*6个月内向.*提起行政诉讼/u)
  })
})

describe('the setting of DB-32 (DOC-R6)', () => {
  const leaveOut: RemedySwitches = { ...DEFAULT_SWITCHES, suitOfRowsTurnedAway: 'leaveOut' }
  const late: LetterFacts = { date: day('2025-08-05'), due: day('2025-08-05') }
  const findings = (id: LetterId, written: RemedySwitches, set: RemedySwitches) =>
    checkLetter(
      letterOf(id),
      { ...exampleFacts(id), ...late },
      letterText(made(id, late, { switches: written })),
      set,
    ).map(({ rule }) => rule)

  it.each(['RP-11', 'RP-14', 'RP-16', 'RP-17', 'RP-18'] as const)(
    'decides whether %s names the suit (DOC-R6)',
    (id) => {
      expect(findings(id, leaveOut, leaveOut)).toEqual([])
      expect(findings(id, DEFAULT_SWITCHES, DEFAULT_SWITCHES)).toEqual([])
      expect(findings(id, DEFAULT_SWITCHES, leaveOut)).toContain('DOC-R6')
      expect(findings(id, leaveOut, DEFAULT_SWITCHES)).toContain('DOC-R6')
    },
  )

  it('says nothing to a reply whose suit is open', () => {
    expect(findings('RP-13', DEFAULT_SWITCHES, leaveOut)).toEqual([])
  })
})

describe('a late reply (REM-4)', () => {
  it.each([
    ['2025-04-17', '2025-04-17', false],
    ['2025-04-18', '2025-04-17', true],
  ])('dated %s and due on %s is late: %s', (date, due, isLate) => {
    expect(checked('RP-13', { date: day(date), due: day(due) }).includes('REM-4')).toBe(isLate)
  })

  it('is told so to whoever sends it, and stops nothing', () => {
    const facts = { ...exampleFacts('RP-13'), due: day('2025-04-16') }
    const found = checkLetter(letterOf('RP-13'), facts, letterText(made('RP-13')))
    expect(found).toMatchObject([{ rule: 'REM-4', severity: 'warning' }])
    expect(found[0]?.message.zh).toMatch(/申请行政复议或者提起行政诉讼/u)
  })
})
