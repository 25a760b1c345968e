import { SITUATION_NAMES } from './names.ts'
import type { CaseKind } from './parts.ts'
import { ACTORS, type StepType } from './step.ts'
import { STEP_TYPES, STEPS } from './steps.ts'
import { SITUATIONS, type Situation, TRANSITIONS } from './transitions.ts'

const HEAD = `# 申请的办理 · An application, step by step

本页由办理步骤本身生成，请勿手工修改：\`UPDATE_DOCS=1 npx vitest run src/core/application/case/case-document.test.ts\`。
This page is made from the steps themselves; do not edit it.

一件申请由事件组成：命令（\`decide\`）依规则产生事件，事件（\`evolve\`）得出现状。现状、办理结果和是否逾期是三件事：办理结果是表三的一行，
是否逾期由期限推算，不存储。规则编号见设计文件；“开”表示可以办理（还要通过该步骤自己的核对），编号表示不能办理所依据的规则。
A case is its events: commands (\`decide\`) bring about events by the rules, events (\`evolve\`) make the state. Status, outcome and overdue are
three things: the outcome is a row of table 三, overdue follows from the clock and is never stored. “开” means open (the step's own checks
come on top), an id names the rule that forbids it.
`

const KIND_TITLES: Readonly<Record<CaseKind, string>> = {
  disclosure: '政府信息公开申请 · Applications for information',
  ownRecord: '更正本人信息的请求（条例第四十一条）· Requests to correct one’s own record (Art. 41)',
}

const NOT_OWN_RECORD: readonly Situation[] = ['awaitingCorrection', 'awaitingPayment', 'split']

const steps = (): string =>
  STEP_TYPES.map((type) => {
    const { name, who, rules } = STEPS[type]
    return `| \`${type}\` | ${name.zh}<br>${name.en} | ${ACTORS[who].zh}<br>${ACTORS[who].en} | ${rules.join('、')} |`
  }).join('\n')

const statuses = (): string =>
  SITUATIONS.map((s) => `| \`${s}\` | ${SITUATION_NAMES[s].zh} | ${SITUATION_NAMES[s].en} |`).join('\n')

function cellText(kind: CaseKind, type: StepType, situation: Situation): string {
  const cell = TRANSITIONS[kind][type][situation]
  return cell === 'open' ? '开' : cell.rule
}

/** Rows and columns that the kind does not know are left out: REG-41 bars them. */
function table(kind: CaseKind): string {
  const types = STEP_TYPES.filter((type) => STEPS[type].kinds.includes(kind))
  const situations = SITUATIONS.filter((s) => kind === 'disclosure' || !NOT_OWN_RECORD.includes(s))
  return [
    `## ${KIND_TITLES[kind]}`,
    '',
    kind === 'ownRecord'
      ? '其余步骤和现状都不适用（REG-41）。The other steps and statuses are not for it (REG-41).\n'
      : '',
    `| 步骤 | ${situations.map((s) => SITUATION_NAMES[s].zh).join(' | ')} |`,
    `| --- |${' --- |'.repeat(situations.length)}`,
    ...types.map(
      (type) => `| ${STEPS[type].name.zh} | ${situations.map((s) => cellText(kind, type, s)).join(' | ')} |`,
    ),
    '',
  ]
    .filter((line, i, lines) => line !== '' || lines[i - 1] !== '')
    .join('\n')
}

/** docs/application-case.md, whole. */
export const caseDocument = (): string =>
  [
    HEAD,
    '## 现状 · Statuses',
    '',
    '| 代码 | 现状 | status |',
    '| --- | --- | --- |',
    statuses(),
    '',
    '## 步骤 · Steps',
    '',
    '`registerApplication`（登记）从未登记开始，其余各步：',
    '',
    '| 代码 | 步骤 | 谁 | 规则 |',
    '| --- | --- | --- | --- |',
    steps(),
    '',
    table('disclosure'),
    table('ownRecord'),
  ].join('\n')
