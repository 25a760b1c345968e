import { type ListedRule, type RuleSection, rule } from '../listed-rule.ts'

const LETTERS = 'core/application/letters'
const CHECKS = `${LETTERS}/rules`

const INTAKE = `${LETTERS}/forms/at-intake.ts`
const ON_FILE = `${LETTERS}/forms/on-file.ts`
const TO_APPLICANT = `${LETTERS}/notices/to-applicant.ts`
const TO_OTHERS = `${LETTERS}/notices/to-others.ts`

const PAPERS: readonly ListedRule[] = [
  rule('DOC-1', '申请表。', 'The form of an application.', INTAKE),
  rule(
    'DOC-2',
    '登记表：渠道、收到之日及其依据、类型、期限。',
    'Registration: channel, day of receipt and why, kind, due date.',
    INTAKE,
  ),
  rule('DOC-3', '回执：编号、收到和答复的日期、联系方式。', 'Receipt: number, days, how to ask.', INTAKE),
  rule(
    'DOC-4',
    '补正告知：缺什么、怎么补、多久、不补的后果。',
    'Correction: what, how, by when, and what if not.',
    TO_APPLICANT,
  ),
  rule('DOC-5', '要求说明理由：事实、期限、后果。', 'Reasons: the facts, the days, the consequence.', TO_APPLICANT),
  rule('DOC-6', '延期告知：理由、新期限，审批存卷。', 'Extension: why, until when, the consent on file.', TO_APPLICANT),
  rule('DOC-7', '征求第三方意见。', 'Asks a third party.', TO_OTHERS),
  rule('DOC-8', '第三方的回函：同意与否、理由、签名。', 'The third party’s answer: yes or no, why, signed.', ON_FILE),
  rule('DOC-9', '告诉申请人这段时间不算。', 'Tells the applicant that this time does not count.', TO_APPLICANT),
  rule(
    'DOC-10',
    '告诉第三方决定公开什么、为什么、怎么救济。',
    'Tells a third party what is disclosed, why, and its remedy.',
    TO_OTHERS,
  ),
  rule('DOC-11', '征求共同制作机关意见，不答视为同意。', 'Asks joint makers, whose silence is consent.', TO_OTHERS),
  rule('DOC-12', '请内设机构或者其他机关协助。', 'Asks a unit or another organ for help.', TO_OTHERS),
  rule('DOC-13', '收费通知。', 'The fee notice.', TO_APPLICANT),
  rule('DOC-14', '不再处理告知。', 'Tells that it is handled no longer.', TO_APPLICANT),
  rule(
    'DOC-15',
    '答复书，十项要素齐全。',
    'The reply, with its ten elements.',
    ...[`${LETTERS}/frame.ts`, `${CHECKS}/elements.ts`],
  ),
  rule(
    'DOC-16',
    '送达回证：方式、日期、签收人、邮件号。',
    'Proof of service: way, day, signatory, postal number.',
    ON_FILE,
  ),
  rule('DOC-17', '更正请求的答复。', 'Answers a request to correct one’s own record.', TO_APPLICANT),
  rule(
    'DOC-18',
    '审查呈批单：三级审查、逐项核对、结论。',
    'Review sheet: three levels, each exception, a conclusion.',
    ON_FILE,
  ),
  rule('DOC-19', '检索记录。', 'The record of a search.', ON_FILE),
  rule(
    'DOC-20',
    '风险评估报告：会商、影响、哪一方面、结论。',
    'Risk report: who was consulted, the harm, to what, a conclusion.',
    ON_FILE,
  ),
  rule('DOC-21', '问职权承接机关。', 'Asks the organ that took over a function.', TO_OTHERS),
]

const reply = (n: number, file: string, zh: string, en: string): ListedRule =>
  rule(`RP-${n}`, zh, en, `${LETTERS}/replies/${file}.ts`)

