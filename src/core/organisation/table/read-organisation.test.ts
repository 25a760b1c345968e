import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, tell } from '#core/shared/index'
import {
  agencyOf,
  creditCode,
  organisations,
  personOf,
  REGIONS,
  sectionOf,
} from '../../../../test/support/organisation.ts'
import { joined, organisationOf, organisationTables, readOrganisation, tableKindOf, templateTables } from '../index.ts'
import type { Organisation } from '../organisation.ts'
import type { TableRow } from './table.ts'

const NOTHING: Organisation = { agencies: [], sections: [], people: [] }

const rowsOf = (rows: readonly (readonly string[])[]): TableRow[] => rows.map((fields, i) => ({ line: i + 1, fields }))
const split = (text: string): TableRow[] => rowsOf(text.split('\n').map((line) => line.trim().split(',')))

interface Given {
  readonly agencies?: string
  readonly people?: string
  readonly known?: Organisation
}

const preview = ({ agencies, people, known = NOTHING }: Given) =>
  readOrganisation(
    { agencies: agencies === undefined ? null : split(agencies), people: people === undefined ? null : split(people) },
    known,
    REGIONS,
  )

const problems = (given: Given): string[] =>
  preview(given).problems.map(({ table, line, column, code }) => `${table} ${line} ${column} ${code}`)

const KNOWN: Organisation = {
  agencies: [
    agencyOf('g', 'government', null, { name: '县政府' }),
    agencyOf('o', 'office', 'g', { name: '县政府办' }),
    agencyOf('c', 'department', 'g', { name: '商务局' }),
  ],
  sections: [],
  people: [personOf('张', { login: 'zhang', roles: ['clerk'] })],
}

