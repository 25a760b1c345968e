import { DELIVERIES, type StepType } from '#core/application/index'
import { t } from '../language/say.ts'
import type { Field } from './field.ts'

const FEE_MODES = {
  piece: t('按件计收', 'per application'),
  volume: t('按量计收', 'per page'),
}

const OWN_RECORD = {
  corrected: t('予以更正', 'corrected'),
  notCorrected: t('不予更正', 'not corrected'),
  transferred: t('转送有权机关', 'passed on to the organ with the power'),
  directed: t('告知向有权机关提出', 'told where to go'),
}

const ORDERS = {
  reconsideration: t('复议决定', 'reconsideration decision'),
  judgment: t('判决', 'judgment'),
  ownMotion: t('本机关自行纠正', 'own motion'),
}

const ANNULLED = {
  '': t('没有撤销', 'not annulled'),
  procedure: t('因程序撤销', 'on procedure'),
  merits: t('因实体撤销', 'on the merits'),
}

const DELIVERY_NAMES = {
  post: DELIVERIES.post.name,
  inPerson: DELIVERIES.inPerson.name,
  electronic: DELIVERIES.electronic.name,
  entrusted: DELIVERIES.entrusted.name,
  courier: DELIVERIES.courier.name,
}

const CONCLUSIONS = {
  agree: t('同意', 'agreed'),
  return: t('退回修改', 'sent back'),
}

const reason = { name: 'reason', kind: 'long', label: t('理由', 'Reason') } as const satisfies Field

/** What each step from the fee to the file asks for, beside the day. */
export const ANSWERING_FORMS = {
  noticeFee: [
    { name: 'mode', kind: 'choice', label: t('计收方式', 'How it is charged'), options: FEE_MODES, start: 'piece' },
    {
      name: 'pages',
      kind: 'number',
      // FEE-6
      label: t('页数（只算本件，A4 以下一面为一页）', 'Pages (of this application; a side up to A4 is one)'),
      start: null,
      most: 1_000_000,
      optional: true,
      when: ({ mode }) => mode === 'volume',
    },
    {
      name: 'pointsToPublished',
      kind: 'tick',
      label: t('信息已经主动公开，告知获取方式（不收费）', 'Already published: only pointed to (free)'),
    },
    {
      name: 'wayToPay',
      kind: 'long',
      label: t('缴费的方式（不填就用设置里的）', 'Way to pay (empty: as in the settings)'),
      optional: true,
    },
  ],
  recordFeeService: [],
  recordPayment: [
    { name: 'yuan', kind: 'number', label: t('金额（元）', 'Yuan'), start: null, most: 100_000_000 },
    { name: 'receipt', kind: 'text', label: t('票据号', 'Receipt') },
  ],
  lapse: [reason],
  withdraw: [{ name: 'how', kind: 'long', label: t('怎样撤回的（书面、当面、电话）', 'How it was withdrawn') }],
  decideReply: [
    { name: 'items', kind: 'items', label: t('处理决定', 'Decision') },
    {
      name: 'overrides',
      kind: 'overrides',
      label: t('第三方不同意仍然公开的', 'Disclosed against a third party’s will'),
    },
    {
      name: 'reason',
      kind: 'long',
      label: t('选“其他”的理由（选了才填）', 'Reason for “other”, if chosen'),
      optional: true,
    },
  ],
  decideOwnRecord: [{ name: 'result', kind: 'choice', label: t('处理结果', 'Result'), options: OWN_RECORD }, reason],
  reviewReply: [
    { name: 'conclusion', kind: 'choice', label: t('审查结论', 'Conclusion'), options: CONCLUSIONS, start: 'agree' },
    {
      name: 'opinion',
      kind: 'long',
      label: t('审查意见（同意的可以不写）', 'Opinion (where agreed: if any)'),
      optional: true,
    },
  ],
  returnReply: [reason],
  approveReply: [],
  sendReply: [
    { name: 'letterId', kind: 'letter', label: t('发出的答复书', 'Reply to send') },
    {
      name: 'delivery',
      kind: 'choice',
      label: t('送达方式', 'Way of service'),
      options: DELIVERY_NAMES,
      start: 'post',
    },
    { name: 'posting', kind: 'text', label: t('邮件号（邮寄时）', 'Number of the posting, by post'), optional: true },
  ],
  recordDelivery: [{ name: 'evidence', kind: 'long', label: t('送达凭证', 'Proof of service'), optional: true }],
  recordFailedDelivery: [reason],
  archiveCase: [{ name: 'folder', kind: 'text', label: t('档号', 'Folder') }],
  receiveOrder: [
    { name: 'source', kind: 'choice', label: t('依据', 'Source'), options: ORDERS },
    { name: 'number', kind: 'text', label: t('文号', 'Number'), optional: true },
    { name: 'takesEffect', kind: 'day', label: t('生效日期', 'Takes effect on') },
    {
      name: 'days',
      kind: 'number',
      label: t('限定几个工作日（没有限定时不填）', 'Working days that it sets, if any'),
      start: null,
      most: 60,
      optional: true,
    },
    {
      name: 'annulled',
      kind: 'choice',
      label: t('原答复', 'The earlier reply'),
      options: ANNULLED,
      start: '',
      optional: true,
    },
  ],
} as const satisfies { readonly [T in StepType]?: readonly Field[] }
