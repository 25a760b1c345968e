import { type RuleSection, rule } from '../listed-rule.ts'

const REFUSALS = 'core/application/letters/replies/refusals.ts'
const GROUNDS = 'core/application/letters/facts/grounds.ts'
const ON_FILE = 'core/application/letters/rules/doc-r3-on-file.ts'
const DISCLOSING = 'core/application/case/disclosing.ts'

export const EXCEPTION_RULES: RuleSection = {
  section: '1.3',
  title: { zh: '不予公开的情形', en: 'Exceptions' },
  rules: [
    rule('EXC-1', '已依法定密的，不得公开。', 'What is lawfully classified is never disclosed.', REFUSALS),
    rule(
      'EXC-2',
      '只有法律和行政法规能禁止公开，地方性法规和规章不能。',
      'Only a law or an administrative regulation forbids disclosure; local rules do not.',
      ...[REFUSALS, GROUNDS],
    ),
    rule(
      'EXC-3',
      '危及三种安全或者社会稳定的，不得公开。',
      'Danger to three kinds of security or to stability.',
      ...[REFUSALS, GROUNDS],
    ),
    rule(
      'EXC-4',
      '公开会损害第三方的，不公开；第三方同意，或者不公开会重大影响公共利益的除外。',
      'What would harm a third party stays closed, unless that party agrees or the public interest gravely asks for it.',
      ...[DISCLOSING, REFUSALS],
    ),
    rule(
      'EXC-5',
      '内部事务只有三类，可以不公开。',
      'Internal matters are of three kinds and may be withheld.',
      ...[REFUSALS, GROUNDS],
    ),
    rule(
      'EXC-6',
      '过程性信息只有四类，可以不公开。',
      'Process information is of four kinds and may be withheld.',
      ...[REFUSALS, GROUNDS],
    ),
    rule('EXC-7', '执法案卷里的信息可以不公开。', 'What an enforcement file holds may be withheld.', REFUSALS),
    rule(
      'EXC-8',
      '过程性信息和执法案卷：别的规定要求公开的，应当公开。',
      'Process information and enforcement files open where another norm says so.',
      REFUSALS,
    ),
    rule(
      'EXC-9',
      '不在这些情形之内的，都应当公开。',
      'Whatever falls under none of these is disclosed.',
      ...['core/application/outcomes.ts', 'core/application/letters/replies/ground-articles.ts'],
    ),
    rule(
      'EXC-10',
      '“可以不公开”的，裁量理由记入案卷；“不得公开”的不用。',
      'Where the organ may withhold, why it did is recorded; where it must, not.',
      REFUSALS,
    ),
    rule(
      'EXC-11',
      '每种理由要有相应的证据存卷，没有就不能发出。',
      'Each ground has its proof on file, or the letter does not go out.',
      ...[ON_FILE, 'core/application/letters/needs.ts'],
    ),
    rule(
      'EVD-1',
      '国家秘密：密级和保密期限，或者其他证明。',
      'State secret: mark and period, or other proof.',
      REFUSALS,
    ),
    rule(
      'EVD-2',
      '安全和稳定：会商过的部门、具体影响、评估报告。',
      'Security: departments consulted, concrete harm, risk report.',
      REFUSALS,
    ),
    rule(
      'EVD-3',
      '不顾第三方反对而公开：公共利益何在。',
      'Disclosed against a third party: what the public interest is.',
      ...[DISCLOSING, 'core/application/letters/notices/to-others.ts'],
    ),
    rule(
      'EVD-4',
      '内部事务：这份材料是什么，属于哪一类。',
      'Internal matter: what the record is, and of which kind.',
      REFUSALS,
    ),
    rule(
      'EVD-5',
      '过程性信息：在决定作出之前形成。',
      'Process information: formed before the decision.',
      'core/application/letters/rules/evd-5-formed-before.ts',
    ),
    rule(
      'EVD-6',
      '执法案卷：在哪个案卷里，记的是什么。',
      'Enforcement file: which one, and what it records.',
      REFUSALS,
    ),
    rule(
      'EVD-7',
      '已经公开：何时公开，途径讲清楚了没有。',
      'Already public: since when, and that the way was told in full.',
      ...['core/application/letters/replies/open.ts', 'core/application/letters/rules/rp-1-way-and-route.ts'],
    ),
    rule(
      'EVD-8',
      '不存在：查过哪里、用什么词、谁查的。',
      'Does not exist: where it was looked for, by which words, by whom.',
      ...['core/application/letters/replies/cannot-provide.ts', 'core/application/file/proceedings.ts'],
    ),
  ],
}
