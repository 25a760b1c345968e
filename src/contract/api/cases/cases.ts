import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { bilingual, day, id, ofAgency, oneOfAgency, version } from '../common.ts'
import { stepCommand } from './commands.ts'
import { caseRecord, filterQuery } from './record.ts'
import { shownCase } from './shown.ts'
import { caseKind, channel, nature, partyFacts, requestText, short, told } from './values.ts'

const count = z.int()

export const listCases = endpoint({
  method: 'GET',
  path: '/api/cases/:agencyId',
  id: 'listCases',
  summary: { zh: '登记簿：按紧急程度排列，可以筛选', en: 'The register, the most urgent first' },
  params: ofAgency,
  query: filterQuery,
  answer: z.strictObject({
    cases: z.array(caseRecord),
    total: count,
    counts: z.strictObject({
      arrived: count,
      overdue: count,
      today: count,
      week: count,
      later: count,
      waiting: count,
      done: count,
    }),
    today: day,
    weekEnd: day,
  }),
})

export const showCase = endpoint({
  method: 'GET',
  path: '/api/cases/:agencyId/:id',
  id: 'showCase',
  summary: {
    zh: '一件申请：现状、期限、可以办理的步骤、案卷',
    en: 'A case: where it stands, its clock, next steps, file',
  },
  params: oneOfAgency,
  answer: shownCase,
})

const registration = z.strictObject({
  title: short,
  handlerId: id.nullable(),
  applicants: z
    .array(z.strictObject({ facts: partyFacts, nature }))
    .min(1)
    .max(50),
  agent: z.strictObject({ facts: partyFacts, authorised: z.boolean() }).nullable(),
  day,
  kind: caseKind,
  channel,
  confirmedOn: day.nullable(),
  acceptanceShown: z.boolean(),
  cannotWrite: z.boolean(),
  request: requestText,
  identityProof: z.boolean(),
})

export const registerCase = endpoint({
  method: 'POST',
  path: '/api/cases/:agencyId',
  id: 'registerCase',
  summary: { zh: '登记一件申请', en: 'Register an application' },
  params: ofAgency,
  body: registration,
  answer: z.strictObject({ id, number: z.string(), cautions: z.array(told) }),
  creates: true,
})

const caution = z.strictObject({ rule: z.string(), text: bilingual })

/** `preview`: what would follow and what deserves a second look, without doing it. */
export const actOnCase = endpoint({
  method: 'POST',
  path: '/api/cases/:agencyId/:id/steps',
  id: 'actOnCase',
  summary: { zh: '办理一步', en: 'Take a step in a case' },
  params: oneOfAgency,
  body: z.strictObject({ version, command: stepCommand }),
  answer: shownCase,
})

export const tryStep = endpoint({
  method: 'POST',
  path: '/api/cases/:agencyId/:id/steps/try',
  id: 'tryStep',
  summary: { zh: '办理之前：结果是什么，有什么需要注意', en: 'What a step would do, without doing it' },
  params: oneOfAgency,
  body: z.strictObject({ version, command: stepCommand }),
  answer: z.strictObject({
    would: z.array(bilingual),
    cautions: z.array(caution),
    replyDue: day.nullable().meta({ description: '之后的答复期限 the last day to reply, after the step' }),
  }),
})

export const assignHandler = endpoint({
  method: 'PUT',
  path: '/api/cases/:agencyId/:id/handler',
  id: 'assignHandler',
  summary: { zh: '指定承办人', en: 'Say who handles it' },
  params: oneOfAgency,
  body: z.strictObject({ version, handlerId: id.nullable(), title: short.optional() }),
  answer: z.strictObject({ version }),
})
