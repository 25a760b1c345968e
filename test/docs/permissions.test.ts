import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { type Grant, POLICY, type Relation, type UseCase } from '#app/policy'
import { useCaseName } from '#app/use-case-names'
import { ROLES } from '#core/organisation/index'
import type { Bilingual } from '#core/shared/index'

const PAGE = resolve('docs/permissions.md')

const RELATIONS: Readonly<Record<Relation, Bilingual & { readonly sign: string }>> = {
  ownSection: { sign: '股', zh: '本股室的', en: 'of the own section' },
  ownAgency: { sign: '本', zh: '本机关的', en: 'of the own agency' },
  subordinate: { sign: '下', zh: '所属机关的', en: 'of the agencies below' },
  installation: {
    sign: '全',
    zh: '整个平台的，限于平台所属机关的人员',
    en: 'anywhere in the installation, for people of the agency that it was set up for',
  },
}

const HEAD = `# Permissions · 权限

Who may do what, to what. One table (\`src/app/policy.ts\`) is asked first by every use case, and by every route before a request is read; this page is made from it
(\`UPDATE_DOCS=1 npx vitest run test/docs\`). What stands nowhere is refused. A person with several roles may do what any of them allows; a token of another system, in addition, only
what its scopes name. Whether a step is lawful is another matter (docs/application-case.md).

一个用例先问这张表，每条路由在读请求以前也问；表里没有的一律拒绝。有几个角色的，取各角色之和；接口令牌还要受它的范围限制。

Marks in the columns of roles · 各角色栏里的记号:
`

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const legend = (): string =>
  Object.values(RELATIONS)
    .map(({ sign, zh, en }) => `- **${sign}** ${zh} · ${en}`)
    .join('\n')

const marks = (relations: readonly Relation[] = []): string =>
  relations.map((relation) => RELATIONS[relation].sign).join('')

/** The public, whoever signed in, the program itself. */
function others({ everyone, account, system }: Grant): string {
  const words = [
    everyone ? '任何人 anybody' : '',
    account ? '登录的人 whoever signed in' : '',
    system ? '程序 program' : '',
  ]
  return words.filter((word) => word !== '').join('；')
}

function line(useCase: UseCase): string {
  const grant: Grant = POLICY[useCase]
  const { zh, en } = useCaseName(useCase)
  return row([zh, en, `\`${useCase}\``, ...ROLES.map(({ role }) => marks(grant.roles?.[role])), others(grant)])
}

function page(): string {
  const heads = ['办什么', 'what', 'use case', ...ROLES.map(({ name }) => `${name.zh} ${name.en}`), '其他 others']
  const lines = (Object.keys(POLICY) as UseCase[]).map(line)
  return `${HEAD}\n${legend()}\n\n${[row(heads), row(heads.map(() => '---')), ...lines].join('\n')}\n`
}

it('docs/permissions.md is what the table says (UPDATE_DOCS=1 rewrites it)', () => {
  if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, page())
  expect(readFileSync(PAGE, 'utf8')).toBe(page())
})
