import { type RuleSection, rule } from '../listed-rule.ts'

const CASE = 'core/application/case'
const TALLY = `${CASE}/tally.ts`
const OUTCOMES = 'core/application/outcomes.ts'

export const COUNTING_RULES: RuleSection = {
  section: '2.4',
  title: { zh: '表三的统计', en: 'Counting for table 三' },
  rules: [
    rule('T3-1', '一件一计，按收到之日计入当年。', 'One application counts one, in the year of its receipt.', TALLY),
    rule(
      'T3-2',
      '一件只有一个最终结果。',
      'One application has one final result.',
      ...[TALLY, `${CASE}/outcome-of-items.ts`],
    ),
    rule(
      'T3-3',
      '区分处理的只计部分公开。',
      'Separated: counted as partial and nothing else.',
      `${CASE}/outcome-of-items.ts`,
    ),
    rule(
      'T3-4',
      '一表多事：拆开各计，或者合计一件。',
      'Several matters on one form: split and counted each, or counted once.',
      ...[`${CASE}/commands/split-and-link.ts`, `${CASE}/outcome-of-items.ts`],
    ),
    rule(
      'T3-5',
      '几个人一起申请算一件，按第一人的类型。',
      'Joint applicants are one application, in the column of the first.',
      TALLY,
    ),
    rule(
      'T3-6',
      '代理的按本人的类型，代理人交委托书。',
      'An agent’s counts for the principal; the agent hands in an authorisation.',
      `${CASE}/commands/register.ts`,
    ),
    rule(
      'T3-7',
      '类型登记时定下，以后不变。',
      'The column is fixed at registration and stays.',
      ...[TALLY, 'core/application/table-three.ts'],
    ),
    rule(
      'T3-8',
      '已公开、告诉了途径的，是予以公开。',
      'Already public and the way told: r3.',
      ...['core/application/letters/replies/open.ts', OUTCOMES],
    ),
    rule(
      'T3-9',
      '不存在和归别的机关，都是 r13。',
      'Does not exist, and another organ’s: both r13.',
      ...['core/application/letters/replies/cannot-provide.ts', OUTCOMES],
    ),
    rule(
      'T3-10',
      '同年撤销重作的，以新结果为准；跨年的不动。',
      'Replaced in its year, the new result counts; in a later year the old one stays.',
      TALLY,
    ),
    rule(
      'T3-11',
      '年底还在补正、缴费的，结转。',
      'Waiting for a correction or a fee at year’s end: carried over.',
      TALLY,
    ),
    rule('T3-12', '答复送达才算办结。', 'Concluded when the reply is served.', TALLY),
    rule('T3-13', '答复前撤回，计入其他。', 'Withdrawn before the reply: r23.', `${CASE}/commands/endings.ts`),
    rule(
      'T3-14',
      '口头询问、信箱、热线不是申请；申请里的咨询先请补正。',
      'Enquiries, mailboxes and hotlines are no applications; a question inside one is corrected first.',
      ...[`${CASE}/channels.ts`, `${CASE}/commands/decide-reply.ts`],
    ),
    rule(
      'T3-15',
      '转投另一机关的，两边各计一件。',
      'Sent again to the right organ, it counts with each.',
      ...[TALLY, 'app/applications/append.ts'],
    ),
    rule(
      'T3-16',
      '“其他”要逐件说明，主管部门会看。',
      'Each r23 says why; the supervisor looks at it.',
      ...[`${CASE}/outcome-checks.ts`, `${CASE}/commands/decide-reply.ts`],
    ),
    rule(
      'T3-17',
      '一份答复答几件，各件仍各有一行。',
      'Answered together, each application keeps its own row and column.',
      ...[`${CASE}/commands/split-and-link.ts`, 'app/applications/letters/joint-letters.ts'],
    ),
  ],
}
