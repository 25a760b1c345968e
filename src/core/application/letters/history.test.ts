import { expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { historyText } from './history.ts'

const REPLY = { id: 'RP-2' } as const

it('tells what happened in the order of time (DOC-15.4)', () => {
  const text = historyText(
    REPLY,
    {
      extensionTold: day('2025-03-28'),
      extendedTo: day('2025-05-12'),
      consultationSent: day('2025-03-06'),
      consultationEnded: day('2025-03-24'),
    },
    '您',
  )
  expect(text).toBe(
    '办理期间，本机关于2025年3月6日书面征求第三方意见，征求意见于2025年3月24日结束，于2025年3月28日告知您延期答复至2025年5月12日。',
  )
})

it('is empty when nothing happened', () => {
  expect(historyText(REPLY, {}, '您')).toBe('')
})

it('tells fee and correction', () => {
  const text = historyText(
    REPLY,
    { feeNoticed: day('2025-03-20'), feePaid: day('2025-03-25'), correctionAsked: day('2025-03-07') },
    '贵单位',
  )
  expect(text).toBe(
    '办理期间，本机关于2025年3月7日告知贵单位补正，于2025年3月20日通知缴纳信息处理费，于2025年3月25日收到缴纳的信息处理费。',
  )
})

it.each([
  ['DOC-4', { correctionAsked: day('2025-03-06') }],
  ['DOC-6', { extensionTold: day('2025-04-10'), extendedTo: day('2025-05-20') }],
  ['DOC-9', { consultationSent: day('2025-03-12') }],
  ['DOC-13', { feeNoticed: day('2025-03-20') }],
] as const)('does not recite in %s what the notice does itself', (id, own) => {
  const corrected = { correctionReceived: day('2025-03-10') }
  expect(historyText({ id }, { ...corrected, ...own }, '您')).toBe('办理期间，本机关于2025年3月10日收到补正的申请。')
})
