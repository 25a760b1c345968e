import { choice, date, list, option, sentences, text } from './spec.ts'

/** What the decisions of rows r3 to r11 rest on. */
export const GROUND_FACTS = {
  publishedOn: date('主动公开之日', 'Day of publication'),
  publishedWhere: text('获取的方式、途径', 'Way and route to obtain it'),
  publicationProof: text('已公开和已告知的证明', 'Proof of publication and of telling'),
  soonOn: date('即将主动公开之日', 'Day on which it will be published'),
  soonWhere: text('届时获取的方式、途径', 'Way and route to obtain it then'),
  partsGiven: sentences('予以公开的部分', 'Parts that are given'),
  withheld: {
    kind: 'withheld',
    label: { zh: '不予公开的部分、依据和理由', en: 'Parts held back, with ground and reason' },
  },
  secretMark: choice('密级标识', 'Classification mark', {
    top: option('绝密', 'top secret'),
    high: option('机密', 'highly secret'),
    plain: option('秘密', 'secret'),
  }),
  secretPeriod: text('保密期限', 'Secrecy period'),
  secretProof: text('属于国家秘密的其他证明', 'Other proof that it is a state secret'),
  forbiddingLaw: text('禁止公开的法律或者行政法规', 'Law or administrative regulation that forbids it'),
  forbiddingArticle: text('禁止公开的条款', 'Article that forbids it'),
  forbiddingRank: choice('规范的层级', 'Rank of the norm', {
    law: option('法律', 'law'),
    regulation: option('行政法规', 'administrative regulation'),
  }),
  securityKind: choice('危及的方面', 'What it would endanger', {
    national: option('国家安全', 'national security'),
    public: option('公共安全', 'public safety'),
    economic: option('经济安全', 'economic security'),
    stability: option('社会稳定', 'social stability'),
  }),
  harm: text('公开后的具体影响', 'Concrete harm of disclosure'),
  consultedDepartments: list('会商的有关部门', 'Departments consulted'),
  riskReport: text('风险评估报告的编号和日期', 'Number and date of the risk report'),
  interestKind: choice('涉及的权益', 'Interest concerned', {
    secret: option('商业秘密', 'trade secret'),
    privacy: option('个人隐私', 'personal privacy'),
    other: option('其他合法权益', 'other lawful interest'),
  }),
  thirdParty: text('第三方姓名（名称）', 'Name of the third party'),
  thirdPartyAnswer: choice('第三方的意见', 'Answer of the third party', {
    refused: option('不同意公开', 'refuses'),
    silent: option('逾期未提出意见', 'did not answer in time'),
  }),
  noPublicInterest: text(
    '不公开不会对公共利益造成重大影响的理由',
    'Why withholding does not gravely affect the public interest',
  ),
  recordNature: text('该信息是什么', 'What the record is'),
  internalKind: choice('内部事务信息的种类', 'Kind of internal matter', {
    personnel: option('人事管理', 'personnel'),
    logistics: option('后勤管理', 'logistics'),
    workflow: option('内部工作流程', 'internal workflow'),
  }),
  processKind: choice('过程性信息的种类', 'Kind of process information', {
    discussion: option('讨论记录', 'record of a discussion'),
    draft: option('过程稿', 'draft'),
    consultation: option('磋商信函', 'letter of consultation'),
    request: option('请示报告', 'request or report'),
  }),
  decisionName: text('所针对的行政决定', 'The decision that it led to'),
  formedOn: date('该信息形成之日', 'Day on which it was formed'),
  decisionMadeOn: date('行政决定作出之日', 'Day of that decision'),
  caseFile: text('所在的行政执法案卷', 'The enforcement file that holds it'),
  fileContent: text('案卷记载的内容', 'What it records'),
  noOverride: text('没有法律、法规、规章规定应当公开的核查情况', 'How it was checked that no norm orders disclosure'),
  discretion: text('不予公开的裁量理由', 'Why the discretion was used against disclosure'),
} as const
