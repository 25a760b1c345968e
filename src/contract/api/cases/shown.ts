import { z } from 'zod'
import { bilingual, day, id, instant, version } from '../common.ts'
import { clock, settledTerm } from './clock.ts'
import { caseFile } from './files.ts'
import { letterHead } from './letters.ts'
import { caseRecord } from './record.ts'
import { caseKind, column, consulted, delivery, outcomeRow, relation, requestText, told } from './values.ts'

const NAME =
  '自然人的姓名遮住一部分（马**），查看全名另有记录；单位的名称不遮 a person is masked, the full name is asked for apart; a body is named'
const partyShown = z.strictObject({ partyId: id, name: z.string().nullable().meta({ description: NAME }) })
const sectionShown = z.strictObject({ id: z.string(), name: z.string().nullable() })
const caseHead = z.strictObject({
  id,
  number: z.string(),
  title: z.string(),
  received: day.nullable(),
  closed: day.nullable(),
  row: outcomeRow.nullable(),
})

const nextStep = z.strictObject({
  command: z.string(),
  name: bilingual,
  who: bilingual,
  consequence: bilingual,
  rules: z.array(z.string()),
  mayTake: z.boolean().meta({ description: '您可以办理 whether you may take it' }),
})
const blockedStep = z.strictObject({ command: z.string(), name: bilingual, why: told })

const historyEntry = z.strictObject({
  seq: z.int(),
  at: instant,
  day,
  type: z.string(),
  by: z.string().nullable(),
  text: bilingual,
  basis: bilingual,
})

const opinion = z.strictObject({ day, agrees: z.boolean(), reasonable: z.boolean().nullable() })

/** Everything that names somebody or says what somebody wrote: not for the office that supervises from above. */
const content = z.strictObject({
  request: requestText,
  identityProof: z.boolean(),
  applicants: z.array(partyShown.extend({ column })),
  agent: partyShown.extend({ authorised: z.boolean() }).nullable(),
  correction: z
    .strictObject({
      causes: z.array(z.string()),
      asked: day,
      days: z.int(),
      served: day.nullable(),
      received: day.nullable(),
      talked: day.nullable(),
    })
    .nullable(),
  reasons: z
    .strictObject({
      asked: day,
      days: z.int(),
      judged: z.strictObject({ day, sound: z.boolean() }).nullable(),
    })
    .nullable(),
  extension: z.strictObject({ day, days: z.int() }).nullable(),
  proposal: z
    .strictObject({ day, by: z.string().nullable(), days: z.int(), reason: z.string() })
    .nullable()
    .meta({ description: '提请延长，待负责人决定 an extension asked for, for the head to decide' }),
  delay: z.strictObject({ day, days: z.int() }).nullable(),
  consultations: z.array(
    partyShown.extend({
      id: z.string(),
      whom: consulted,
      sent: day,
      served: day.nullable(),
      opinion: opinion.nullable(),
      told: day.nullable(),
    }),
  ),
  searches: z.array(
    z.strictObject({
      id: z.string(),
      section: sectionShown,
      asked: day,
      days: z.int(),
      recorded: z.strictObject({ day, found: z.boolean() }).nullable(),
    }),
  ),
  fee: z.strictObject({ noticed: day, yuan: z.number(), served: day.nullable(), paid: day.nullable() }).nullable(),
  draft: z
    .strictObject({
      decided: day,
      decidedBy: z.string().nullable(),
      row: outcomeRow.nullable(),
      reviewed: z.strictObject({ day, by: z.string().nullable() }).nullable(),
      approved: day.nullable(),
      sent: z.strictObject({ day, number: z.string(), delivery }).nullable(),
    })
    .nullable(),
  replies: z.array(
    z.strictObject({ row: outcomeRow.nullable(), number: z.string().nullable(), day, delivered: day.nullable() }),
  ),
  orders: z.array(
    z.strictObject({
      source: z.string(),
      received: day,
      effective: day,
      days: z.int().nullable(),
      annulled: z.string().nullable(),
      done: day.nullable(),
    }),
  ),
  links: z.array(z.strictObject({ relation, case: caseHead.nullable() })),
  parts: z.array(caseHead),
  folder: z.string().nullable(),
  history: z.array(historyEntry),
  letters: z.array(letterHead),
  jointLetters: z.array(letterHead.extend({ caseId: id })).meta({
    description: '一并答复本件的、另一件申请的答复书 replies of another application that answer this one, too (DOC-R5)',
  }),
  files: z.array(caseFile),
  comments: z.array(z.strictObject({ id, at: instant, by: z.string().nullable(), text: z.string().nullable() })),
  watchers: z.array(z.strictObject({ accountId: id, name: z.string().nullable() })),
  /** Of the same applicant, the newest first. */
  earlier: z.array(caseHead.extend({ replyNumber: z.string().nullable() })),
  /** Of others, on what sounds the same. */
  similar: z.array(caseHead),
  month: z
    .strictObject({
      month: z.string(),
      applications: z.int().meta({ description: '该申请人本自然月的件数 in this calendar month (FEE-4)' }),
      number: z.int().meta({ description: '本件是第几件 the running number of this one' }),
      pieceFee: z.number().meta({ description: '按件计收时本件的金额，元 yuan for this one, charged per piece' }),
      monthFee: z.number().meta({ description: '按件计收时当月各件合计，元 yuan for all of the month together' }),
      reckoning: z.array(bilingual).meta({ description: '合计的算法，一档一行 how it adds up, a line a tier' }),
    })
    .nullable(),
})

export const shownCase = z
  .strictObject({
    record: caseRecord,
    kind: caseKind,
    obligations: z.array(clock),
    settled: z.array(settledTerm),
    steps: z.array(nextStep),
    blocked: z.array(blockedStep),
    content: content.nullable().meta({ description: '从上级看时没有 null when seen from above' }),
    version,
  })
  .meta({ id: 'shownCase', title: '一件申请 a case' })
