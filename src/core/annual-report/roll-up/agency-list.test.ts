import { describe, expect, it } from 'vitest'
import { agencyTreeFromRows } from './agency-list.ts'

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line, i) => ({ line: i + 1, fields: line.trim().split(',') }))

const bodies = (text: string) => {
  const tree = agencyTreeFromRows(rowsOf(text))
  if (!tree.ok) throw new Error(JSON.stringify(tree.error))
  return tree.value.bodies
}

const problems = (text: string): string[] => {
  const tree = agencyTreeFromRows(rowsOf(text))
  return tree.ok ? [] : tree.error.map(({ line, message }) => `${line}: ${message.zh}`)
}

describe('a list of agencies', () => {
  it('is read with English heads', () => {
    expect(
      bodies(`id,name,parent,kind,former names,successor
        g,云溪县人民政府,,government,,
        c,云溪县商务局,g,department,云溪县经济商务局；云溪县商贸局,
        l,云溪县粮食局,g,department,,c`),
    ).toEqual([
      { id: 'g', name: '云溪县人民政府', parent: null, kind: 'government', formerNames: [], successor: null },
      {
        id: 'c',
        name: '云溪县商务局',
        parent: 'g',
        kind: 'department',
        formerNames: ['云溪县经济商务局', '云溪县商贸局'],
        successor: null,
      },
      { id: 'l', name: '云溪县粮食局', parent: 'g', kind: 'department', formerNames: [], successor: 'c' },
    ])
  })

  it('is read with Chinese heads, in any order, names in place of ids', () => {
    const found = bodies(`类别,名称,上级,承接机关
      政府,云溪县人民政府,,
      政府办公室,云溪县人民政府办公室,云溪县人民政府,
      部门,云溪县商务局,云溪县人民政府,
      乡镇,城关镇人民政府,云溪县人民政府,
      垂直管理,云溪县税务局,云溪县人民政府,
      部门,云溪县粮食局,云溪县人民政府,云溪县商务局`)
    expect(found.map(({ kind }) => kind)).toEqual([
      'government',
      'office',
      'department',
      'township',
      'vertical',
      'department',
    ])
    expect(found[5]).toMatchObject({ id: '云溪县粮食局', parent: '云溪县人民政府', successor: '云溪县商务局' })
  })

  it('that an organisation was written to is read, with days of former names and authorised organisations', () => {
    const found = bodies(`编号,名称,类别,级别,上级,曾用名,撤销日期,承接机关
      g,云溪县人民政府,政府,县级,,,,
      c,云溪县商务局,部门,县级,ｇ,云溪县经济商务局（至2019-03-14）,,
      x,云溪县气象台,授权组织,县级,g,,,`)
    expect(found[1]).toMatchObject({ parent: 'g', formerNames: ['云溪县经济商务局'] })
    expect(found[2]?.kind).toBe('department')
  })

  it.each([
    ['is empty', '编号,名称,上级,类别', ['1: 名单是空的。']],
    ['lacks columns', '编号,名称\na,甲', ['1: 缺少“上级”（parent）一列。', '1: 缺少“类别”（kind）一列。']],
    ['has a row without name', '编号,名称,上级,类别\ng,,,政府', ['2: 没有名称。']],
    ['has a row without id', '编号,名称,上级,类别\n,甲,,政府', ['2: “甲”没有编号。']],
    [
      'names a kind that is none',
      '编号,名称,上级,类别\ng,甲,,政府\na,乙,g,机关',
      [expect.stringMatching(/^3: 类别“机关”不对/)],
    ],
    [
      'has a former name until no day',
      '编号,名称,上级,类别,曾用名\ng,甲,,政府,乙（至年底）',
      ['2: 曾用名里的“年底”不是日期。'],
    ],
    ['uses an id twice', '编号,名称,上级,类别\ng,甲,,政府\na,乙,g,部门\na,丙,g,部门', ['4: 编号“a”重复。']],
    [
      'names a superior that is not there',
      '编号,名称,上级,类别\ng,甲,,政府\na,乙,x,部门',
      ['3: “乙”的上级“x”不在名单里。'],
    ],
  ])('that %s is refused with its lines', (_, text, expected) => {
    expect(problems(text)).toEqual(expected)
  })
})
