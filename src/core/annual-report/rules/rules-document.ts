import { SEVERITY_LABELS } from '#core/messages/index'
import { FORMS } from '../form/index.ts'
import { RULE_GROUPS, type RuleGroup } from './registry.ts'
import type { Basis, Rule } from './rule.ts'
import { CHECK_SETTING_WORDS, type CheckSettings, DEFAULT_CHECK_SETTINGS } from './settings.ts'

const HEAD = `# 核对规则 · Rules

本页由规则本身生成，请勿手工修改：\`UPDATE_DOCS=1 npx vitest run src/core/annual-report/rules/rules-document.test.ts\`。
This page is made from the rules themselves; do not edit it.

每条规则写明级别（错误、提醒、提示）、适用的格式、依据和两个例子。级别可以按规则编号在设置中改，也可以关闭。
依据的标记：L 法律法规和国务院办公厅文件；S 见于官方文件的部分内容；P 通行做法；C 本程序的约定。
Each rule states its severity, the editions of the form it runs on, its basis and two examples. Severities can be set by rule id, or
a rule switched off. Marks of a basis: L law and notices of the State Council's office, S an official document seen in part,
P practice, C convention of this program.
`

const editionName = (edition: Rule['editions'][number]): string => (edition === '2021' ? '现行格式' : '试行格式')

const basisText = ({ number, source, article, mark, edition }: Basis): string =>
  `${source}${article ?? ''}${edition === null ? '' : `（${editionName(edition)}）`}（${mark}，${number}）`

function ruleText(rule: Rule): string {
  const { pass, fail } = rule.examples
  const severity = SEVERITY_LABELS[rule.severity]
  return [
    `### ${rule.id} ${rule.title.zh}`,
    '',
    rule.title.en,
    '',
    `- 级别：${severity.zh} · ${severity.en}；适用：${rule.editions.map(editionName).join('、')}`,
    `- 依据：${rule.basis.map(basisText).join('；')}`,
    `- 通过：${pass.told.zh} · ${pass.told.en}`,
    `- 不通过：${fail.told.zh} · ${fail.told.en}`,
    '',
  ].join('\n')
}

const groupText = ({ title, rules }: RuleGroup): string =>
  `## ${title.zh} · ${title.en}\n\n${rules.map(ruleText).join('\n')}`

function defaultText(name: keyof CheckSettings): string {
  const value = DEFAULT_CHECK_SETTINGS[name]
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) ? value.join('、') : '无 · none'
}

function settingsText(): string {
  const names = Object.keys(CHECK_SETTING_WORDS) as (keyof CheckSettings)[]
  const rows = names.map((name) => {
    const { zh, en } = CHECK_SETTING_WORDS[name]
    return `| \`${name}\` | ${zh}<br>${en} | ${defaultText(name)} |`
  })
  return ['## 设置 · Settings', '', '| 名称 | 作用 | 默认值 |', '| --- | --- | --- |', ...rows, ''].join('\n')
}

/** docs/rules.md, whole. */
export function rulesDocument(): string {
  const editions = Object.values(FORMS)
    .filter((form) => form.id === form.edition)
    .map((form) => `${editionName(form.edition)}：${form.notice}`)
  return `${HEAD}\n${editions.join('；')}。\n\n${RULE_GROUPS.map(groupText).join('\n')}\n${settingsText()}`
}
