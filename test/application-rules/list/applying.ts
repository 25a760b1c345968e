import { type RuleSection, rule } from '../listed-rule.ts'

const CASE = 'core/application/case'
const STEP = `${CASE}/commands`
const LETTERS = 'core/application/letters'

/** Arts. 27 to 31: how an application comes. */
const COMING = [
  rule(
    'REG-27',
    '谁都可以申请，不问用途。',
    'Anybody may apply; nobody is asked what for.',
    ...['core/application/online/fields.ts', 'core/application/sheet/columns.ts', `${LETTERS}/forms/at-intake.ts`],
  ),
  rule(
    'REG-28',
    '申请渠道保持畅通。',
    'The ways to apply are kept open.',
    ...[`${CASE}/channels.ts`, 'views/online/channels.ts'],
  ),
  rule(
    'REG-28a',
    '当面和邮寄不能关闭；其他渠道写明条件，开通了就算数。',
    'Counter and post are never closed; other channels state their conditions and bind.',
    ...['app/applications/online/online-settings.ts', 'views/online/channels.ts'],
  ),
  rule(
    'REG-29',
    '书面申请；确实写不了的口头提出，由工作人员代填。',
    'In writing; who really cannot write says it and the officer writes.',
    `${STEP}/register.ts`,
  ),
  rule(
    'REG-29a',
    '申请要有申请人和联系方式、内容描述、获取的形式。',
    'Who applies and how to reach them, what is wanted, and in which form.',
    ...['core/application/online/request-form.ts', `${STEP}/register.ts`],
  ),
  rule(
    'REG-30',
    '内容不清楚的，请申请人补正。',
    'What is not clear is to be corrected by the applicant.',
    `${STEP}/correction.ts`,
  ),
  rule(
    'REG-30.1',
    '补正的原因有三种。',
    'A correction has one of three causes.',
    ...[`${CASE}/parts.ts`, `${STEP}/correction.ts`],
  ),
  rule(
    'REG-30.2',
    '七个工作日内一次告知，一般给十五个工作日。',
    'Asked for within seven working days, once; fifteen to answer, as a rule.',
    ...[`${STEP}/correction.ts`, `${LETTERS}/rules/reg-30-correction-period.ts`],
  ),
  rule(
    'REG-30.3',
    '收到补正后，答复期限从头计算。',
    'The reply period begins anew with the corrected application.',
    ...['core/application/clock.ts', `${STEP}/decide-reply.ts`],
  ),
  rule(
    'REG-30.4',
    '没有正当理由逾期的，视为放弃，计入（六）1。',
    'Late without good reason: given up, counted in (六)1.',
    ...[`${STEP}/correction.ts`, `${STEP}/endings.ts`],
  ),
  rule(
    'REG-30.5',
    '只补正一次；还不清楚就谈，再不清楚才答无法提供。',
    'Corrected once; then talked over; only then “cannot provide”.',
    ...[`${STEP}/correction.ts`, `${STEP}/talk.ts`, `${CASE}/outcome-checks.ts`],
  ),
  rule(
    'REG-30.6',
    '过了七个工作日才要求补正，期限不动。',
    'Asked for after the seven days, it moves no clock.',
    'core/application/clock.ts',
  ),
  rule(
    'REG-30a',
    '缺什么必须问，什么可以问。',
    'What must be asked for, and what may be.',
    ...[`${STEP}/register.ts`, `${STEP}/correction.ts`, 'core/application/online/correction-form.ts'],
  ),
  rule(
    'REG-31',
    '收到之日由渠道决定：提交、签收，或者双方确认。',
    'The day of receipt follows from the channel: handed in, signed for, or confirmed by both.',
    ...[`${CASE}/channels.ts`, `${STEP}/receipt.ts`],
  ),
  rule(
    'REG-31a',
    '平信当天确认；电子邮件也要双方确认，旧规定让位。',
    'Ordinary mail is confirmed the day it comes; e-mail, too, is confirmed by both: the older rule gives way.',
    ...[`${CASE}/channels.ts`, `${STEP}/register.ts`],
  ),
]

