import { type RuleSection, rule, unspoken } from '../listed-rule.ts'

const LETTERS = 'core/application/letters'
const KINDS = `${LETTERS}/remedy-kinds.ts`
const COURT = {
  zh: '由法院适用；程序没有可做的。',
  en: 'Applied by the court; nothing follows for the program.',
}

const REMEDIES = [
  rule(
    'REM-1',
    '2024 年起，依第十四至十六条不公开的，先复议后诉讼。',
    'Since 2024 a refusal under Arts. 14 to 16 goes to reconsideration first.',
    ...[KINDS, `${LETTERS}/remedy.ts`, `${LETTERS}/rules/rem-1-reconsideration-first.ts`],
  ),
  rule(
    'REM-2',
    '其他实体答复，复议或者诉讼任选。',
    'Every other reply on the merits: either way.',
    ...[KINDS, `${LETTERS}/rules/rem-2-free-choice.ts`],
  ),
  rule(
    'REM-3',
    '程序性告知不写救济。',
    'Notices of the procedure tell no remedy.',
    `${LETTERS}/rules/rem-3-no-remedy-in-notices.ts`,
  ),
  rule(
    'REM-4',
    '逾期不答复，复议诉讼任选。',
    'An overdue reply: either way.',
    ...[`${LETTERS}/rules/rem-4-overdue.ts`, 'core/application/remedies.ts'],
  ),
  rule(
    'REM-5',
    '第三方不服公开决定，两种都可以。',
    'A third party against disclosure: either way.',
    ...[`${LETTERS}/rules/rem-5-third-party.ts`, `${LETTERS}/notices/to-others.ts`],
  ),
  rule(
    'REM-6',
    '法院不收的几种，复议仍然可以。',
    'What a court turns away may still go to reconsideration.',
    ...[KINDS, `${LETTERS}/rules/rem-6-reconsideration-stays.ts`],
  ),
]

const COURTS = [
  rule('LIT-1', '哪些答复可以起诉。', 'Which replies may be sued.', KINDS),
  unspoken(
    'LIT-2',
    '没有主动公开的，不能直接起诉，先申请。',
    'Missing publication cannot be sued; one applies first.',
    COURT,
  ),
  unspoken('LIT-3', '谁算利害关系人。', 'Who counts as an interested party.', COURT),
  rule(
    'LIT-4',
    '谁答复谁当被告，所以都以机关名义发出。',
    'Who replied is the defendant: letters go out in the agency’s name.',
    `${LETTERS}/frame.ts`,
  ),
  rule(
    'LIT-5',
    '举证责任在机关。',
    'The burden of proof is the organ’s.',
    ...['core/application/file/purposes.ts', `${LETTERS}/rules/doc-r3-on-file.ts`],
  ),
  rule(
    'LIT-6',
    '申请人证明提过申请，所以受理凭证两边都留。',
    'That an application was made is proved by its intake, kept for both sides.',
    ...['core/application/file/forms.ts', `${LETTERS}/forms/at-intake.ts`],
  ),
  unspoken('LIT-7', '可以用简易程序，审理不得泄露信息。', 'Summary procedure, and a trial that leaks nothing.', COURT),
  rule('LIT-8', '档案：见 REG-41b。', 'Archives: as REG-41b.', `${LETTERS}/replies/cannot-provide.ts`),
  rule(
    'LIT-9',
    '法院不收的情形。',
    'What a court does not take.',
    ...[KINDS, `${LETTERS}/rules/rem-3-no-remedy-in-notices.ts`],
  ),
  rule(
    'LIT-10',
    '判决限期公开的，登记后按期重新答复。',
    'A judgment that orders disclosure is recorded, and obeyed in its days.',
    'core/application/case/commands/after.ts',
  ),
  unspoken('LIT-11', '判决确认违法的情形。', 'When a judgment only finds the act unlawful.', {
    zh: '没有重新答复的义务，不改动申请；结果计入表四。',
    en: 'Nothing is to be answered anew and the case stays as it is; the result belongs into table 四.',
  }),
  unspoken('LIT-12', '判决不得公开，或者裁定先停止公开。', 'A judgment forbids disclosure, or a ruling halts it.', {
    zh: '由法院对第三方的诉讼作出；公开前告知第三方见 REM-5。',
    en: 'A court’s answer to a third party; that it is told before the release is REM-5.',
  }),
  rule(
    'LIT-13',
    '一份合法答复答几件的，法院认可。',
    'One lawful reply to several applications stands.',
    `${LETTERS}/rules/doc-r5-joint-reply.ts`,
  ),
]

export const REMEDY_RULES: RuleSection = {
  section: '5.1',
  title: { zh: '救济和诉讼', en: 'Remedies and courts' },
  rules: [...REMEDIES, ...COURTS],
}
