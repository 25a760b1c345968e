import { tellCitations } from './cite.ts'
import { factSpec } from './facts/facts.ts'
import type { FactSpec } from './facts/spec.ts'
import type { Letter, TextPart } from './letter.ts'
import type { FactNeed, When } from './need.ts'
import { RECONSIDERATION_ORGANS } from './reconsideration-organs.ts'
import { PAPERS, REPLIES } from './registry.ts'
import type { RemedyKind } from './remedy-kinds.ts'
import { LETTER_RULES } from './rules/registry.ts'

const HEAD = `# 文书 · Letters

本页由文书和核对规则本身生成，请勿手工修改：\`UPDATE_DOCS=1 npx vitest run src/core/application/letters/letters-document.test.ts\`。
This page is made from the letters and their rules; do not edit it.

每份文书写明何时使用、依据、救济途径和所需的事实。带“存卷”的事实不印在文书上，发出前要在卷内；可以改写的部分由机关自己措辞，必须写明的事实不能少。
Each letter: when it is used, its basis, its remedy and the facts it needs. Facts marked 存卷 are not printed but must be on file before it is
sent. Parts that may be reworded are the agency's; the required facts stay.
`

const REMEDIES: Readonly<Record<RemedyKind, string>> = {
  refusal: '先申请行政复议，再提起行政诉讼（2024年以前任选其一）（REM-1）',
  part: '不予公开的部分先申请行政复议，其余任选其一（REM-1、REM-2、DB-13）',
  other: '行政复议或者行政诉讼，任选其一（REM-2）',
  turnedAway: '行政复议；是否同时写明行政诉讼由设置决定（REM-6、DB-32）',
  repeat: '任选其一；此前已公开该信息的，同 REM-6（REM-2、REM-6）',
  thirdParty: '行政复议或者行政诉讼，任选其一（REM-5）',
  none: '不写（REM-3）',
}

const KINDS: Readonly<Record<FactSpec['kind'], string>> = {
  text: '文字',
  date: '日期',
  count: '数字',
  list: '列表',
  choice: '选项',
  withheld: '分项',
}

function whenTold({ fact, is }: When): string {
  const spec = factSpec(fact)
  const label = `“${spec.label.zh}”`
  if (is === 'given') return `填了${label}的`
  const options = is.map((key) => (spec.kind === 'choice' ? (spec.options[key]?.zh ?? key) : key))
  return `${label}为${options.join('、')}的`
}

function conditions({ when, unless }: FactNeed): string {
  const one = when === null ? '' : `，${whenTold(when)}`
  const other = unless.length === 0 ? '' : `，或者${unless.map((f) => `“${factSpec(f).label.zh}”`).join('、')}`
  return one + other
}

function needRow(need: FactNeed): string {
  const { label, kind } = factSpec(need.fact)
  const required = need.required ? `必填${conditions(need)}` : '有则写明'
  return `| ${label.zh}<br>${label.en} | ${KINDS[kind]} | ${required}${need.place === 'file' ? '，存卷' : ''} | ${need.why} |`
}

/** Stands once at the top of the page, not under every letter. */
const COMMON = /^DOC-15/u

const freeParts = (letter: Letter): readonly TextPart[] =>
  letter.parts.filter((part): part is TextPart => part.kind === 'text' && part.free)

function letterSection(letter: Letter): string {
  const own = letter.needs.filter(({ why }) => !COMMON.test(why))
  const free = freeParts(letter).map(({ id }) => `\`${id}\``)
  const basis = tellCitations(letter.cites.map(({ citation }) => citation))
  return [
    `### ${letter.id} ${letter.name}${letter.variant === null ? '' : `：${letter.variant}`}`,
    '',
    letter.english,
    '',
    `- 何时：${letter.when.zh} · ${letter.when.en}`,
    ...(letter.rows.length === 0 ? [] : [`- 表三：${letter.rows.join('，或者 ')}`]),
    `- 依据：${basis || '无条文'}`,
    `- 救济：${REMEDIES[letter.remedy]}`,
    ...(free.length === 0 ? [] : [`- 可以改写：${free.join('、')}`]),
    '',
    ...(own.length === 0
      ? []
      : ['| 事实 | 种类 | 要求 | 规则 |', '| --- | --- | --- | --- |', ...own.map(needRow), '']),
  ].join('\n')
}

function commonFacts(): string {
  const needs = new Map(REPLIES.flatMap((r) => r.needs.filter(({ why }) => COMMON.test(why))).map((n) => [n.fact, n]))
  return ['| 事实 | 种类 | 要求 | 规则 |', '| --- | --- | --- | --- |', ...[...needs.values()].map(needRow), ''].join(
    '\n',
  )
}

const SEVERITIES = { block: '不能发出 · block', warning: '提醒 · warning' } as const

const rulesTable = (): string =>
  [
    '| 规则 | 检查 | 级别 | 依据 |',
    '| --- | --- | --- | --- |',
    ...LETTER_RULES.map(
      ({ id, title, severity, basis }) =>
        `| ${id} | ${title.zh}<br>${title.en} | ${SEVERITIES[severity]} | ${basis.source}（${basis.ids.join('、')}） |`,
    ),
    '',
  ].join('\n')

const organsTable = (): string =>
  [
    '| 作出决定的机关 | 行政复议机关 | 依据 |',
    '| --- | --- | --- |',
    ...Object.values(RECONSIDERATION_ORGANS).map(
      ({ respondent, organ, basis }) =>
        `| ${respondent.zh}<br>${respondent.en} | ${organ.zh}<br>${organ.en} | ${basis} |`,
    ),
    '',
  ].join('\n')

/** docs/letters.md, whole. */
export const lettersDocument = (): string =>
  [
    HEAD,
    `## 每份答复书共同的事实 · Facts of every reply\n\n${commonFacts()}`,
    `## 程序文书 · Papers of the procedure\n\n${PAPERS.map(letterSection).join('\n')}`,
    `## DOC-15 答复书 · The reply\n\n${REPLIES.map(letterSection).join('\n')}`,
    `## 发出前的核对 · What is checked before sending\n\n${rulesTable()}`,
    `## 行政复议机关 · Where reconsideration is asked for\n\n${organsTable()}`,
  ].join('\n')
