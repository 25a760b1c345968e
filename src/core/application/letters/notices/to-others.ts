import { article } from '../cite.ts'
import { outward, REMEDY_FACTS } from '../frame.ts'
import { fixed, free, type Letter } from '../letter.ts'
import { may, must } from '../need.ts'

/** DOC-7, DOC-10: silence of a third party is no consent (REG-32.3). */
const TO_THIRD_PARTIES: readonly Letter[] = [
  outward('DOC-7', '政府信息公开申请征求意见书', 'thirdParty', {
    english: 'Asks a third party',
    when: { zh: '公开可能损害第三方合法权益', en: 'Disclosure may harm a third party' },
    cites: [article(32)],
    needs: [
      must('information', 'REG-32.1'),
      must('interestConcern', 'REG-32.1'),
      must('answerDays', 'REG-32.2'),
      must('contact', 'DOC-7'),
    ],
    parts: [
      free(
        'reason',
        '本机关收到政府信息公开申请（申请编号：{caseNumber}），申请公开的信息为{information}，可能涉及{thirdYou}的{interestConcern}。',
      ),
      fixed(
        'decision',
        '根据{basis}的规定，现书面征求{thirdYou}的意见。请{thirdYou}自收到本征求意见书之日起{answerDays}个工作日内书面回复是否同意公开。',
      ),
      fixed('grounds', '不同意公开的，请说明理由，并可以指明不宜公开的具体内容。'),
      fixed('consequence', '{thirdYou}逾期未提出意见的，由本机关依照规定决定是否公开。'),
    ],
  }),
  outward('DOC-10', '政府信息依申请公开告知书', 'thirdParty', {
    english: 'Tells a third party that disclosure was decided',
    when: { zh: '第三方不同意公开，本机关决定公开', en: 'Decided to disclose over an objection' },
    cites: [article(32)],
    remedy: 'thirdParty',
    says: ['决定公开', '予以公开'],
    reasoned: true,
    needs: [
      must('consultationSent', 'REG-32.5'),
      must('objection', 'REG-32.5'),
      must('releaseContent', 'REG-32.5'),
      must('publicInterest', 'EVD-3'),
      may('releaseOn', 'REM-5'),
      ...REMEDY_FACTS,
    ],
    parts: [
      free(
        'recital',
        '本机关在办理政府信息公开申请（申请编号：{caseNumber}）时，于{consultationSent}书面征求{thirdYou}的意见，{thirdYou}的意见为：{objection}。',
      ),
      free('reason', '经审查，不公开可能对公共利益造成重大影响：{publicInterest}。'),
      fixed('decision', '根据{basis}的规定，本机关决定予以公开，公开的内容为：{releaseContent}。'),
      fixed('release', '上述内容将于{releaseOn}提供给申请人。'),
    ],
  }),
]

/** DOC-11, DOC-12, DOC-21: between organs. */
const TO_ORGANS: readonly Letter[] = [
  outward('DOC-11', '共同制作政府信息征求意见书', 'organ', {
    english: 'Asks the organs that made the information jointly',
    when: { zh: '申请公开的信息由多个行政机关共同制作', en: 'Made jointly by several organs' },
    cites: [article(34)],
    needs: [
      must('information', 'REG-34'),
      must('leadReason', 'REG-34'),
      must('answerDays', 'REG-34'),
      must('contact', 'DOC-11'),
    ],
    parts: [
      free(
        'reason',
        '本机关收到政府信息公开申请（申请编号：{caseNumber}），申请公开的信息为{information}。{leadReason}。',
      ),
      fixed(
        'decision',
        '根据{basis}的规定，现征求你单位的意见。请你单位自收到本征求意见书之日起{answerDays}个工作日内提出意见。',
      ),
      // The opposite of a third party's silence (REG-34).
      fixed('consequence', '逾期未提出意见的，视为同意公开。'),
    ],
  }),
  outward('DOC-12', '政府信息公开申请协办函', 'organ', {
    english: 'Asks a unit or another organ for help',
    when: { zh: '需要内设机构或者其他机关协助检索、核对', en: 'A unit or another organ has to search' },
    cites: [],
    needs: [must('searchTask', 'DOC-12'), must('answerBy', 'DOC-12'), may('contact', 'DOC-12')],
    parts: [
      free('reason', '因办理政府信息公开申请（申请编号：{caseNumber}），需请你单位协助检索：{searchTask}。'),
      fixed(
        'decision',
        '请于{answerBy}前书面回复检索的范围、方法和结果；有相关信息的，请一并提供并提出是否公开的意见和理由。',
      ),
    ],
  }),
  outward('DOC-21', '职权划转政府信息征求意见函', 'organ', {
    english: 'Asks the organ that took over a function',
    when: {
      zh: '职权已划转，由收到申请的机关办理',
      en: 'The function has moved; who received the application handles it',
    },
    cites: [],
    needs: [
      must('information', 'REG-10a'),
      must('movedFunction', 'REG-10a'),
      must('answerBy', 'DOC-21'),
      may('contact', 'DOC-21'),
    ],
    parts: [
      free(
        'reason',
        '本机关收到政府信息公开申请（申请编号：{caseNumber}），申请公开的信息为{information}。{movedFunction}。',
      ),
      fixed(
        'decision',
        '行政机关职权调整的，由现在行使该职权的机关负责公开。请你单位于{answerBy}前书面回复是否保存该信息、是否同意公开及其理由。',
      ),
    ],
  }),
]

export const OUTWARD_LETTERS: readonly Letter[] = [...TO_THIRD_PARTIES, ...TO_ORGANS]
