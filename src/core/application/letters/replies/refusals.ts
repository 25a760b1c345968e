import { article, type Citation } from '../cite.ts'
import { reply } from '../frame.ts'
import { fixed, free, type Letter, type LetterId, type ResultRow } from '../letter.ts'
import { type FactNeed, may, must, onFile } from '../need.ts'
import { GROUND_ARTICLES } from './ground-articles.ts'

const DECISION = fixed('decision', '根据{basis}的规定，本机关决定不予公开。')

interface Refusal {
  readonly label: string
  readonly english: string
  readonly zh: string
  readonly en: string
  readonly needs: readonly FactNeed[]
  readonly reasons: readonly string[]
}

/** DOC-15: Art. 36(3) with the article that carries the ground. */
function refusal(id: LetterId, row: keyof typeof GROUND_ARTICLES & ResultRow, own: Refusal): Letter {
  const grounds: readonly Citation[] = GROUND_ARTICLES[row]
  return reply(id, {
    variant: `不予公开（${own.label}）`,
    english: `Refused: ${own.english}`,
    when: { zh: own.zh, en: own.en },
    rows: [row],
    cites: [article(36, { item: 3 }), ...grounds],
    remedy: 'refusal',
    says: ['不予公开'],
    reasoned: true,
    needs: own.needs,
    parts: [...own.reasons.map((text, i) => free(i === 0 ? 'reason' : `reason${i + 1}`, text)), DECISION],
  })
}

/** Rows r5 to r8: must not be disclosed (Arts. 14, 15). */
const MANDATORY: readonly Letter[] = [
  refusal('RP-4', 'r5', {
    label: '国家秘密',
    english: 'state secret',
    zh: '信息已依法确定为国家秘密',
    en: 'Lawfully classified as a state secret',
    needs: [
      onFile('secretMark', 'EVD-1', { unless: ['secretProof'] }),
      onFile('secretPeriod', 'EVD-1', { unless: ['secretProof'] }),
    ],
    reasons: ['经审查，{you}申请公开的信息已依法确定为国家秘密，且尚未解密。'],
  }),
  refusal('RP-5', 'r6', {
    label: '法律、行政法规禁止公开',
    english: 'forbidden by a law or an administrative regulation',
    zh: '法律、行政法规禁止公开（地方性法规、规章不能作为依据）',
    en: 'A law or an administrative regulation forbids it (local rules do not count)',
    needs: [must('forbiddingLaw', 'EXC-2'), must('forbiddingArticle', 'EXC-2'), onFile('forbiddingRank', 'EXC-2')],
    reasons: ['经审查，《{forbiddingLaw}》{forbiddingArticle}规定该信息不得公开。'],
  }),
  refusal('RP-6', 'r7', {
    label: '危及“三安全一稳定”',
    english: 'endangers security or stability',
    zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定',
    en: 'Disclosure may endanger national, public or economic security or social stability',
    needs: [
      must('securityKind', 'EXC-3'),
      must('harm', 'EVD-2'),
      onFile('consultedDepartments', 'EVD-2'),
      onFile('riskReport', 'DOC-20'),
    ],
    reasons: ['经审查并会商有关部门，{you}申请公开的信息公开后可能危及{securityKind}：{harm}。'],
  }),
  refusal('RP-7', 'r8', {
    label: '第三方合法权益',
    english: 'interests of a third party',
    zh: '公开会损害第三方合法权益，第三方不同意公开',
    en: 'Disclosure would harm a third party, which does not agree',
    needs: [
      onFile('thirdParty', 'REG-32'),
      must('interestKind', 'EXC-4'),
      must('consultationSent', 'REG-32'),
      must('consultationEnded', 'REG-32'),
      must('thirdPartyAnswer', 'REG-32'),
      must('harm', 'EXC-4'),
      must('noPublicInterest', 'EXC-4'),
    ],
    reasons: [
      '经审查，{you}申请公开的信息涉及第三方的{interestKind}。经依法书面征求意见，第三方{thirdPartyAnswer}。公开该信息会对第三方合法权益造成损害：{harm}。',
      '不公开该信息不会对公共利益造成重大影响：{noPublicInterest}。',
    ],
  }),
]

/** Rows r9 to r11: may be withheld (Art. 16); the discretion is recorded (EXC-10). */
const DISCRETIONARY: readonly Letter[] = [
  refusal('RP-8', 'r9', {
    label: '内部事务信息',
    english: 'internal matters',
    zh: '属于人事管理、后勤管理、内部工作流程三类内部事务信息',
    en: 'One of the three kinds of internal matters',
    needs: [must('internalKind', 'EXC-5'), must('recordNature', 'EVD-4'), onFile('discretion', 'EXC-10')],
    reasons: ['经审查，{you}申请公开的信息是{recordNature}，属于{internalKind}方面的内部事务信息。'],
  }),
  refusal('RP-9', 'r10', {
    label: '过程性信息',
    english: 'process information',
    zh: '属于讨论记录、过程稿、磋商信函、请示报告四类过程性信息',
    en: 'One of the four kinds of process information',
    needs: [
      must('processKind', 'EXC-6'),
      must('recordNature', 'EVD-5'),
      must('decisionName', 'EVD-5'),
      must('formedOn', 'EVD-5'),
      may('decisionMadeOn', 'EVD-5'),
      onFile('noOverride', 'EXC-8'),
      onFile('discretion', 'EXC-10'),
    ],
    reasons: [
      '经审查，{you}申请公开的信息是{recordNature}，属于本机关履行行政管理职能过程中于{formedOn}、在{decisionName}作出之前形成的{processKind}，没有法律、法规、规章规定应当公开。',
    ],
  }),
  refusal('RP-10', 'r11', {
    label: '行政执法案卷信息',
    english: 'enforcement case file',
    zh: '属于行政执法案卷信息',
    en: 'Held in an enforcement case file',
    needs: [
      must('caseFile', 'EVD-6'),
      must('fileContent', 'EVD-6'),
      onFile('noOverride', 'EXC-8'),
      onFile('discretion', 'EXC-10'),
    ],
    reasons: [
      '经审查，{you}申请公开的信息在行政执法中形成，记载于{caseFile}，内容为{fileContent}，属于行政执法案卷信息，没有法律、法规、规章规定应当公开。',
    ],
  }),
]

export const REFUSALS: readonly Letter[] = [...MANDATORY, ...DISCRETIONARY]
