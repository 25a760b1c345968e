import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annualReport, reportJsonText, type SumOutputJson, sumOutput } from '#contract/index'
import { type CellVector, cellIndex } from '#core/annual-report/index'
import { day } from '#core/shared/index'
import { balanced, random } from '../support/numbers.ts'
import { reportOf } from '../support/numbers-report.ts'
import { buildProgram, gongkai, type Run } from '../support/program.ts'

const YEAR = 2023

let folder: string
beforeAll(() => {
  buildProgram()
  folder = mkdtempSync(join(tmpdir(), 'gongkai-sum-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

interface Facts {
  readonly year?: number
  readonly signed?: string
}

const json = (agency: string, vector: CellVector, { year = YEAR, signed = '2024-01-12' }: Facts = {}): string =>
  reportJsonText(reportOf('2021', vector, { agency, year, signed: day(signed) }))

const numbers = (seed: number): CellVector => balanced('2021', random(seed))

const totalOf = (vectors: readonly CellVector[]): CellVector => {
  const values = new Float64Array(200)
  for (const { values: more } of vectors)
    more.forEach((value, i) => {
      values[i] = (values[i] ?? 0) + value
    })
  return { values, blank: new Uint8Array(200) }
}

const outputOf = ({ out }: Run): SumOutputJson => sumOutput.parse(JSON.parse(out))

const valuesOf = ({ report }: SumOutputJson): number[] =>
  Object.values(report.cells).map((cell) => (cell.state === 'value' ? cell.value : Number.NaN))

describe('gongkai sum of a county', () => {
  const UNITS = ['云溪县人民政府办公室', '云溪县商务局', '云溪县城关镇人民政府']
  const LIST = `编号,名称,上级,类别,曾用名,承接机关
g,云溪县人民政府,,政府,,
o,云溪县人民政府办公室,g,政府办公室,,
c,云溪县商务局,g,部门,云溪县经济商务局,
t,云溪县城关镇人民政府,g,乡镇,,
v,云溪县税务局,g,垂直管理,,
`
  let tree: string
  let reports: string
  beforeAll(() => {
    tree = put('county/tree.csv', `\uFEFF${LIST.replaceAll('\n', '\r\n')}`)
    UNITS.forEach((unit, i) => {
      put(`county/reports/${unit}.json`, json(unit, numbers(i)))
    })
    reports = join(folder, 'county/reports')
  })
  const sum = (...args: string[]): Promise<Run> => gongkai(['sum', reports, '--tree', tree, ...args], { cwd: folder })

  it('says in plain words that nothing is wrong, and ends with 0', async () => {
    const { code, out, err } = await sum()
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe('云溪县人民政府 2023 年度汇总：应报 3 份，计入 3 份\n\n  ✓ 没有发现问题\n')
  })

  it('gives the sum as data', async () => {
    const output = outputOf(await sum('--format', 'json'))
    expect(output).toMatchObject({ year: YEAR, expected: 3, counted: 3, issues: [], differences: [], unread: [] })
    expect(valuesOf(output)).toEqual([...totalOf([0, 1, 2].map(numbers)).values])
  })

  it.each(['xlsx', 'docx', 'html', 'csv', 'json'])('writes the area’s report as %s, which is read back', async (to) => {
    const file = `area.${to}`
    const run = await sum('-o', file)
    expect([run.code, run.err]).toEqual([0, `汇总出的报告已写入 ${file}\n`])
    const read = await gongkai(['render', join(folder, file), '--to', 'json', '-o', '-'])
    const report = annualReport.parse(JSON.parse(read.out))
    expect(report).toMatchObject({
      title: '云溪县人民政府2023年政府信息公开工作年度报告',
      agency: '云溪县人民政府',
      year: YEAR,
      cells: {
        't3.total.total': {
          state: 'value',
          value: totalOf([0, 1, 2].map(numbers)).values[cellIndex('2021', 't3.total.total') ?? -1],
        },
      },
    })
  })

  it('writes PDF when the format is named', async () => {
    expect((await sum('-o', 'area', '--to', 'pdf')).code).toBe(0)
    expect(readFileSync(join(folder, 'area'), 'latin1').slice(0, 5)).toBe('%PDF-')
  })

  it('traces each difference from the area’s own report to the unit left out', async () => {
    const area = put('county/area.json', json('云溪县', totalOf([numbers(0), numbers(2)])))
    const run = await sum('--area', area, '--format', 'json')
    expect(run.code).toBe(1)
    const { differences } = outputOf(run)
    expect(new Set(differences.map(({ trace }) => `${trace?.body} ${trace?.kind}`))).toEqual(new Set(['c omitted']))
    const text = await sum('--area', area)
    expect(text.out).toMatch(/与本级报告的差异（\d+ 格）\n.*差额正好是“云溪县商务局”的数，可能漏加了它/s)
    const right = put('county/right.json', json('云溪县', totalOf([0, 1, 2].map(numbers))))
    expect((await sum('--area', right)).out).toContain('✓ 与本级报告相符')
  })

  it('tells who is missing first, and reads reports in an archive too', async () => {
    const zip = put(
      'county/two.zip',
      zipSync({ '报告/a.json': Buffer.from(json('云溪县经济商务局', numbers(1))), '报告/b.txt': Buffer.from('通知') }),
    )
    const run = await gongkai(['sum', zip, '--tree', tree])
    expect(run.code).toBe(2)
    expect(run.out).toMatch(
      /应报 3 份，计入 1 份\n\n {2}不能读取的文件（1）\n {4}\S*two\.zip\/报告\/b\.txt：.*\n\n {2}没有交报告（2）\n.*\n\n {2}用的是旧名称（1）\n/s,
    )
  })

  it('gives the issues as a list', async () => {
    const { code, out } = await gongkai([
      'sum',
      put('county/one.json', json('云溪县商务局', numbers(1))),
      '--tree',
      tree,
      '--format',
      'csv',
    ])
    expect(code).toBe(1)
    expect(out).toMatch(
      /^\uFEFF种类,程度,机关编号,文件,格,本级报告,各单位之和,说明\r\n没有交报告,错误,o,,,,,“云溪县人民政府办公室”没有交年度报告/,
    )
  })

  it.each([
    [
      'a list that is wrong says its lines',
      'bad.csv',
      `${LIST}x,云溪县气象局,y,局,,\n`,
      /机关名单.*有 1 处不对.*\n.*\n {2}第 7 行：类别“局”不对/,
    ],
    [
      'a list with unknown superiors says its lines',
      'far.csv',
      `${LIST}x,云溪县气象局,y,部门,,\n`,
      /第 7 行：“云溪县气象局”的上级“y”不在名单里/,
    ],
  ])('%s, and ends with 2', async (_, name, list, words) => {
    const run = await gongkai(['sum', reports, '--tree', put(`county/${name}`, list)])
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toMatch(words)
  })

  it('a folder without any report ends with 2', async () => {
    const run = await gongkai(['sum', put('county/none/a.txt', '通知'), '--tree', tree])
    expect(run.code).toBe(2)
    expect(run.err).toContain('(nothing-to-sum)')
  })
})

describe('gongkai sum of a province', () => {
  interface Unit {
    readonly id: string
    readonly name: string
    readonly former: string
  }
  const CITIES = 10
  const COUNTIES = 9
  const DEPARTMENTS = 32
  const lines = [
    'id,name,parent,kind,former names,successor',
    'p,江北省人民政府,,government,,',
    'po,江北省人民政府办公厅,p,office,,',
  ]
  const units: Unit[] = [{ id: 'po', name: '江北省人民政府办公厅', former: '' }]
  const vertical: Unit[] = []
  for (let c = 0; c < CITIES; c++) {
    const city = `江北省${c}市`
    lines.push(`c${c},${city}人民政府,p,government,,`, `c${c}o,${city}人民政府办公室,c${c},office,,`)
    units.push({ id: `c${c}o`, name: `${city}人民政府办公室`, former: '' })
    for (let k = 0; k < COUNTIES; k++) {
      const county = `c${c}k${k}`
      lines.push(`${county},${city}${k}县人民政府,c${c},government,,`)
      for (let d = 0; d < DEPARTMENTS; d++) {
        const unit = { id: `${county}d${d}`, name: `${city}${k}县${d}局`, former: `${city}${k}县旧${d}局` }
        units.push(unit)
        lines.push(`${unit.id},${unit.name},${county},department,${unit.former},`)
      }
      const tax = { id: `${county}v`, name: `${city}${k}县税务局`, former: '' }
      vertical.push(tax)
      lines.push(`${tax.id},${tax.name},${county},vertical,,`)
    }
  }

  it('finds every fault put into some 3,000 files of three levels, and adds up the rest', async () => {
    const next = random(11)
    const vectors = new Map(units.map(({ id }) => [id, balanced('2021', next)]))
    const vectorOf = ({ id }: Unit): CellVector => vectors.get(id) ?? numbers(0)
    const files = new Map(units.map((unit) => [unit.id, json(unit.name, vectorOf(unit))]))
    const injected = new Set<string>()
    const chosen = new Set<string>(['po'])
    const pick = (): Unit => {
      for (;;) {
        const unit = units[Math.floor(next() * units.length)]
        if (unit && unit.former !== '' && !chosen.has(unit.id)) {
          chosen.add(unit.id)
          return unit
        }
      }
    }
    const inject = (code: string, fault: (unit: Unit) => void): void => {
      for (let i = 0; i < 12; i++) {
        const unit = pick()
        fault(unit)
        injected.add(`${code} ${unit.id}`)
      }
    }
    inject('missing', ({ id }) => {
      files.delete(id)
      vectors.delete(id)
    })
    inject('renamed', (unit) => files.set(unit.id, json(unit.former, vectorOf(unit))))
    inject('duplicateSame', (unit) => files.set(`${unit.id}-copy`, json(unit.name, vectorOf(unit))))
    inject('duplicateDiffers', (unit) =>
      files.set(`${unit.id}-draft`, json(unit.name, balanced('2021', next), { signed: '2024-01-02' })),
    )
    inject('wrongYear', (unit) => files.set(`${unit.id}-old`, json(unit.name, balanced('2021', next), { year: 2022 })))
    inject('brokenSums', (unit) => {
      const { values, blank } = vectorOf(unit)
      const wrong = Float64Array.from(values)
      const at = cellIndex('2021', 't3.open.total') ?? -1
      wrong[at] = (wrong[at] ?? 0) + 1
      vectors.set(unit.id, { values: wrong, blank })
      files.set(unit.id, json(unit.name, vectorOf(unit)))
    })
    for (const tax of vertical.slice(0, 12)) {
      files.set(tax.id, json(tax.name, balanced('2021', next)))
      injected.add(`vertical ${tax.id}`)
    }
    for (let i = 0; i < 12; i++) files.set(`stranger${i}`, json(`江北省气象台第${i}分台`, balanced('2021', next)))
    const [omitted] = units.filter(({ id }) => id.startsWith('c3k4d') && !chosen.has(id))
    const county = units.filter(
      (unit) => unit.id.startsWith('c3k4d') && unit.id !== omitted?.id && vectors.has(unit.id),
    )
    files.set('c3k4', json('江北省3市4县人民政府', totalOf(county.map(vectorOf))))
    for (let i = 0; i < 5; i++) files.set(`broken${i}`, '{"schema": "urn:gongkai:annual-report:1"')

    for (const [name, text] of files) put(`province/${name.slice(0, 4)}/${name}.json`, text)
    const run = await gongkai([
      'sum',
      join(folder, 'province'),
      '--tree',
      put('province.csv', lines.join('\n')),
      '--format',
      'json',
    ])
    const output = outputOf(run)

    expect(run.code).toBe(2)
    expect(files.size).toBeGreaterThan(2900)
    const found = new Set(
      output.issues.filter(({ code }) => code !== 'unknownAgency').map(({ code, body }) => `${code} ${body}`),
    )
    expect(found).toEqual(injected)
    expect(output.issues.filter(({ code }) => code === 'unknownAgency')).toHaveLength(12)
    expect(output.unread).toHaveLength(5)
    expect(new Set(output.differences.map(({ area, trace }) => `${area} ${trace?.body} ${trace?.kind}`))).toEqual(
      new Set([`c3k4 ${omitted?.id} omitted`]),
    )
    const counted = [...vectors].filter(([id]) => id !== omitted?.id).map(([, vector]) => vector)
    expect(valuesOf(output)).toEqual([...totalOf(counted).values])
    expect([output.expected, output.counted]).toEqual([units.length, units.length - 12])
  })
})