/** Arts. 32 to 35: others, and time. */
const ASKING = [
  rule(
    'REG-32',
    '涉及第三方的，先问第三方。',
    'A third party that may be harmed is asked first.',
    `${STEP}/consultation.ts`,
  ),
  rule(
    'REG-32.1',
    '以损害第三方为由不公开，必须先书面征求过意见。',
    'No refusal for a third party that was not asked in writing.',
    `${CASE}/disclosing.ts`,
  ),
  rule(
    'REG-32.2',
    '第三方自收到之日起十五个工作日内答复。',
    'The third party has fifteen working days from receipt.',
    ...['core/application/periods.ts', `${LETTERS}/rules/reg-32-statutory-periods.ts`],
  ),
  rule(
    'REG-32.3',
    '第三方不答，不等于同意，由机关决定。',
    'Silence of a third party is no consent: the organ decides.',
    ...[`${CASE}/disclosing.ts`, `${CASE}/obligations.ts`],
  ),
  rule(
    'REG-32.4',
    '反对有理的不公开，无理的由机关决定，同意的公开。',
    'Sound objection: closed; unsound: the organ decides; consent: open.',
    ...[`${STEP}/consultation.ts`, `${CASE}/disclosing.ts`],
  ),
  rule(
    'REG-32.5',
    '为公共利益而公开的，先把内容和理由告诉第三方。',
    'Overridden for the public interest, the third party is told first what and why.',
    ...[`${CASE}/disclosing.ts`, `${STEP}/service.ts`],
  ),
  rule(
    'REG-32.6',
    '隐去之后，其余部分仍可公开。',
    'After redaction the rest may still be given.',
    `${CASE}/disclosing.ts`,
  ),
  rule('REG-33', '答复有期限。', 'A reply has its period.', `${CASE}/reply-period.ts`),
  rule('REG-33.1', '能当场答复的当场答复。', 'What can be answered at once is.', `${STEP}/decide-reply.ts`),
  rule('REG-33.2', '其余二十个工作日内。', 'Otherwise within twenty working days.', 'core/application/periods.ts'),
  rule(
    'REG-33.3',
    '经负责人同意可延长一次，最多二十个工作日，届满前告知。',
    'Extended once, by the head of the Office, by twenty at most, told before the end.',
    ...[`${STEP}/extend.ts`, `${LETTERS}/rules/reg-33-extension-in-time.ts`],
  ),
  rule(
    'REG-33.4',
    '征求第三方和其他机关意见的时间不算。',
    'Time spent on asking third parties and other organs does not count.',
    ...['core/application/clock.ts', `${CASE}/reply-period.ts`],
  ),
  rule(
    'REG-34',
    '共同制作的机关十五个工作日内答复，不答视为同意。',
    'Joint makers have fifteen working days; their silence is consent.',
    ...[`${CASE}/disclosing.ts`, `${LETTERS}/notices/to-others.ts`],
  ),
  rule(
    'REG-35',
    '数量明显过多的，可要求说明理由；不合理的不办，合理的可延迟。',
    'Clearly too many: reasons may be asked for; unsound, not handled; sound, a delayed period.',
    `${STEP}/reasons.ts`,
  ),
]

