import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { OUTCOMES } from '../outcomes.ts'
import { DEFAULT_SWITCHES, RECONSIDERATION_ORGANS, remedyText } from './index.ts'
import { REMEDY_OF_ROW } from './remedy-kinds.ts'

const WORDS = { you: '您', letter: '本答复', organ: '某某县人民政府', court: '某某县人民法院' }
const LEFT_OUT = { switches: { ...DEFAULT_SWITCHES, suitOfRowsTurnedAway: 'leaveOut' as const } }
const NOW = day('2025-08-05')
const FIRST =
  '您对本答复不服的，应当自收到本答复之日起60日内先向某某县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向某某县人民法院提起行政诉讼。'
const EITHER =
  '您对本答复不服的，可以自收到本答复之日起60日内向某某县人民政府申请行政复议，也可以自收到本答复之日起6个月内向某某县人民法院提起行政诉讼。'
const REVIEW_ONLY = '您对本答复不服的，可以自收到本答复之日起60日内向某某县人民政府申请行政复议。'

describe('the remedy of a row (rules.md 5.1)', () => {
  it.each(['r5', 'r6', 'r7', 'r8', 'r9', 'r10', 'r11'])(
    '%s goes to reconsideration first since 2024 (REM-1)',
    (row) => {
      expect(remedyText(row, day('2024-01-01'), WORDS)).toBe(FIRST)
      expect(remedyText(row, day('2023-12-31'), WORDS)).toBe(EITHER)
    },
  )

  it.each(['r3', 'r13', 'r15', 'r19', 'r20', 'r21', 'r22'])('%s may choose (REM-2)', (row) => {
    expect(remedyText(row, NOW, WORDS)).toBe(EITHER)
    expect(remedyText(row, NOW, WORDS, LEFT_OUT)).toBe(EITHER)
  })

  it.each(['r12', 'r14', 'r16', 'r18'])('%s names the suit or not, as DB-32 is set (REM-6, DOC-R6)', (row) => {
    expect(remedyText(row, NOW, WORDS)).toBe(EITHER)
    expect(remedyText(row, NOW, WORDS, LEFT_OUT)).toBe(REVIEW_ONLY)
    expect(remedyText(row, day('2025-05-31'), WORDS, LEFT_OUT)).toBe(EITHER)
  })

  it('r17 is turned away only where the earlier reply had disclosed (REM-6)', () => {
    expect(remedyText('r17', NOW, WORDS, { ...LEFT_OUT, earlierDisclosed: true })).toBe(REVIEW_ONLY)
    expect(remedyText('r17', NOW, WORDS, { ...LEFT_OUT, earlierDisclosed: false })).toBe(EITHER)
  })

  it('r4 has reconsideration first for the part held back, a choice for the rest (DB-13)', () => {
    const text = remedyText('r4', NOW, WORDS)
    expect(text).toMatch(/^您对本答复中不予公开的部分不服的，应当自收到本答复之日起60日内先向/u)
    expect(text).toContain('对本答复的其他部分不服的，可以')
    expect(remedyText('r4', NOW, WORDS, { switches: { ...DEFAULT_SWITCHES, partHeldBack: 'free' } })).toBe(EITHER)
  })

  it('r23 has none', () => {
    expect(remedyText('r23', NOW, WORDS)).toBe('')
  })

  it('is known for every row of table 三, and for no other', () => {
    expect(Object.keys(REMEDY_OF_ROW)).toEqual(OUTCOMES.map(({ row }) => row))
    expect(() => remedyText('r24', NOW, WORDS)).toThrow('no result row r24')
  })
})

it('sends the department of a local government to the government of its level, not to the department above', () => {
  expect(RECONSIDERATION_ORGANS.localDepartment.organ.zh).toBe('本级人民政府')
})

it('says where reconsideration is asked for by each paragraph of the law that names an organ', () => {
  const bases = Object.entries(RECONSIDERATION_ORGANS).map(([respondent, { basis }]) => [respondent, basis])
  expect(Object.fromEntries(bases)).toEqual({
    localDepartment: '行政复议法第二十四条第一款第（一）项',
    localGovernment: '行政复议法第二十四条第一款第（二）项',
    agencyOfGovernment: '行政复议法第二十四条第一款第（三）项',
    authorisedBody: '行政复议法第二十四条第一款第（四）项',
    province: '行政复议法第二十四条第二款',
    belowPrefecture: '行政复议法第二十四条第三款',
    branch: '行政复议法第二十四条第四款',
    ministry: '行政复议法第二十五条',
    verticalSystem: '行政复议法第二十七条',
    judicialBureau: '行政复议法第二十八条',
  })
})