describe('a table of agencies', () => {
  it('is read with Chinese heads, in any order, names in place of ids', () => {
    const { read, problems } = preview({
      agencies: `类别,机关名称,上级机关,区划代码,信用代码,设立日期,原名称
        人民政府,积石山县人民政府,,622927,,,
        政府办,积石山县人民政府办公室,积石山县人民政府,622927,,,
        部门,积石山县商务局,积石山县人民政府,６２２９２７,${creditCode(7)},1985年3月1日,积石山县商业局（至2019/3/14）
        街道,吹麻滩镇人民政府,积石山县人民政府,622927,,,`,
    })
    expect(problems).toEqual([])
    expect(read.agencies[2]).toEqual(
      agencyOf('积石山县商务局', 'department', '积石山县人民政府', {
        ...{ name: '积石山县商务局', region: '622927', creditCode: creditCode(7), since: day('1985-03-01') },
        formerNames: [{ name: '积石山县商业局', until: day('2019-03-14') }],
      }),
    )
    expect(read.agencies[3]).toMatchObject({ kind: 'township', level: 'township' })
  })

  it.each([
    ['622900', '', 'prefecture'],
    ['620000', '', 'province'],
    ['', '国家级', 'national'],
    ['622927', '地级', 'prefecture'],
  ])('gives the level of region “%s” and level “%s”: %s', (region, written, level) => {
    const { read } = preview({ agencies: `名称,类别,行政区划代码,级别\n机关,政府,${region},${written}` })
    expect(read.agencies[0]?.level).toBe(level)
  })

  it('that gongkai sum reads is read here, too', () => {
    const given = `id,name,parent,kind,former names,successor,级别
      g,云溪县人民政府,,government,,,县
      c,云溪县商务局,g,department,云溪县经济商务局；云溪县商贸局,,县`
    expect(problems({ agencies: given })).toEqual([])
  })

  it.each([
    ['is empty', '编号,名称,类别', ['机关 1  table-empty']],
    ['lacks columns', '编号,级别\na,县级', ['机关 1 名称 column-missing', '机关 1 类别 column-missing']],
    ['has a column twice', '名称,类别,类型\n甲,政府,政府', ['机关 1 类别 column-twice']],
    ['has a row without a kind', '名称,类别,级别\n甲,,县级', ['机关 2 类别 field-required']],
    ['has a kind that is none', '名称,类别,级别\n甲,机构,县级', ['机关 2 类别 word-unknown']],
    ['has a level that is none', '名称,类别,级别\n甲,政府,科级', ['机关 2 级别 word-unknown']],
    ['gives neither level nor region', '名称,类别\n甲,政府', ['机关 2 级别 agency-level-missing']],
    [
      'has a wrong check character',
      `名称,类别,级别,信用代码\n甲,政府,县级,${creditCode(1).slice(0, 17)}?`,
      ['机关 2 统一社会信用代码 credit-code-form'],
    ],
    ['has a day that is none', '名称,类别,级别,成立日期\n甲,政府,县级,去年', ['机关 2 成立日期 date-unreadable']],
    [
      'has a former name until never',
      '名称,类别,级别,曾用名\n甲,政府,县级,乙（至年底）',
      ['机关 2 曾用名 date-unreadable'],
    ],
    [
      'has a field as long as a book',
      `名称,类别,级别,曾用名\n甲,政府,县级,${'乙'.repeat(10_001)}`,
      ['机关 2 曾用名 field-too-long'],
    ],
    [
      'names a superior that two rows bear',
      '编号,名称,类别,级别,上级\ng,县政府,政府,县级,\nh,县政府,政府,县级,g\nc,商务局,部门,县级,县政府',
      ['机关 4 上级 reference-ambiguous'],
    ],
    [
      'has an unreadable kind where others stand below',
      '名称,类别,级别,上级\n县政府,正府,县级,\n政府办,办公室,县级,县政府\n商务局,部门,县级,县政府',
      ['机关 2 类别 word-unknown'],
    ],
  ])('that %s is refused with its lines', (_, agencies, expected) => {
    expect(problems({ agencies })).toEqual(expected)
  })

  it('does not repeat a whole book in a message', () => {
    const [problem] = preview({ agencies: `名称,类别,级别\n甲,${'部'.repeat(500)},县级` }).problems
    expect(problem && tell(problem).message.zh.length).toBeLessThan(150)
  })

  it('stands for what is kept, and may refer to it', () => {
    const more = '编号,名称,类别,级别,上级,撤销日期\nc,商业局,部门,县级,g,2020-01-01\nl,粮食局,部门,县级,县政府,'
    expect(problems({ agencies: more, known: KNOWN })).toEqual([])
  })

  it('that would put a kept agency in the wrong is refused for it, in line 0', () => {
    const office = '编号,名称,类别,级别,上级\ng,县政府,部门,县级,'
    expect(problems({ agencies: office, known: KNOWN })).toEqual(['机关 0 上级 parent-kind'])
  })

  it('is not charged with what was wrong before', () => {
    const known = { ...KNOWN, agencies: [...KNOWN.agencies, agencyOf('w', 'department', 'gone')] }
    expect(problems({ agencies: '名称,类别,级别,上级\n粮食局,部门,县级,g', known })).toEqual([])
  })
})

