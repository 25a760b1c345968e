import {
  type AttachedFile,
  type BoundLetter,
  type DossierSources,
  exampleFacts,
  LETTERS,
  type Letter,
  letterDocument,
  NO_CONTACT,
} from '#core/application/index'
import { contextOn, received, type Story } from './case-story.ts'

const ID = '11010519491231002X'

/** A case in which nearly everything happened that a file can hold. */
export const busyStory = (): Story =>
  received('2025-03-03')
    .did('assignSection', '2025-03-03')
    .did('askSearch', '2025-03-04', { searchId: 'search-1' })
    .did('recordSearch', '2025-03-06')
    .did('consult', '2025-03-07', { consultationId: 'consultation-1' })
    .did('recordConsultationService', '2025-03-10')
    .did('receiveOpinion', '2025-03-20', { agrees: true, grounds: null, reasonable: null })
    .did('extendReply', '2025-04-01')
    .did('decideReply', '2025-04-20')
    .did('approveReply', '2025-04-21', { approvedBy: 'leader' })
    .did('sendReply', '2025-04-22', { delivery: 'post', posting: 'XA12345678911' })
    .did('recordDelivery', '2025-04-25', { evidence: '签收回执' })

export const attachedFile = (id: string, change: Partial<AttachedFile> = {}): AttachedFile => ({
  ...{ id, what: '身份证明', name: `${id}.pdf`, mediaType: 'application/pdf', size: 1000, sha256: 'ab'.repeat(32) },
  ...{ from: 'applicant', addedAt: '2025-03-03 10:00' },
  ...change,
})

const letterOfCase = (letter: Letter): readonly BoundLetter[] => {
  const made = letterDocument(letter, exampleFacts(letter.id))
  if (!made.ok) throw new Error(`${letter.id}: ${made.error.code}`)
  return [
    {
      id: letter.id,
      name: letter.name,
      number: letter.to === 'file' ? null : '积商公复〔2025〕3号',
      document: made.value,
    },
  ]
}

const audit = (count: number): DossierSources['audit'] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ seq: 100 + i, at: '2025-03-03 10:00', by: '杨帆' },
    told: `申请 2025-001：第 ${i + 1} 次操作`,
    hash: (i % 16).toString(16).repeat(64),
  }))

/** As many letters and acts as asked for. */
export function dossierSources(
  change: Partial<DossierSources> = {},
  { letters = 4, acts = 3 }: { readonly letters?: number; readonly acts?: number } = {},
): DossierSources {
  const { state, events } = busyStory()
  return {
    agency: {
      ...{ name: '积石山县商务局', contact: '0930-7721000', payWay: null, feeStandard: null },
      ...{ reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' },
    },
    ...{ caseNumber: '2025-001', answeredWith: [], title: '', state, numbers: {}, printedOn: '2025-06-30 10:00' },
    context: contextOn('2025-06-30'),
    recorded: events.map((event) => ({ event, at: `${event.day} 10:00`, by: '杨帆' })),
    applicants: [
      { ...NO_CONTACT, name: '马小云', phone: '13800138000', identity: { kind: 'identityCard', number: ID } },
    ],
    consulted: { ...NO_CONTACT, name: '大河商贸有限公司' },
    nameOf: (id) => ({ leader: '马建军', head: '何文秀', clerk: '王小平' })[id] ?? null,
    partyName: () => '大河商贸有限公司',
    letters: LETTERS.slice(3).slice(0, letters).flatMap(letterOfCase),
    files: [],
    audit: audit(acts),
    ...change,
  }
}