const REPLIES: readonly ListedRule[] = [
  reply(1, 'open', '已公开：具体的网址或者场所。', 'Already public: the very place.'),
  reply(2, 'open', '提供，或者说明何时何处公布。', 'Given, or when and where it will be.'),
  reply(3, 'open', '部分公开：给的、不给的、各自的理由。', 'In part: what is given, what not, and why each.'),
  reply(4, 'refusals', '国家秘密。', 'State secret.'),
  reply(5, 'refusals', '法律、行政法规禁止，写明哪一条。', 'Forbidden by a law that is named.'),
  reply(6, 'refusals', '危及安全或者稳定，写明哪一种、怎样危及。', 'Endangers security or stability: which, and how.'),
  reply(
    7,
    'refusals',
    '第三方：问过、怎么答、为何不影响公共利益。',
    'Third party: asked, what it said, why the public interest does not suffer.',
  ),
  reply(8, 'refusals', '内部事务，写明哪一类。', 'Internal matter: which kind.'),
  reply(9, 'refusals', '过程性信息，写明哪一类、形成在前。', 'Process information: which kind, formed before.'),
  reply(10, 'refusals', '执法案卷，写明哪个案卷。', 'Enforcement file: which one.'),
  reply(11, 'cannot-provide', '专门查询：依据和去处。', 'Access of its own: which law, and where.'),
  reply(12, 'cannot-provide', '经检索不存在。', 'Searched, and does not exist.'),
  reply(13, 'cannot-provide', '不归本机关，归谁。', 'Not ours, but whose.'),
  reply(14, 'cannot-provide', '要另行制作什么。', 'What would have to be made.'),
  reply(15, 'cannot-provide', '补正、沟通之后仍不清楚。', 'Corrected, talked over, still unclear.'),
  reply(16, 'not-handled', '信访、投诉、举报。', 'Petition, complaint or report.'),
  reply(17, 'not-handled', '重复：原答复的文号和日期。', 'Repeated: number and day of the earlier reply.'),
  reply(18, 'not-handled', '出版物：哪里能得到。', 'Publication: where to get it.'),
  reply(
    19,
    'not-handled',
    '过多：事实、问过、理由、为何不成立。',
    'Too many: the facts, that reasons were asked for, and why they fail.',
  ),
  reply(20, 'not-handled', '确认或者重出：以前怎么给的。', 'Confirm or re-issue: how it was given before.'),
  reply(21, 'other', '不再处理。', 'Handled no longer.'),
  reply(22, 'other', '其他：为什么没有法定结果。', 'Other: why no statutory result fits.'),
  reply(23, 'other', '党务信息。', 'Party affairs.'),
  reply(24, 'cannot-provide', '在哪个国家档案馆。', 'In which state archive.'),
]

const SENDING: readonly ListedRule[] = [
  rule(
    'DOC-R1',
    '缺要素、缺理由的答复不能发出。',
    'A reply without an element or its reasons does not go out.',
    ...[`${CHECKS}/doc-r1-ten-elements.ts`, `${CHECKS}/doc-r1-reason.ts`],
  ),
  rule(
    'DOC-R2',
    '旧的救济告知不能发出。',
    'A remedy sentence of before 2024 does not go out.',
    `${CHECKS}/doc-r2-old-remedy.ts`,
  ),
  rule(
    'DOC-R3',
    '一件一卷，材料齐全才发、才归。',
    'One folder each; the proof is on file before it goes out.',
    ...[`${CHECKS}/doc-r3-on-file.ts`, 'core/application/file/case-file-document.ts'],
  ),
  rule(
    'DOC-R4',
    '引用的条款与决定相符，不引 2007 年条例。',
    'Cited articles fit the decision; none of 2007.',
    ...[`${CHECKS}/doc-r4-missing-article.ts`, `${CHECKS}/doc-r4-articles-of-2007.ts`],
  ),
  rule(
    'DOC-R5',
    '一份答复可以答几件，各件的编号都写上。',
    'One reply may answer several, each by its number.',
    ...[`${CHECKS}/doc-r5-joint-reply.ts`, 'app/applications/letters/joint-letters.ts'],
  ),
  rule(
    'DOC-R6',
    '法院不收的，是否写诉讼按设定。',
    'Whether a suit that courts turn away is named follows the setting.',
    ...[`${CHECKS}/doc-r6-suit-by-switch.ts`, 'app/applications/letter-settings.ts'],
  ),
]

export const LETTER_RULES: RuleSection = {
  section: '5.2',
  title: { zh: '文书', en: 'Letters' },
  rules: [...PAPERS, ...REPLIES, ...SENDING],
}