describe('a table of people', () => {
  it('gives sections, people and accounts', () => {
    const { read, problems } = preview({
      people: `单位,股室,公开工作机构,职责,姓名,职务,负责人,专干,领导小组,账号,角色
        商务局,局办公室,是,综合协调；公文,,,,,,,
        c,局办公室,,档案,马主任,主任,是,是,成员,ＭＡ.Zhuren,专干；保密审查员
        c,,,,张局长,局长,,,组长,,`,
      known: KNOWN,
    })
    expect(problems).toEqual([])
    expect(read.sections).toEqual([
      { agency: 'c', name: '局办公室', isOffice: true, duties: ['综合协调', '公文', '档案'] },
    ])
    expect(read.people).toEqual([
      personOf('马主任', {
        ...{ section: '局办公室', post: '主任', headsSection: true, inOffice: true, groupPlace: 'member' },
        ...{ login: 'ma.zhuren', roles: ['officer', 'reviewer'] },
      }),
      personOf('张局长', { post: '局长', groupPlace: 'head' }),
    ])
  })

  it.each([
    ['names no agency', '机关,姓名\n,张', ['人员 2 机关 field-required']],
    ['names an unknown agency', '机关,姓名\n粮食局,张', ['人员 2 机关 reference-unknown']],
    ['holds a row without a name', '机关,姓名,职务\nc,,局长', ['人员 2 姓名 field-required']],
    [
      'gives an account to a section',
      '机关,内设机构,姓名,登录名,角色\nc,股,,gu,专干',
      ['人员 2 姓名 field-required', '人员 2 登录名 login-form'],
    ],
    ['gives duties to no section', '机关,内设机构,职责,姓名\nc,,公文,张', ['人员 2 内设机构 field-required']],
    ['has a role that is none', '机关,姓名,登录名,角色\nc,李,li.si,专干；局长', ['人员 2 角色 word-unknown']],
    ['answers yes or no with something else', '机关,姓名,专干\nc,李,大概', ['人员 2 信息公开工作人员 word-unknown']],
    ['gives one login twice', '机关,姓名,登录名,角色\nc,李,li.si,专干\nc,王,LI.SI,专干', ['人员 3 登录名 login-twice']],
    ['gives a login that is taken', '机关,姓名,登录名,角色\nc,李,zhang,专干', ['人员 2 登录名 login-twice']],
  ])('that %s is refused with its lines', (_, people, expected) => {
    expect(problems({ people, known: KNOWN })).toEqual(expected)
  })

  it('that names an agency by a name that two bear is refused for it', () => {
    const known = { ...KNOWN, agencies: [...KNOWN.agencies, agencyOf('c2', 'department', null, { name: '商务局' })] }
    expect(problems({ people: '机关,姓名\n商务局,李', known })).toEqual(['人员 2 机关 reference-ambiguous'])
  })

  it('may give a kept person another role', () => {
    expect(problems({ people: '机关,姓名,登录名,角色\nc,张,zhang,领导', known: KNOWN })).toEqual([])
  })

  it('is not told to be wrong for a table of agencies that cannot be used', () => {
    const given = { agencies: '编号,名称\na,甲', people: '机关,姓名\na,张' }
    expect(problems(given)).toEqual(['机关 1 类别 column-missing'])
  })
})

describe('an organisation of 60 agencies', () => {
  const lines = [
    '编号,名称,类别,上级,行政区划代码,统一社会信用代码',
    'g,积石山县人民政府,政府,,622927,',
    'o,积石山县人民政府办公室,政府办公室,g,622927,',
    ...Array.from({ length: 58 }, (_, i) => `d${i},积石山县第${i}局,部门,g,622927,${creditCode(i)}`),
  ]
  const people = ['机关,姓名,登录名,角色', 'o,马专干,ma,信息公开专干', 'd5,李经办,li.si,股室经办人'].join('\n')

  it('is taken whole', () => {
    const read = organisationOf(preview({ agencies: lines.join('\n'), people: people.replace(',ma,', ',ma.zg,') }))
    expect(read.ok && read.value.agencies).toHaveLength(60)
  })

  it('with three faulty lines is shown with exactly these, and nothing of it is taken', () => {
    const wrong = lines.with(10, 'd7,积石山县第7局,部门,g,622972,').with(33, `d30,积石山县第30局,部门,县政府,622927,`)
    const shown = preview({ agencies: wrong.join('\n'), people })
    expect(shown.read.agencies).toHaveLength(60)
    expect(
      shown.problems.map((problem) => [problem.table, problem.line, problem.column, tell(problem).message.zh]),
    ).toEqual([
      ['机关', 11, '行政区划代码', '行政区划代码“622972”不在县以上行政区划代码表里（GB/T 2260）。'],
      ['机关', 34, '上级', '“上级”写的“县政府”找不到。'],
      ['人员', 2, '登录名', expect.stringContaining('登录名“ma”不能用')],
    ])
    expect(organisationOf(shown).ok).toBe(false)
  })
})

