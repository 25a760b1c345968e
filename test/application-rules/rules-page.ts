import { APPLICATION_RULES } from './application-rules.ts'
import type { ListedRule, RuleSection } from './listed-rule.ts'
import { rulesNamed } from './rule-ids.ts'
import type { TestTitle } from './test-titles.ts'

export type TitlesOfRule = ReadonlyMap<string, readonly TestTitle[]>

/** Which tests name which rule. */
export function titlesByRule(titles: readonly TestTitle[]): TitlesOfRule {
  const byRule = new Map<string, TestTitle[]>()
  for (const one of titles) for (const id of rulesNamed(one.title)) byRule.set(id, [...(byRule.get(id) ?? []), one])
  return byRule
}

const HEAD = `# Rules of applications · 依申请公开的规则

Every numbered rule of the sections on exceptions, applications, the clock, table 三, the handling fee, letters and working days: what it asks for, which
files hold it, and which tests name it. Made from \`test/application-rules\` and the titles of all tests (\`UPDATE_DOCS=1 npx vitest run
test/application-rules\`). A rule whose test is gone makes that test fail.

每条规则说什么、由哪些文件实现、由哪些测试证明。点名一条规则的测试没有了，检查就不通过。
`

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function testsOf(rule: ListedRule, titles: TitlesOfRule): string {
  const named = titles.get(rule.id) ?? []
  return [...new Set(named.map(({ file }) => file))].map((file) => `\`${file}\`: ${titlesOf(named, file)}`).join('<br>')
}

const titlesOf = (named: readonly TestTitle[], from: string): string =>
  named.flatMap(({ file, title }) => (file === from ? [cell(title)] : [])).join('; ')

function line(rule: ListedRule, titles: TitlesOfRule): string {
  const why = rule.noBehaviour
  const held = why ? `—<br>${why.zh}<br>${why.en}` : rule.held.map((file) => `\`${file}\``).join('<br>')
  return `| ${rule.id} | ${cell(rule.zh)}<br>${cell(rule.en)} | ${held} | ${why ? '—' : testsOf(rule, titles)} |`
}

const section = ({ section: number, title, rules }: RuleSection, titles: TitlesOfRule): string => `
## ${number} ${title.zh} · ${title.en}

| 规则 · rule | 内容 · what it asks for | 实现 · held by | 测试 · tests |
| --- | --- | --- | --- |
${rules.map((one) => line(one, titles)).join('\n')}
`

export const rulesPage = (titles: TitlesOfRule): string =>
  HEAD + APPLICATION_RULES.map((one) => section(one, titles)).join('')
