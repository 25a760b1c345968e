import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import {
  AGENCY_KINDS,
  AGENCY_LEVELS,
  GROUP_PLACES,
  OFFICE_DUTIES,
  ROLES,
  SUPERVISING_DUTIES,
  templateTables,
  type WrittenTable,
} from '#core/organisation/index'
import type { Bilingual } from '#core/shared/index'

const PAGE = resolve('docs/organisation.md')

const HEAD = `# Organisation · 机构

Agencies, sections, people and accounts are handed in as two tables: two sheets of one workbook (xlsx, xls), or two CSV files in UTF-8 or GB18030. A table is known by its
heads, which may stand in any order; other columns are passed over, and so is a row that begins with 说明：. Nothing is taken over before every line is right: what is wrong is
said line by line. This page is made from the program's own tables (\`UPDATE_DOCS=1 npx vitest run test/docs\`).

- \`gongkai sum --tree\` reads the table 机关 as it is (docs/roll-up.md).
- An agency is referred to by its 编号 or, where only one bears it, its 名称. Without the column 编号 names are the ids.
- Days may be written 2019-03-15, 2019/3/15, 2019年3月15日 or 20190315. 曾用名 gives the last day of a name, 撤销日期 the first day without the agency.
- Left blank, 主管部门 is what the Regulation gives (Art. 3): the general office of the government; for that office and its government the general office one level up; in a vertically led
  system the body above. 级别 is left to 行政区划代码.
- A row of 人员 without 姓名 speaks of its section alone.
- Region codes are those of GB/T 2260, county level and above.
`

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')

function sheet({ name, rows: [heads = [], explained = []], choices }: WrittenTable): string {
  const rows = heads.map((head, i) => [head, (explained[i] ?? '').replace(/^说明：/, ''), choices[i]?.join('、') ?? ''])
  return `\n## Table ${name}\n\n${table(['列名', '填写', '可选'], rows)}\n`
}

const named = (title: string, specs: readonly { readonly name: Bilingual }[]): string =>
  `\n## ${title}\n\n${table(
    ['中文', 'English'],
    specs.map(({ name }) => [name.zh, name.en]),
  )}\n`

const both = (title: string, heads: readonly string[], texts: readonly (readonly Bilingual[])[]): string =>
  `\n## ${title}\n\n${table(
    heads,
    texts.map((cells) => cells.map(({ zh, en }) => `${zh} ${en}`)),
  )}\n`

const page = (): string =>
  [
    HEAD,
    ...templateTables().map(sheet),
    named('Kinds · 类别', AGENCY_KINDS),
    named('Levels · 级别', AGENCY_LEVELS),
    named('Leading group · 领导小组', GROUP_PLACES),
    both(
      'Roles · 角色',
      ['角色', '含义'],
      ROLES.map(({ name, meaning }) => [name, meaning]),
    ),
    both(
      'Duties of the disclosure unit · 政府信息公开工作机构的职责',
      ['职责', '依据'],
      OFFICE_DUTIES.map(({ title, basis }) => [title, basis]),
    ),
    both(
      'Functions of the supervising office · 主管部门的职责',
      ['职责', '依据'],
      SUPERVISING_DUTIES.map(({ title, basis }) => [title, basis]),
    ),
  ].join('')

it('docs/organisation.md is what the tables say (UPDATE_DOCS=1 rewrites it)', () => {
  if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, page())
  expect(readFileSync(PAGE, 'utf8')).toBe(page())
})