/** Arts. 36 to 45: the answer. */
const ANSWERING = [
  rule(
    'REG-36',
    '答复有七种。',
    'There are seven replies.',
    ...[`${CASE}/outcome-checks.ts`, `${LETTERS}/registry.ts`],
  ),
  rule('REG-36(1)', '已公开的，告诉在哪里。', 'Already published: where to find it.', `${LETTERS}/replies/open.ts`),
  rule(
    'REG-36(2)',
    '可以公开的，给，或者告诉何时何处公布。',
    'May be disclosed: given, or told when and where it will be published.',
    `${LETTERS}/replies/open.ts`,
  ),
  rule(
    'REG-36(3)',
    '不公开的，说明理由。',
    'Withheld: with reasons.',
    ...[`${LETTERS}/replies/refusals.ts`, `${LETTERS}/rules/doc-r1-reason.ts`],
  ),
  rule(
    'REG-36(4)',
    '查过没有的，告诉不存在，检索记录存卷。',
    'Looked for and not there: does not exist, with a record of the search.',
    ...[`${CASE}/outcome-checks.ts`, `${LETTERS}/replies/cannot-provide.ts`],
  ),
  rule(
    'REG-36(5)',
    '不归本机关的，说明理由，知道归谁就告诉。',
    'Not this organ’s: why, and whose it is where that is known.',
    `${LETTERS}/replies/cannot-provide.ts`,
  ),
  rule(
    'REG-36(6)',
    '同一人向本机关重复申请同一信息、已答复过的，不再办。',
    'The same person asks this organ the same again: not handled twice.',
    ...[`${CASE}/outcome-checks.ts`, 'app/applications/register/related-cases.ts'],
  ),
  rule(
    'REG-36(7)',
    '有专门查询办法的登记资料，按那个办法。',
    'Registers with access rules of their own follow those.',
    `${LETTERS}/replies/cannot-provide.ts`,
  ),
  rule(
    'REG-37',
    '能分开的分开，给能给的，说明不给的。',
    'What can be separated is: the rest is given, and each part held back has its reason.',
    ...[`${LETTERS}/replies/open.ts`, `${LETTERS}/facts/spec.ts`],
  ),
  rule(
    'REG-38',
    '只给现成的，不必加工分析。',
    'Only what exists is given; nothing has to be made.',
    `${LETTERS}/replies/cannot-provide.ts`,
  ),
  rule(
    'REG-39(1)',
    '借申请信访、投诉、举报的，告知不作为申请办。',
    'A petition in the shape of an application is told to be none.',
    `${LETTERS}/replies/not-handled.ts`,
  ),
  rule(
    'REG-39(2)',
    '要公报、报刊、书籍的，告诉去哪里取得。',
    'Who wants gazettes, newspapers or books is told where to get them.',
    `${LETTERS}/replies/not-handled.ts`,
  ),
  rule(
    'REG-40',
    '按申请人要的形式给；做不到的换一种形式。',
    'Given in the form that was asked for, else in another that fits.',
    ...[`${STEP}/service.ts`, `${LETTERS}/replies/open.ts`],
  ),
  rule(
    'REG-41',
    '更正自己的记录：有权的更正，无权的转送；不是申请，不计入表三。',
    'One’s own record: corrected by who has the power, else passed on; no application, not in table 三.',
    ...[`${STEP}/own-record.ts`, `${CASE}/tally.ts`],
  ),
  rule(
    'REG-41a',
    '要求确认或者重出已拿到的信息，可以不办。',
    'To confirm or re-issue what somebody has already may be left.',
    `${LETTERS}/replies/not-handled.ts`,
  ),
  rule(
    'REG-41b',
    '已进国家档案馆的，请去档案馆。',
    'What has gone to a state archive is asked for there.',
    ...[`${CASE}/outcome-checks.ts`, `${LETTERS}/replies/cannot-provide.ts`],
  ),
  rule(
    'REG-42',
    '不收费；明显过多的才收信息处理费。',
    'Free, but for a handling fee where there are clearly too many.',
    ...['core/application/fees.ts', `${STEP}/fee.ts`],
  ),
  rule(
    'REG-43',
    '阅读、视听有困难的，给予帮助。',
    'Help for whoever has difficulty reading, seeing or hearing.',
    ...['views/online/texts.ts', 'views/online/channels.ts'],
  ),
  rule(
    'REG-44',
    '多人申请同一可公开信息的，可改为主动公开。',
    'What several people ask for and may have may become public by itself.',
    ...[`${CASE}/repeated-subject.ts`, 'app/applications/register/related-cases.ts'],
  ),
  rule(
    'REG-45',
    '登记、审核、办理、答复、归档，一环接一环。',
    'Registered, reviewed, handled, answered, filed: one after the other.',
    ...[`${CASE}/transitions.ts`, `${STEP}/after.ts`],
  ),
]

export const APPLYING_RULES: RuleSection = {
  section: '1.5',
  title: { zh: '依申请公开', en: 'Disclosure on application' },
  rules: [...COMING, ...ASKING, ...ANSWERING],
}
