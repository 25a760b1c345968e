import type { TrailFault } from '#app/audit/trail-fault'
import type { Language } from '#core/shared/index'

type Place = Pick<TrailFault, 'seq' | 'through' | 'day'>

interface AuditWords {
  readonly trail: (name: string | null, events: number, anchors: number) => string
  readonly sound: string
  readonly erased: (contents: number) => string
  readonly faults: Readonly<Record<TrailFault['kind'], (place: Place) => string>>
  readonly summary: (trails: number, broken: number) => string
}

const zhRun = ({ seq, through }: Place): string => (seq === through ? `第 ${seq} 条` : `第 ${seq} 至 ${through} 条`)

const zh: AuditWords = {
  trail: (name, events, anchors) => `${name ?? '没有登记的机关'}：${events} 条记录，${anchors} 个存证`,
  sound: '全部相符',
  erased: (contents) => `其中 ${contents} 处内容已经清除`,
  faults: {
    missing: (place) => `${zhRun(place)}不在了`,
    changed: (place) => `${zhRun(place)}被改动`,
    'content-changed': (place) => `${zhRun(place)}记下的内容被改动`,
    unlinked: (place) => `${zhRun(place)}和前一条接不上`,
    unreadable: (place) => `${zhRun(place)}读不出来，后面的没有核对`,
    shortened: (place) => `末尾少了${zhRun(place)}`,
    'head-differs': (place) => `登记的末尾是${zhRun(place)}，和最后一条记录不符`,
    'anchor-differs': (place) => `${place.day} 的存证（${zhRun(place)}）不符`,
    'anchor-missing': (place) => `${place.day} 的存证（${zhRun(place)}）不在了`,
    'paper-differs': (place) => `纸面存证（${zhRun(place)}）不符`,
    'no-chain': () => '没有任何记录',
  },
  summary: (trails, broken) =>
    broken === 0 ? `${trails} 个机关的操作记录全部相符` : `${trails} 个机关，${broken} 个机关的操作记录不符`,
}

const enRun = ({ seq, through }: Place): string => (seq === through ? `no. ${seq}` : `nos. ${seq} to ${through}`)

const en: AuditWords = {
  trail: (name, events, anchors) => `${name ?? 'An agency that is not entered'}: ${events} events, ${anchors} anchors`,
  sound: 'sound',
  erased: (contents) => `contents erased: ${contents}`,
  faults: {
    missing: (place) => `gone: ${enRun(place)}`,
    changed: (place) => `changed: ${enRun(place)}`,
    'content-changed': (place) => `the recorded content was changed: ${enRun(place)}`,
    unlinked: (place) => `not linked to the one before: ${enRun(place)}`,
    unreadable: (place) => `cannot be read, nor was what follows: ${enRun(place)}`,
    shortened: (place) => `gone at the end: ${enRun(place)}`,
    'head-differs': (place) => `the end is noted at ${enRun(place)}, which is not the last event`,
    'anchor-differs': (place) => `the anchor of ${place.day} differs: ${enRun(place)}`,
    'anchor-missing': (place) => `the anchor of ${place.day} is gone: ${enRun(place)}`,
    'paper-differs': (place) => `the printed anchor differs: ${enRun(place)}`,
    'no-chain': () => 'there is no event at all',
  },
  summary: (trails, broken) =>
    broken === 0 ? `All trails are sound: ${trails}` : `${broken} of ${trails} trails are not sound`,
}

export const AUDIT_WORDS: Readonly<Record<Language, AuditWords>> = { zh, en }
