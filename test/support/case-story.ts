import {
  type CaseCommand,
  type CaseCommandType,
  type CaseContext,
  type CaseEvent,
  type CaseReadings,
  type CaseState,
  DEFAULT_CASE_READINGS,
  type DecidedItem,
  decide,
  fold,
} from '#core/application/index'
import { makeCalendar } from '#core/calendar/index'
import { day, type Failure, type Result } from '#core/shared/index'

const calendar = makeCalendar()

export const contextOn = (today: string, readings: Partial<CaseReadings> = {}, by = 'officer'): CaseContext => ({
  calendar,
  today: day(today),
  by,
  readings: { ...DEFAULT_CASE_READINGS, ...readings },
})

type DataOf<T extends CaseCommandType> = Omit<CaseCommand<T>, 'type' | 'day'>

export const item = (row: DecidedItem['row'], more: Partial<DecidedItem> = {}): DecidedItem => ({
  row,
  ground: null,
  earlier: null,
  facts: {},
  ...more,
})

const request = {
  subject: '电子商务进农村项目资金拨付明细',
  description: '2023 至 2024 年的资金拨付明细和承办合同',
  documentNumber: null,
  carrier: 'paper',
  way: 'post',
} as const

/** A lawful example of every command. */
export const EXAMPLES: { readonly [T in CaseCommandType]: DataOf<T> } = {
  registerApplication: {
    kind: 'disclosure',
    channel: 'inPerson',
    confirmedOn: null,
    acceptanceShown: false,
    cannotWrite: false,
    applicants: [{ partyId: 'party-1', nature: 'natural' }],
    agent: null,
    request,
    identityProof: true,
    splitFrom: null,
  },
  confirmReceipt: {},
  correctRegistration: {
    ...{ channel: null, arrived: null, received: null, request: null, reason: '录入时写错' },
    applicant: { partyId: 'party-1', nature: null, becomes: 'party-9' },
  },
  splitApplication: { parts: ['case-2', 'case-3'], reason: '两项互不相关的内容' },
  linkCase: { caseId: 'case-9', relation: 'sameInformation' },
  assignSection: { section: '电商股', reason: null },
  askSearch: { searchId: 'search-2', section: '电商股', task: '资金拨付台账', days: 5 },
  recordSearch: {
    searchId: 'search-1',
    where: ['电商股档案柜', '办公系统'],
    keywords: ['资金拨付'],
    searchedBy: 'clerk',
    found: false,
    note: null,
  },
  askCorrection: { causes: ['description'], matters: '请写明年度', days: 15 },
  recordCorrectionService: {},
  receiveCorrection: { request, identityProof: false, excuse: null },
  recordTalk: { result: '仍然没有说明是哪一年', clear: false },
  askReasons: { facts: '本月提出 45 件', days: 10 },
  judgeReasons: { reasons: '想多了解', sound: false, why: '与生产、生活、科研无关且数量过大' },
  delayPeriod: { days: 10, reason: '数量很大', approvedBy: 'head' },
  proposeExtension: { days: 15, reason: '需要征求三个股室的意见' },
  extendReply: { days: 20, reason: '涉及多个股室', approvedBy: 'head' },
  declineExtension: { reason: '请先在原期限内办' },
  consult: { consultationId: 'consultation-2', partyId: 'party-7', whom: 'thirdParty', information: '承办合同' },
  recordConsultationService: { consultationId: 'consultation-1' },
  receiveOpinion: { consultationId: 'consultation-1', agrees: false, grounds: '商业秘密', reasonable: true },
  tellThirdParty: { consultationId: 'consultation-1', information: '合同价款', reasons: '关系公共资金的使用' },
  noticeFee: {
    mode: 'piece',
    facts: { monthNumber: 11, pages: null, pointsToPublished: false, refusedAsExcessive: false },
    wayToPay: '缴入财政专户',
    approvedBy: 'head',
  },
  recordFeeService: {},
  recordPayment: { yuan: 100, receipt: '00012345' },
  lapse: { reason: '逾期没有正当理由' },
  withdraw: { how: '来信撤回' },
  decideReply: { items: [item('r3')], main: null, overrides: [], reason: null },
  decideOwnRecord: { result: 'corrected', reason: '出生日期录入有误，已经核实' },
  reviewReply: { conclusion: 'agree', opinion: null },
  returnReply: { reason: '依据写错' },
  approveReply: { reviewedBy: 'reviewer', approvedBy: 'leader' },
  sendReply: { number: '积商公复〔2025〕3号', delivery: 'electronic', posting: null },
  recordDelivery: { evidence: null },
  recordFailedDelivery: { reason: '邮箱退信' },
  archiveCase: { folder: '2025-003' },
  receiveOrder: {
    source: 'judgment',
    number: '（2025）甘29行初3号',
    takesEffect: day('2025-09-22'),
    days: null,
    annulled: 'procedure',
  },
}

export const command = <T extends CaseCommandType>(
  type: T,
  on: string,
  data: Partial<DataOf<T>> = {},
): CaseCommand<T> => ({ type, day: day(on), ...EXAMPLES[type], ...data }) as CaseCommand<T>

/** A case that is told command by command. */
export interface Story {
  readonly events: readonly CaseEvent[]
  readonly state: CaseState
  /** Goes on with a command, which must be lawful. */
  readonly did: <T extends CaseCommandType>(type: T, on: string, data?: Partial<DataOf<T>>, by?: string) => Story
  /** What a command would bring. */
  readonly would: <T extends CaseCommandType>(
    type: T,
    on: string,
    data?: Partial<DataOf<T>>,
    by?: string,
  ) => Result<readonly CaseEvent[], Failure>
}

/** Who takes a step in a story where it is not the officer: nobody reviews their own draft. */
const WHO: Partial<Record<CaseCommandType, string>> = { reviewReply: 'reviewer' }

function storyOf(events: readonly CaseEvent[], context: CaseContext): Story {
  const state = fold(events)
  const would: Story['would'] = (type, on, data, by = WHO[type] ?? context.by) =>
    decide(state, command(type, on, data) as CaseCommand, { ...context, by })
  return {
    events,
    would,
    get state() {
      if (!state) throw new Error('nothing has happened yet')
      return state
    },
    did: (type, on, data, by) => {
      const made = would(type, on, data, by)
      if (!made.ok) throw new Error(`${type} on ${on}: ${made.error.code} ${JSON.stringify(made.error.params)}`)
      return storyOf([...events, ...made.value], context)
    },
  }
}

/** Long after everything, so that only the days of the story count. */
export const LATER = '2026-06-30'

export const nothing = (readings: Partial<CaseReadings> = {}, today = LATER): Story =>
  storyOf([], contextOn(today, readings))

/** Received on a day, in person unless said. */
export const received = (
  on: string,
  data: Partial<DataOf<'registerApplication'>> = {},
  readings: Partial<CaseReadings> = {},
): Story => nothing(readings).did('registerApplication', on, data)
