import { z } from 'zod'
import type { StepType } from '#core/application/index'
import { day, id } from '../common.ts'
import {
  channel,
  consulted,
  delivery,
  long,
  nature,
  outcomeRow,
  partyFacts,
  relation,
  requestText,
  short,
  shortList,
} from './values.ts'

const step = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), day, ...shape })

/** Days are checked by the core, which says the rule; here only that they are days. */
const days = z.int()

const item = z.strictObject({
  row: outcomeRow,
  ground: z.enum(['notFound', 'notOurs', 'stateArchive', 'partyAffairs']).nullable(),
  earlier: z.strictObject({ number: short, day }).nullable(),
  facts: z.record(z.string().max(60), z.union([long, shortList])),
})

/**
 * Every step of a case, as it is asked for. Who acts, who consents, the number of the month (FEE-4) and new ids are not asked for: the
 * server knows them.
 */
const STEP_COMMANDS = {
  confirmReceipt: step('confirmReceipt', {}),
  correctRegistration: step('correctRegistration', {
    channel: channel.nullable(),
    arrived: day.nullable(),
    received: day.nullable(),
    request: requestText.nullable(),
    applicant: z.strictObject({ partyId: id, nature: nature.nullable(), facts: partyFacts.nullable() }).nullable(),
    reason: long,
  }),
  splitApplication: step('splitApplication', {
    parts: z.array(requestText.pick({ subject: true, description: true, documentNumber: true })).max(100),
    reason: long,
  }),
  linkCase: step('linkCase', { caseId: id, relation }),
  assignSection: step('assignSection', { section: id, reason: long.nullable() }),
  askSearch: step('askSearch', { section: id, task: long, days }),
  recordSearch: step('recordSearch', {
    searchId: short,
    where: shortList,
    keywords: shortList,
    searchedBy: short,
    found: z.boolean(),
    note: long.nullable(),
  }),
  askCorrection: step('askCorrection', {
    causes: z.array(z.enum(['identityOrContact', 'description', 'form'])).max(3),
    matters: long,
    days,
  }),
  recordCorrectionService: step('recordCorrectionService', {}),
  receiveCorrection: step('receiveCorrection', {
    request: requestText.nullable(),
    identityProof: z.boolean(),
    excuse: long.nullable(),
  }),
  recordTalk: step('recordTalk', { result: long, clear: z.boolean() }),
  askReasons: step('askReasons', { facts: long, days }),
  judgeReasons: step('judgeReasons', { reasons: long.nullable(), sound: z.boolean(), why: long }),
  delayPeriod: step('delayPeriod', { days, reason: long }),
  proposeExtension: step('proposeExtension', { days, reason: long }),
  extendReply: step('extendReply', { days, reason: long }),
  declineExtension: step('declineExtension', { reason: long }),
  consult: step('consult', { party: partyFacts, whom: consulted, information: long }),
  recordConsultationService: step('recordConsultationService', { consultationId: short }),
  receiveOpinion: step('receiveOpinion', {
    consultationId: short,
    agrees: z.boolean(),
    grounds: long.nullable(),
    reasonable: z.boolean().nullable(),
  }),
  tellThirdParty: step('tellThirdParty', { consultationId: short, information: long, reasons: long }),
  noticeFee: step('noticeFee', {
    mode: z.enum(['piece', 'volume']),
    pages: z.int().nullable(),
    pointsToPublished: z.boolean(),
    wayToPay: long.nullable(),
  }),
  recordFeeService: step('recordFeeService', {}),
  recordPayment: step('recordPayment', { yuan: z.number(), receipt: short }),
  lapse: step('lapse', { reason: long }),
  withdraw: step('withdraw', { how: long }),
  decideReply: step('decideReply', {
    items: z.array(item).max(100),
    main: z.int().nullable(),
    overrides: z.array(z.strictObject({ consultationId: short, publicInterest: long })).max(100),
    reason: long.nullable(),
  }),
  decideOwnRecord: step('decideOwnRecord', {
    result: z.enum(['corrected', 'notCorrected', 'transferred', 'directed']),
    reason: long,
  }),
  reviewReply: step('reviewReply', { conclusion: z.enum(['agree', 'return']), opinion: long.nullable() }),
  returnReply: step('returnReply', { reason: long }),
  approveReply: step('approveReply', { reviewedBy: id.nullable() }),
  sendReply: step('sendReply', { letterId: id, delivery, posting: short.nullable() }),
  recordDelivery: step('recordDelivery', { evidence: long.nullable() }),
  recordFailedDelivery: step('recordFailedDelivery', { reason: long }),
  archiveCase: step('archiveCase', { folder: short }),
  receiveOrder: step('receiveOrder', {
    source: z.enum(['reconsideration', 'judgment', 'ownMotion']),
    number: short.nullable(),
    takesEffect: day,
    days: days.nullable(),
    annulled: z.enum(['procedure', 'merits']).nullable(),
  }),
} as const satisfies Record<StepType, z.ZodObject>

const [FIRST, ...REST] = Object.values(STEP_COMMANDS)
if (!FIRST) throw new Error('a case has steps')

export const stepCommand = z
  .discriminatedUnion('type', [FIRST, ...REST])
  .meta({ id: 'stepCommand', title: '办理步骤 a step of a case' })

export type StepCommandJson = z.infer<typeof stepCommand>
