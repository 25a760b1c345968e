import { describe, expect, it } from 'vitest'
import { contextOn, nothing, received, type Story } from '../../../../test/support/case-story.ts'
import { type CaseCommandType, nextSteps, whyNot } from '../index.ts'

const open = received('2025-03-03')
const steps = ({ state }: Story, today: string) => nextSteps(state, contextOn(today)).map((s) => s.command)
const why = ({ state }: Story, command: CaseCommandType, today: string) => whyNot(state, command, contextOn(today))

describe('the next steps', () => {
  it('are the lawful ones only', () => {
    expect(steps(open, '2025-03-04')).toEqual([
      'correctRegistration',
      'splitApplication',
      'linkCase',
      'assignSection',
      'askSearch',
      'askCorrection',
      'askReasons',
      'proposeExtension',
      'extendReply',
      'consult',
      'noticeFee',
      'withdraw',
      'decideReply',
      'receiveOrder',
    ])
    expect(steps(open.did('askCorrection', '2025-03-04'), '2025-03-05')).toEqual([
      'correctRegistration',
      'linkCase',
      'assignSection',
      'askSearch',
      'recordCorrectionService',
      'receiveCorrection',
      'withdraw',
      'receiveOrder',
    ])
  })

  it('say what follows, with the day: an extension until the last day, a correction without effect after seven', () => {
    const consequence = (command: CaseCommandType, today: string) =>
      nextSteps(open.state, contextOn(today)).find((s) => s.command === command)?.consequence.zh
    expect(consequence('extendReply', '2025-03-31')).toBe(
      '在2025年3月31日之后最多再加 20 个工作日；须经机构负责人同意，并在该日以前告知申请人。',
    )
    expect(consequence('extendReply', '2025-04-01')).toBeUndefined()
    expect(consequence('askCorrection', '2025-03-12')).toContain('答复期限重新计算')
    expect(consequence('askCorrection', '2025-03-13')).toContain('不因此停止')
  })

  it('of an approved reply name the last day', () => {
    const approved = open.did('decideReply', '2025-03-20').did('approveReply', '2025-03-21')
    const send = nextSteps(approved.state, contextOn('2025-03-24')).find((s) => s.command === 'sendReply')
    expect(send?.consequence.zh).toContain('2025年3月31日是最后一日')
  })

  it('say by which rule the others are not open', () => {
    expect(why(open, 'extendReply', '2025-04-01')).toMatchObject({ code: 'case-period-ended' })
    expect(why(open, 'sendReply', '2025-03-04')).toEqual({ code: 'case-handling', params: { rule: 'REG-45' } })
    expect(why(open, 'decideReply', '2025-03-04')).toBeNull()
    expect(whyNot(null, 'decideReply', contextOn('2025-03-04'))).toMatchObject({ code: 'case-unregistered' })
    expect(whyNot(null, 'registerApplication', contextOn('2025-03-04'))).toBeNull()
    expect(nothing().would('decideReply', '2025-03-04')).toMatchObject({ error: { code: 'case-unregistered' } })
  })
})
