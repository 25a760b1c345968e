import { day, inChinese } from '#core/shared/index'
import { fault } from './reading.ts'
import type { LetterRule } from './rule.ts'

export const formedBefore: LetterRule = {
  id: 'EVD-5',
  title: { zh: '过程性信息形成于行政决定之前', en: 'Process information was formed before the decision' },
  basis: { ids: ['EVD-5'], source: '法释〔2025〕8号第六条' },
  severity: 'block',
  check: ({ facts: { formedOn, decisionMadeOn } }) =>
    formedOn === undefined || decisionMadeOn === undefined || formedOn < decisionMadeOn
      ? []
      : [
          fault(
            `该信息形成于${inChinese(formedOn)}，不早于行政决定作出之日${inChinese(decisionMadeOn)}，不能作为过程性信息不予公开。请核对日期，或者改选其他答复。`,
            `Formed on ${formedOn}, not before the decision of ${decisionMadeOn}: it is no process information. Check the dates, or choose another reply.`,
          ),
        ],
  examples: {
    pass: { letter: 'RP-9' },
    fail: { letter: 'RP-9', facts: { formedOn: day('2024-11-20') } },
  },
}
