import { z } from 'zod'
import { APPLICANT_KINDS, AWAITED, CASE_STATUSES, CHANNELS, OUTCOMES } from '#core/application/index'

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => Object.keys(table) as Key[]

/** Bounds of what one field takes; the core has its own, by article. */
export const short = z.string().max(200)
export const long = z.string().max(20_000)
export const shortList = z.array(short).max(200)

export const caseKind = z.enum(['disclosure', 'ownRecord'])
export const channel = z.enum(keysOf(CHANNELS)).meta({ description: '渠道 channel (REG-31)' })
export const caseStatus = z.enum(CASE_STATUSES).meta({ description: '现状 docs/application-case.md' })
export const column = z
  .enum(APPLICANT_KINDS.map(({ key }) => key))
  .meta({ description: '申请人类型 kind of applicant, a column of table 三' })
export const nature = z
  .enum([...APPLICANT_KINDS.map(({ key }) => key), 'individualBusiness', 'partnership'])
  .meta({ description: '申请人类型，含个体工商户和合伙（DB-6）' })
export const outcomeRow = z
  .enum(OUTCOMES.map(({ row }) => row))
  .meta({ description: '办理结果，表三 r3 至 r23 a row of table 三' })
export const basket = z
  .enum(['arrived', 'overdue', 'today', 'week', 'later', 'waiting', 'done'])
  .meta({ description: '待确认收到、已超期、今天到期、本周到期、以后、等待他人、已办结' })
export const awaited = z
  .enum(AWAITED)
  .meta({ description: '等谁决定：审查、批准、延长 the decision that it waits for' })
export const relation = z.enum(['sameApplicant', 'sameInformation', 'repeats', 'answeredTogether', 'splitFrom'])
export const consulted = z.enum(['thirdParty', 'jointMaker', 'otherOrgan'])
export const delivery = z.enum(['inPerson', 'entrusted', 'post', 'electronic', 'courier'])

export const requestText = z.strictObject({
  subject: short,
  description: long,
  documentNumber: short.nullable(),
  carrier: z.enum(['paper', 'electronic', 'other']).nullable(),
  way: z.enum(['post', 'email', 'pickUp', 'readOnSite', 'online']).nullable(),
})

/** REG-29a(1). A name that is too long is refused with its own words, so the bound here is wider. */
const partyText = z.string().max(2000)
export const partyFacts = z
  .strictObject({
    name: partyText,
    identity: z
      .strictObject({ kind: z.enum(['identityCard', 'passport', 'creditCode', 'other']), number: partyText })
      .nullable(),
    representative: partyText.nullable(),
    contactPerson: partyText.nullable(),
    phone: partyText.nullable(),
    email: partyText.nullable(),
    address: partyText.nullable(),
    postcode: partyText.nullable(),
    fax: partyText.nullable(),
  })
  .meta({ id: 'party', title: '当事人 somebody outside the agency' })

/** A refusal as a value: why a step is not open, what is wrong in a line. */
export const told = z
  .strictObject({ code: z.string(), message: z.string(), messageEn: z.string(), hint: z.string(), hintEn: z.string() })
  .meta({ id: 'told', title: '说明 what stands in the way, and what to do' })
