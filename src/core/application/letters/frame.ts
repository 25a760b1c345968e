import type { Citation } from './cite.ts'
import { cites, fixed, free, type Letter, type LetterId, type Part, REGULATION_FROM } from './letter.ts'
import { type FactNeed, may, must } from './need.ts'

const NUMBER = fixed('number', '{number}', { role: 'number' })
const APPLICANT = fixed('salutation', '{applicant}：', { role: 'salutation' })
/** DOC-15.4: receipt, channel, own number, what was asked, and what happened since. */
const APPLICATION = fixed(
  'application',
  '本机关于{received}收到{you}以{channel}方式提出的政府信息公开申请（申请编号：{caseNumber}），{you}申请公开“{asked}”。{history}',
)
const OTHERS = fixed('others', '编号为{otherCaseNumbers}的申请一并在此答复。')
const REMEDY = fixed('remedy', '{remedy}')
const CONTACT = free('contact', '联系方式：{contact}')
const ATTACHMENTS = fixed('attachments', '附件：{attachments}')
/** DOC-15.8 to DOC-15.10. */
export const SIGNATURE = fixed('signature', '{agency}（印章）\n{date}', { role: 'signature' })

const WRITER: readonly FactNeed[] = [must('agency', 'DOC-15.8'), must('number', 'DOC-15.2'), must('date', 'DOC-15.9')]
const TO_APPLICANT: readonly FactNeed[] = [
  must('applicant', 'DOC-15.3'),
  must('applicantKind', 'DOC-15.3'),
  must('caseNumber', 'DOC-15.4'),
  must('received', 'DOC-15.4'),
  must('channel', 'DOC-15.4'),
  must('asked', 'DOC-15.4'),
  may('correctionAsked', 'DOC-15.4'),
  may('correctionReceived', 'DOC-15.4'),
  may('consultationSent', 'DOC-15.4'),
  may('consultationEnded', 'DOC-15.4'),
  may('extensionTold', 'DOC-15.4'),
  may('extendedTo', 'DOC-15.4'),
  may('feeNoticed', 'DOC-15.4'),
  may('feePaid', 'DOC-15.4'),
  may('due', 'REM-4'),
]
export const REMEDY_FACTS: readonly FactNeed[] = [must('reconsiderationOrgan', 'DOC-15.7'), must('court', 'DOC-15.7')]
const ENDING: readonly FactNeed[] = [may('contact', 'DOC-15.8'), may('attachments', 'DOC-15.6')]

/** A need stated again by a letter takes the place of the common one. */
function merged(own: readonly FactNeed[], common: readonly FactNeed[]): readonly FactNeed[] {
  const told = new Set(own.map(({ fact }) => fact))
  return [...common.filter(({ fact }) => !told.has(fact)), ...own]
}

type Framed = Pick<Letter, 'english' | 'when' | 'needs' | 'parts'> &
  Partial<Omit<Letter, 'cites'>> & {
    readonly cites: readonly Citation[] | Letter['cites']
  }

const isCites = (given: Framed['cites']): given is Letter['cites'] => given.every((c) => 'citation' in c)

const whole = (
  id: LetterId,
  name: string,
  own: Framed,
  needs: readonly FactNeed[],
  parts: readonly Part[],
): Letter => ({
  variant: null,
  to: 'applicant',
  rows: [],
  lawFrom: REGULATION_FROM,
  remedy: 'none',
  remedyWhen: null,
  says: [],
  reasoned: false,
  ...own,
  id,
  name,
  cites: isCites(own.cites) ? own.cites : cites(...own.cites),
  needs,
  parts,
})

/** DOC-15, the reply: its ten elements around the decision of one outcome. */
export function reply(id: LetterId, own: Framed & Pick<Letter, 'variant' | 'rows' | 'remedy' | 'says'>): Letter {
  const remedy = own.remedy === 'none' ? [] : REMEDY_FACTS
  const common = [...WRITER, ...TO_APPLICANT, may('otherCaseNumbers', 'DOC-R5'), ...remedy, ...ENDING]
  const parts = [NUMBER, APPLICANT, APPLICATION, OTHERS, ...own.parts, REMEDY, CONTACT, ATTACHMENTS, SIGNATURE]
  return whole(id, '政府信息公开申请答复书', own, merged(own.needs, common), parts)
}

/** A notice to the applicant on the way to the reply. */
export function notice(id: LetterId, name: string, own: Framed): Letter {
  const remedy = (own.remedy ?? 'none') === 'none' ? [] : REMEDY_FACTS
  const common = [...WRITER, ...TO_APPLICANT, ...remedy, ...ENDING]
  const parts = [NUMBER, APPLICANT, APPLICATION, ...own.parts, REMEDY, CONTACT, ATTACHMENTS, SIGNATURE]
  return whole(id, name, own, merged(own.needs, common), parts)
}

/** A letter to somebody else, which does not name the applicant. */
export function outward(id: LetterId, name: string, to: 'thirdParty' | 'organ', own: Framed): Letter {
  const whom = to === 'thirdParty' ? 'thirdParty' : 'otherOrgan'
  const kind = to === 'thirdParty' ? [must('thirdPartyKind', id)] : []
  const common = [...WRITER, must('caseNumber', 'REG-45'), must(whom, id), ...kind, ...ENDING]
  const salutation = fixed('salutation', `{${whom}}：`, { role: 'salutation' })
  const parts = [NUMBER, salutation, ...own.parts, REMEDY, CONTACT, ATTACHMENTS, SIGNATURE]
  return whole(id, name, { ...own, to }, merged(own.needs, common), parts)
}

/** A paper of the file, without a number of its own. */
export const paper = (id: LetterId, name: string, own: Framed): Letter =>
  whole(id, name, { to: 'file', ...own }, merged(own.needs, [must('agency', 'REG-45')]), own.parts)
