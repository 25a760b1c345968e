import { article } from '../cite.ts'
import { paper, SIGNATURE } from '../frame.ts'
import { fixed, form, free, type Letter } from '../letter.ts'
import { may, must } from '../need.ts'

const POSTED = { fact: 'servedWay', is: ['post'] } as const

/** DOC-8, DOC-16: filled in by whoever answers or receives. */
const ANSWERED_BY_OTHERS: readonly Letter[] = [
  paper('DOC-8', '征求意见确认函', {
    english: 'Answer of the third party',
    when: { zh: '随征求意见书发给第三方', en: 'Sent with DOC-7' },
    cites: [],
    needs: [must('caseNumber', 'DOC-8'), must('thirdParty', 'DOC-8'), must('information', 'DOC-8')],
    parts: [
      form('form', '征求意见确认函', [
        ['征求意见机关', '{agency}', '申请编号', '{caseNumber}'],
        ['涉及的政府信息', '{information}'],
        ['意见\n（请勾选）', '□ 同意公开　　□ 不同意公开　　□ 同意部分公开'],
        ['理由和不宜公开\n的具体内容', '\n\n\n\n\n'],
        ['第三方', '{thirdParty}', '联系电话', ''],
        ['签名（盖章）', '\n\n\n', '日期', '　　年　　月　　日'],
      ]),
    ],
  }),
  paper('DOC-16', '送达回证', {
    english: 'Proof of service',
    when: { zh: '送达每一份文书时', en: 'With each service' },
    cites: [],
    needs: [
      ...(['caseNumber', 'documentName', 'documentNumber', 'recipient', 'servedWay'] as const).map((f) =>
        must(f, 'DOC-16'),
      ),
      may('address', 'DOC-16'),
      may('servedOn', 'CLK-8'),
      must('postingNumber', 'CLK-9', { when: POSTED }),
    ],
    parts: [
      form('form', '送达回证', [
        ['送达机关', '{agency}', '申请编号', '{caseNumber}'],
        ['送达文书', '{documentName}', '文号', '{documentNumber}'],
        ['受送达人', '{recipient}', '送达地址', '{address}'],
        ['送达方式', '{servedWay}', '邮件号码', '{postingNumber}'],
        ['送达（交邮）\n日期', '{servedOn}', '送达人签名', '\n'],
        ['受送达人签名\n（盖章）', '\n\n\n', '签收日期', '　　年　　月　　日'],
        ['代收人及与\n受送达人的关系', '\n', '不能送达的原因', ''],
        ['备注', '\n\n'],
      ]),
    ],
  }),
]

/** DOC-18 to DOC-20: proof that the file holds before the reply goes out. */
const PROOFS: readonly Letter[] = [
  paper('DOC-18', '政府信息公开审查呈批单', {
    english: 'Review sheet',
    when: { zh: '每次公开或者不予公开之前', en: 'Before each decision' },
    cites: [],
    needs: [
      ...(['information', 'reviewUnit', 'firstReviewer', 'secondReviewer', 'thirdReviewer'] as const).map((f) =>
        must(f, 'REG-17'),
      ),
      must('exceptionsChecked', 'DOC-18'),
      must('conclusion', 'DOC-18'),
      may('caseNumber', 'DOC-18'),
    ],
    parts: [
      form('form', '政府信息公开审查呈批单', [
        ['承办机构', '{reviewUnit}', '申请编号', '{caseNumber}'],
        ['审查的政府信息', '{information}'],
        ['逐项核对的\n不予公开情形', '{exceptionsChecked}'],
        ['审查结论', '{conclusion}'],
        ['承办人意见\n（一审）', '{firstReviewer}\n\n\n　　　　签名：　　　　　　年　　月　　日'],
        ['承办机构负责人\n意见（二审）', '{secondReviewer}\n\n\n　　　　签名：　　　　　　年　　月　　日'],
        ['本机关负责人\n意见（三审）', '{thirdReviewer}\n\n\n　　　　签名：　　　　　　年　　月　　日'],
      ]),
    ],
  }),
  paper('DOC-19', '政府信息检索记录', {
    english: 'Search record',
    when: { zh: '答复信息不存在之前', en: 'Before “does not exist”' },
    cites: [],
    needs: (
      ['caseNumber', 'asked', 'searchPlaces', 'searchWords', 'searchedBy', 'searchedOn', 'searchResult'] as const
    ).map((f) => must(f, 'EVD-8')),
    parts: [
      form('form', '政府信息检索记录', [
        ['申请编号', '{caseNumber}', '检索日期', '{searchedOn}'],
        ['申请内容', '{asked}'],
        ['检索范围', '{searchPlaces}'],
        ['检索关键词', '{searchWords}'],
        ['检索结果', '{searchResult}\n\n'],
        ['检索人', '{searchedBy}', '检索人签名', '\n\n'],
      ]),
    ],
  }),
  paper('DOC-20', '政府信息公开风险评估报告', {
    english: 'Risk report',
    when: { zh: '以“三安全一稳定”为由不予公开之前', en: 'Before a refusal for security or stability' },
    cites: [article(14)],
    says: ['结论'],
    needs: [
      ...(
        ['caseNumber', 'information', 'consultedDepartments', 'securityKind', 'harm', 'conclusion', 'date'] as const
      ).map((f) => must(f, 'DOC-20')),
    ],
    parts: [
      fixed('h1', '一、评估的政府信息', { role: 'heading' }),
      free('information', '办理政府信息公开申请（申请编号：{caseNumber}），评估的信息为{information}。'),
      fixed('h2', '二、会商情况', { role: 'heading' }),
      free('consulted', '本机关会商了{consultedDepartments}，会商意见附卷。'),
      fixed('h3', '三、公开后可能的影响', { role: 'heading' }),
      fixed('harm', '公开后可能危及{securityKind}：{harm}。'),
      fixed('h4', '四、结论', { role: 'heading' }),
      fixed('conclusion', '依据{basis}，结论如下：{conclusion}。'),
      SIGNATURE,
    ],
  }),
]

export const FILE_PAPERS: readonly Letter[] = [...ANSWERED_BY_OTHERS, ...PROOFS]
