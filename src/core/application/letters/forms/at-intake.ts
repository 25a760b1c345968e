import { paper, SIGNATURE } from '../frame.ts'
import { fixed, form, free, type Letter } from '../letter.ts'
import { may, must } from '../need.ts'

const PERSON = { fact: 'applicantKind', is: ['natural'] } as const
const ORGANISATION = {
  fact: 'applicantKind',
  is: ['business', 'research', 'charity', 'legalService', 'other'],
} as const

/** DOC-1 to DOC-3. The form asks for no purpose: that test is gone since 2019 (REG-27). */
export const INTAKE_FORMS: readonly Letter[] = [
  paper('DOC-1', '政府信息公开申请表', {
    english: 'Application form',
    when: { zh: '提出申请时', en: 'With the application' },
    cites: [],
    needs: [
      must('applicantKind', 'REG-29a.1'),
      must('applicant', 'REG-29a.1'),
      must('idKind', 'REG-29a.1', { when: PERSON }),
      must('idNumber', 'REG-29a.1', { when: PERSON }),
      must('creditCode', 'REG-29a.1', { when: ORGANISATION }),
      must('address', 'REG-29a.1', { unless: ['phone', 'email', 'fax'] }),
      must('asked', 'REG-29a.2'),
      must('formWanted', 'REG-29a.3'),
      must('wayWanted', 'REG-29a.3'),
      ...(['workUnit', 'legalRepresentative', 'contactPerson', 'phone', 'email', 'fax', 'postcode'] as const).map((f) =>
        may(f, 'REG-29a.1'),
      ),
      may('appliedOn', 'DOC-1'),
    ],
    parts: [
      form('form', '政府信息公开申请表', [
        ['受理机关', '{agency}', '申请人类型', '{applicantKind}'],
        ['申请人姓名\n（名称）', '{applicant}', '工作单位', '{workUnit}'],
        ['证件名称', '{idKind}', '证件号码', '{idNumber}'],
        ['统一社会\n信用代码', '{creditCode}', '法定代表人', '{legalRepresentative}'],
        ['联系人', '{contactPerson}', '联系电话', '{phone}'],
        ['电子邮箱', '{email}', '传真', '{fax}'],
        ['邮政编码', '{postcode}', '联系地址', '{address}'],
        ['所需政府信息的\n名称、文号或者\n其他特征描述', '{asked}\n\n\n\n\n'],
        ['信息的载体形式', '{formWanted}', '获取信息的方式', '{wayWanted}'],
        ['申请人签名\n（盖章）', '\n\n', '申请日期', '{appliedOn}'],
      ]),
    ],
  }),
  paper('DOC-2', '政府信息公开申请登记表', {
    english: 'Registration sheet',
    when: { zh: '收到申请时', en: 'On receipt' },
    cites: [],
    needs: [
      must('caseNumber', 'DOC-2'),
      must('channel', 'DOC-2'),
      must('received', 'REG-31'),
      must('receivedHow', 'REG-31'),
      must('applicantKind', 'T3-7'),
      must('applicant', 'DOC-2'),
      must('asked', 'DOC-2'),
      must('due', 'REG-33'),
      ...(['phone', 'address', 'formWanted', 'wayWanted'] as const).map((f) => may(f, 'DOC-2')),
    ],
    parts: [
      form('form', '政府信息公开申请登记表', [
        ['申请编号', '{caseNumber}', '申请渠道', '{channel}'],
        ['收到申请之日', '{received}', '收到日期的\n确定方式', '{receivedHow}'],
        ['申请人', '{applicant}', '申请人类型', '{applicantKind}'],
        ['联系电话', '{phone}', '联系地址', '{address}'],
        ['申请内容', '{asked}\n\n\n'],
        ['信息的载体形式', '{formWanted}', '获取信息的方式', '{wayWanted}'],
        ['答复期限', '{due}', '登记人', ''],
        ['拟办意见', '\n\n\n\n'],
        ['备注', '\n\n'],
      ]),
    ],
  }),
  paper('DOC-3', '政府信息公开申请接收回执', {
    english: 'Receipt',
    when: { zh: '收到申请时交申请人', en: 'Given to the applicant on receipt' },
    cites: [],
    needs: [
      ...(['applicant', 'applicantKind', 'caseNumber', 'received', 'due', 'contact', 'date'] as const).map((f) =>
        must(f, 'DOC-3'),
      ),
    ],
    parts: [
      fixed('salutation', '{applicant}：', { role: 'salutation' }),
      fixed('received', '本机关已于{received}收到{you}的政府信息公开申请，申请编号为{caseNumber}。'),
      fixed('due', '本机关将于{due}前答复。依法需要补正、征求意见、延期或者收费的，本机关将另行告知。'),
      free('contact', '查询办理情况，请凭申请编号联系：{contact}。'),
      SIGNATURE,
    ],
  }),
]
