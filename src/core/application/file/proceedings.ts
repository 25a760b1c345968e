import type { CaseEvent, CaseEventType } from '../case/events.ts'
import { CONSULTED_NAMES } from '../case/names.ts'
import { tellEvent } from '../case/tell-event.ts'
import { type DossierLeaf, sheet } from './dossier.ts'
import type { DossierSources, RecordedEvent } from './sources.ts'
import { listed } from './table.ts'

/** Decisions inside the agency, and who made them. */
const APPROVALS: readonly CaseEventType[] = [
  'registrationCorrected',
  'sectionAssigned',
  'reasonsJudged',
  'periodDelayed',
  'extensionProposed',
  'extensionDeclined',
  'replyExtended',
  'feeNoticed',
  'replyDecided',
  'ownRecordDecided',
  'replyReviewed',
  'replyReturned',
  'replyApproved',
  'applicationLapsed',
]
const SERVICE: readonly CaseEventType[] = [
  'correctionNoticeServed',
  'feeNoticeServed',
  'consultationServed',
  'replySent',
  'replyDelivered',
  'deliveryFailed',
]

const isOf = <T extends CaseEventType>(event: CaseEvent, type: T): event is Extract<CaseEvent, { type: T }> =>
  event.type === type

const leavesOf = (title: string, pages: ReturnType<typeof listed>): readonly DossierLeaf[] =>
  pages.map((document) => sheet(title, document))

/** Day, what happened with its article, who recorded it and when. */
const eventRow = ({ event, at, by }: RecordedEvent, more: readonly string[] = []): readonly string[] => {
  const { text, basis } = tellEvent(event)
  return [event.day, [text.zh, ...more].join('\n'), basis.zh, `${by ?? '—'}\n${at}`]
}

const EVENT_WIDTHS = [150, 470, 190, 190]
const EVENT_HEADS = ['日期', '事项', '依据', '登记人和登记时间']

export function approvalLeaves({ recorded, nameOf }: DossierSources): readonly DossierLeaf[] {
  const person = (id: string): string => nameOf(id) ?? id
  const signed = ({ event }: RecordedEvent): readonly string[] => {
    const approved = 'approvedBy' in event ? [`批准人：${person(event.approvedBy)}`] : []
    const reviewed = isOf(event, 'replyApproved') && event.reviewedBy ? [`审核人：${person(event.reviewedBy)}`] : []
    return [...reviewed, ...approved]
  }
  const rows = recorded
    .filter(({ event }) => APPROVALS.includes(event.type))
    .map((line) => eventRow(line, signed(line)))
  return leavesOf('内部审批记录', listed('内部审批记录', EVENT_WIDTHS, EVENT_HEADS, rows))
}

/** EVD-8: where, by which words and by whom it was looked for. */
export function searchLeaves({ recorded, nameOf }: DossierSources): readonly DossierLeaf[] {
  const events = recorded.map(({ event }) => event)
  const rows = events.flatMap((event) => {
    if (!isOf(event, 'searchAsked')) return []
    const done = events.filter((e) => isOf(e, 'searchRecorded')).find(({ searchId }) => searchId === event.searchId)
    const section = nameOf(event.section) ?? event.section
    const asked = `${event.day}交${section}检索：${event.task}`
    if (!done) return [[section, asked, '尚未登记检索结果', '']]
    const how = `检索范围：${done.where.join('、')}\n检索词：${done.keywords.join('、')}`
    const found = done.found ? '找到相关信息' : '未找到相关信息'
    const result = `${done.day}${found}${done.note === null ? '' : `。${done.note}`}`
    return [[section, asked, how, `${result}\n检索人：${nameOf(done.searchedBy) ?? done.searchedBy}`]]
  })
  const title = '检索记录'
  return leavesOf(title, listed(title, [130, 270, 320, 280], ['股室', '检索要求', '检索过程', '检索结果'], rows))
}

export function consultationLeaves({ recorded, state, partyName }: DossierSources): readonly DossierLeaf[] {
  const events = recorded.map(({ event }) => event)
  const rows = state.consultations.map(({ id, partyId, whom, sent, served, opinion, told }) => {
    const asked = events.filter((e) => isOf(e, 'consultationSent')).find((e) => e.consultationId === id)
    const answer = events.filter((e) => isOf(e, 'opinionReceived')).find((e) => e.consultationId === id)
    const said = opinion ? `${opinion.day}${opinion.agrees ? '同意公开' : '不同意公开'}` : '未回复意见'
    return [
      `${CONSULTED_NAMES[whom].zh}\n${partyName(partyId) ?? '（已清除）'}`,
      asked?.information ?? '',
      `${sent}发出\n${served === null ? '送达日期未登记' : `${served}送达`}`,
      [said, answer?.grounds ?? '', told === null ? '' : `${told}告知公开决定`]
        .filter((text) => text !== '')
        .join('\n'),
    ]
  })
  const title = '征求意见记录'
  return leavesOf(
    title,
    listed(title, [210, 310, 200, 280], ['被征求意见人', '涉及的信息', '发出和送达', '意见'], rows),
  )
}

/** CLK-8 to CLK-10: how each paper went out and what proves it. */
export function serviceLeaves({ recorded }: DossierSources): readonly DossierLeaf[] {
  const proof = ({ event }: RecordedEvent): readonly string[] => {
    if (isOf(event, 'replySent') && event.posting !== null) return [`邮件号码：${event.posting}`]
    return isOf(event, 'replyDelivered') && event.evidence !== null ? [`凭证：${event.evidence}`] : []
  }
  const rows = recorded.filter(({ event }) => SERVICE.includes(event.type)).map((line) => eventRow(line, proof(line)))
  return leavesOf('送达记录', listed('送达记录', EVENT_WIDTHS, EVENT_HEADS, rows))
}

export const historyLeaves = ({ recorded }: DossierSources): readonly DossierLeaf[] =>
  leavesOf(
    '办理经过',
    listed(
      '办理经过',
      EVENT_WIDTHS,
      EVENT_HEADS,
      recorded.map((line) => eventRow(line)),
    ),
  )
