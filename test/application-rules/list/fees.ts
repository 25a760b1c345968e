import { type RuleSection, rule, unspoken } from '../listed-rule.ts'

const FEES = 'core/application/fees.ts'
const STEP = 'core/application/case/commands/fee.ts'

export const FEE_RULES: RuleSection = {
  section: '3',
  title: { zh: '信息处理费', en: 'The handling fee' },
  rules: [
    unspoken('FEE-1', '收费是为了规范申请，不是收回成本。', 'It steers how people apply; it recovers no costs.', {
      zh: '这是立法目的；程序做的事见 FEE-2 至 FEE-14。',
      en: 'The purpose of the rules; what follows from it is in FEE-2 to FEE-14.',
    }),
    rule(
      'FEE-2',
      '按件或者按量，二选一，超额累进。',
      'Per piece or per volume, one of them, on a rising scale.',
      ...[FEES, STEP],
    ),
    rule(
      'FEE-3',
      '按件的不问结果；一表多事可以拆开计。',
      'Per piece whatever the result; several matters may be split and counted.',
      ...['core/application/case/commands/split-and-link.ts', 'app/applications/register/month-of-applicant.ts'],
    ),
    rule(
      'FEE-4',
      '同一申请人一个自然月累计。',
      'Counted for each applicant by the calendar month.',
      ...[FEES, 'app/applications/register/month-of-applicant.ts'],
    ),
    rule('FEE-5', '要复制件才按量收；只指路的不收。', 'Per volume for copies; not for telling where.', FEES),
    rule(
      'FEE-6',
      '各件分别计页；A4 以下一面为一页。',
      'Pages of each application alone; a page is one side up to A4.',
      FEES,
    ),
    rule(
      'FEE-7',
      '期限内作出，通知写明依据、标准、数额、缴法。',
      'Decided in time; the notice states basis, tariff, amount and way to pay.',
      ...[FEES, STEP, 'core/application/letters/notices/to-applicant.ts'],
    ),
    rule(
      'FEE-8',
      '收到次日起二十个工作日缴，逾期不再办。',
      'Paid within twenty working days, else handled no longer.',
      ...[STEP, 'core/application/case/commands/endings.ts'],
    ),
    rule(
      'FEE-9',
      '缴了，次日起重新算期限。',
      'Once paid, the period begins anew the next day.',
      ...['core/application/clock.ts', STEP],
    ),
    rule(
      'FEE-10',
      '收费本身不能单独告；不再办理可以告。',
      'The fee alone cannot be challenged; the end of handling can.',
      ...[FEES, 'core/application/letters/rules/rem-3-no-remedy-in-notices.ts'],
    ),
    rule(
      'FEE-11',
      '行政事业性收费，入本级国库，开财政票据。',
      'An administrative charge of the treasury, with a fiscal receipt.',
      ...[FEES, STEP],
    ),
    rule('FEE-12', '每年报告收了多少。', 'What was charged is reported every year.', FEES),
    rule(
      'FEE-13',
      '承办的提出，机构负责人决定。',
      'Proposed by who handles it, decided by the head of the Office.',
      ...[STEP, 'app/applications/steps/consent.ts'],
    ),
    rule('FEE-14', '收入写进表二（八）和第六部分。', 'The income belongs into table 二 (八) and section six.', FEES),
  ],
}
