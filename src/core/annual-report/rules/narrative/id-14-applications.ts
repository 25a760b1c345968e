import { EDITIONS, practice } from '../basis.ts'
import { compare } from '../reading/compare.ts'
import { APPLICATIONS } from '../reading/subjects.ts'
import type { Rule } from '../rule.ts'

/** Numbers of applications in the texts against table 三. Both meanings of 收到 are accepted and said. ID-14 */
export const applications: Rule = {
  id: 'ID-14',
  title: { zh: '文字里的申请件数与表三一致', en: 'Applications in the text agree with table 三' },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts', 't3.received.total', 't3.carriedIn.total', 't3.total.total', 't3.carriedOut.total'],
  check: (input) => APPLICATIONS.flatMap((subject) => compare(input, subject)),
  examples: {
    pass: { told: { zh: '新收 5 件、上年结转 1 件、办结 6 件', en: 'as table 三 has it' }, changes: {} },
    fail: {
      told: { zh: '文字写收到 8 件，表三是 5 件加结转 1 件', en: 'the text says 8, the table 5 and 1' },
      changes: { texts: { 一: '2023年，我局收到政府信息公开申请8件，均已答复。' } },
    },
  },
}
