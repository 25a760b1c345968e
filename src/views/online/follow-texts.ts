import type { Bilingual } from '#core/shared/index'

const t = (zh: string, en: string): Bilingual => ({ zh, en })

/** Texts of following an application, and of complaints. */
export const FOLLOW_TEXTS = {
  title: t('查询申请进度', 'Follow an application'),
  motto: t('编号和查询码写在回执上。', 'Number and code stand on the receipt.'),
  number: t('编号', 'Number'),
  numberHint: t('例如 2025-003', 'Such as 2025-003'),
  code: t('查询码', 'Code'),
  codeHint: t('16 位，不分大小写，横线可以不写', '16 letters and digits; capitals and hyphens do not matter'),
  open: t('查询', 'Follow'),
  lost: t(
    '回执丢失，或者申请是邮寄、当面提交的，请带身份证明向公开工作机构查询。',
    'Without a receipt, or for an application by post or in person, ask the office and show who you are.',
  ),
  shown: t('申请 {number}', 'Application {number}'),
  leave: t('退出查询', 'Leave'),
  minutes: t('为了保护您的信息，{minutes} 分钟后自动退出。', 'For your protection it closes after {minutes} minutes.'),
  due: {
    reply: t('最迟{date}答复', 'reply due by {date}'),
    order: t('最迟{date}重新答复', 'new reply due by {date}'),
    correction: t('请最迟在{date}补正', 'your correction is due by {date}'),
    payment: t('请最迟在{date}缴费', 'your payment is due by {date}'),
    reasons: t('请最迟在{date}说明理由', 'your reasons are due by {date}'),
  },
  waits: t('答复期限暂停计算，等您办理后重新计算。', 'The period stands still and begins anew when you have acted.'),
  suspended: t(
    '正在征求有关各方的意见，所需时间不计算在答复期限内；意见到得早，答复的最后一日就提前（条例第三十三条）。',
    'Others are being consulted, which does not count; the sooner they answer, the sooner the reply is due (Art. 33).',
  ),
  unconfirmed: t(
    '工作人员会与您确认收到申请，从确认的次日起计算 20 个工作日的答复期限（条例第三十一条、第三十三条）。',
    'The office confirms the receipt with you; 20 working days run from the next day (Arts. 31, 33).',
  ),
  strip: t('答复期限', 'The period of the reply'),
  history: t('办理过程', 'What happened'),
  reply: {
    title: t('答复 {number}', 'Reply {number}'),
    notYet: t(
      '打开答复就是确认收到，行政复议、行政诉讼的期限从次日起计算。',
      'Opening it confirms the receipt; the periods of the remedies run from the next day.',
    ),
    read: t('答复已经送达您，可以再次下载。', 'It reached you; you can download it again.'),
    open: t('打开答复（PDF）', 'Open the reply (PDF)'),
    files: t('一并提供的信息', 'What was provided with it'),
    filesLater: t('打开答复以后可以下载一并提供的 {count} 个文件。', 'The {count} files come with the reply.'),
  },
  correction: {
    title: t('补正', 'Correction'),
    only: t('补正原则上只有一次，请写完整（条例第三十条）。', 'As a rule there is one correction only (Art. 30).'),
    late: t('补正期限已过。有正当理由的，请写明。', 'The period is over. Give a good reason if there is one.'),
    person: t('身份和联系方式', 'Identity and contact'),
    request: t('申请的内容', 'The request'),
    excuse: t('逾期的正当理由', 'Good reason for being late'),
    files: t('附件（可以不传）', 'Files, if you like'),
    send: t('提交补正', 'Send the correction'),
    done: t('补正已经收下，从次日起重新计算答复期限。', 'Your correction was taken in; the period begins anew.'),
  },
  payment: {
    title: t('缴费凭证', 'Proof of payment'),
    is: t('应缴 {yuan} 元。缴费方式：{way}。', '{yuan} yuan are due. To pay: {way}.'),
    files: t('上传缴费凭证', 'Upload the proof of payment'),
    send: t('提交凭证', 'Send the proof'),
    done: t('凭证已经收下，工作人员核对后登记缴费。', 'It was taken in; the office checks and records the payment.'),
  },
  withdraw: {
    link: t('撤回申请', 'Withdraw the application'),
    title: t('撤回申请 {number}？', 'Withdraw application {number}?'),
    means: t('撤回以后不再办理，也不会再有答复。', 'It is handled no longer, and there will be no reply.'),
    again: t('以后还需要的，可以重新申请，期限重新计算。', 'You may apply again; the period begins anew.'),
    send: t('确认撤回', 'Withdraw'),
    back: t('不撤回，返回', 'Keep it'),
    done: t('申请已经撤回。', 'The application was withdrawn.'),
  },
  complain: {
    link: t('投诉、举报', 'Complain'),
    title: t('向主管部门投诉', 'Complain to the supervising office'),
    motto: t(
      '应当公开的没有公开、申请没有依法办理的，可以投诉。',
      'If something is not published, or an application not handled lawfully.',
    ),
    to: t('受理：{supervisor}', 'To: {supervisor}'),
    basis: t('条例第四十七条、第五十一条', 'Regulation, Arts. 47, 51'),
    elsewhere: t('主管部门不通过本网站接收投诉，请直接联系：', 'The supervising office is reached directly:'),
    unknown: t(
      '请向本级人民政府办公室（政府信息公开工作主管部门）投诉。',
      'Complain to the general office of the government of this level.',
    ),
    caseHint: t('投诉申请办理情况的填写，例如 2025-003', 'For a complaint about an application, such as 2025-003'),
    textHint: t(
      '发生了什么，您要求怎样处理，最多 3000 字',
      'What happened and what you ask for, up to 3,000 characters',
    ),
    contactHint: t('电话、邮箱或者地址，主管部门用它答复您；加密保存。', 'For the answer; kept encrypted.'),
    send: t('提交投诉', 'Send'),
    wrong: t('有 {count} 处需要改正', '{count} to be corrected'),
    taken: t('投诉已经收下', 'Your complaint has arrived'),
    takenIs: t(
      '请记下编号。{supervisor}核实以后按您留的联系方式答复您。',
      'Keep the number. {supervisor} verifies it and answers you.',
    ),
    remedies: t(
      '认为侵犯合法权益的，也可以依法申请行政复议或者提起行政诉讼（条例第五十一条）。',
      'You may also ask for reconsideration or go to court (Art. 51).',
    ),
    received: t('收到日期', 'Received on'),
  },
} as const