describe('what is written', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(organisations, (organisation) => {
        const [agencies, people] = organisationTables(organisation).map(({ rows }) => rowsOf(rows))
        const hasPeople = organisation.people.length + organisation.sections.length > 0
        const tables = { agencies: agencies ?? null, people: hasPeople ? (people ?? null) : null }
        expect(readOrganisation(tables, NOTHING, REGIONS)).toEqual({ read: organisation, problems: [] })
      }),
    )
  })

  it('as a template says what belongs where, in a row that is passed over', () => {
    const [table] = templateTables()
    const [heads = [], explained = []] = table?.rows ?? []
    expect(explained).toHaveLength(heads.length)
    expect(explained[0]).toMatch(/^说明：/)
    const rows = rowsOf([
      heads,
      explained,
      heads.map((head) => ({ 名称: '县政府', 类别: '政府', 级别: '县级', 编号: 'g' })[head] ?? ''),
    ])
    expect(readOrganisation({ agencies: rows, people: null }, NOTHING, REGIONS)).toMatchObject({
      read: { agencies: [{ id: 'g', name: '县政府' }] },
      problems: [],
    })
  })

  it('offers the words of a column that takes one of them', () => {
    const [agencies] = templateTables()
    const at = agencies?.rows[0]?.indexOf('类别') ?? -1
    expect(agencies?.choices[at]).toEqual(['政府', '政府办公室', '部门', '乡镇', '垂直管理', '授权组织'])
    expect(agencies?.choices[agencies.rows[0]?.indexOf('名称') ?? -1]).toBeNull()
  })
})

describe('what was read, beside what is kept', () => {
  const read: Organisation = {
    agencies: [agencyOf('c', 'department', 'g', { name: '商业局' }), agencyOf('l', 'department', 'g')],
    sections: [sectionOf('股', { duties: ['公文'] })],
    people: [personOf('张', { login: 'zhang', roles: ['leader'] }), personOf('李')],
  }
  const both = joined({ ...KNOWN, sections: [sectionOf('股'), sectionOf('室')] }, read)

  it('stands in place of the same agency, section or person', () => {
    expect(both.agencies.map(({ id, name }) => id + name)).toEqual(['g县政府', 'o县政府办', 'c商业局', 'l机关l'])
    expect(both.sections).toEqual([sectionOf('室'), ...read.sections])
    expect(both.people).toEqual(read.people)
  })
})

describe('any table', () => {
  it('is read or refused, never thrown at', () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('部门', '政府', 'g', '622927', '是', 'zhang'),
    )
    const heads = ['编号', '名称', '类别', '上级', '行政区划代码', '曾用名', '撤销日期', '承接机关', '主管部门']
    const width = heads.length
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: width, maxLength: width })), (rows) => {
        const { problems } = readOrganisation({ agencies: rowsOf([heads, ...rows]), people: null }, NOTHING, REGIONS)
        for (const problem of problems) expect(tell(problem).message.zh).not.toBe('')
      }),
    )
  })

  it.each([
    [['名称', '类别'], 'agencies'],
    ['ID,Name,Kind'.split(','), 'agencies'],
    [['机关', '姓名'], 'people'],
    [['单位', '科室'], 'people'],
    [['地址', '表', '行'], null],
    [[], null],
  ])('with the heads %j is one of %s', (heads, kind) => {
    expect(tableKindOf(heads)).toBe(kind)
  })
})

describe('a table against what is kept', () => {
  const kept: Organisation = {
    agencies: [agencyOf('g', 'government', null, { name: '县政府', region: '622927', creditCode: creditCode(1) })],
    sections: [sectionOf('办公室', { agency: 'g', isOffice: true, duties: ['公开'] })],
    people: [personOf('张', { agency: 'g', section: '办公室', post: '主任', inOffice: true })],
  }

  it('leaves as it is what it has no column for', () => {
    const { read, problems } = preview({
      agencies: '编号,名称,类别\ng,积石山县人民政府,人民政府',
      people: '机关,内设机构,姓名\ng,办公室,张',
      known: kept,
    })
    expect(problems).toEqual([])
    expect(read).toEqual({ ...kept, agencies: [{ ...kept.agencies[0], name: '积石山县人民政府' }] })
  })

  it('empties what stands blank in a column that it has', () => {
    const { read } = preview({
      agencies: '编号,名称,类别,信用代码\ng,县政府,人民政府,',
      people: '机关,内设机构,姓名,职务\ng,办公室,张,',
      known: kept,
    })
    expect(read.agencies[0]?.creditCode).toBeNull()
    expect(read.people[0]).toMatchObject({ post: '', inOffice: true })
  })
})
