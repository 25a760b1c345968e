import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { balanced, random } from '../../../../test/support/numbers.ts'
import { reportOf } from '../../../../test/support/numbers-report.ts'
import { type CellAddress, cellIndex, FORMS } from '../form/index.ts'
import type { Report } from '../report.ts'
import type { CellVector } from '../vector.ts'
import type { Filing } from './filings.ts'
import { rollUp } from './roll-up.ts'
import { type AgencyTree, agencyTree, type Body, type BodyKind } from './tree.ts'

const YEAR = 2023

const body = (id: string, name: string, parent: string | null, kind: BodyKind, more: Partial<Body> = {}): Body => ({
  id,
  name,
  parent,
  kind,
  formerNames: [],
  successor: null,
  ...more,
})

function treeOf(bodies: readonly Body[]): AgencyTree {
  const made = agencyTree(bodies)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}

const county = (): Body[] => [
  body('g', '云溪县人民政府', null, 'government'),
  body('o', '云溪县人民政府办公室', 'g', 'office'),
  body('c', '云溪县商务局', 'g', 'department', { formerNames: ['云溪县经济商务局'] }),
  body('t', '云溪县城关镇人民政府', 'g', 'township'),
  body('v', '云溪县税务局', 'g', 'vertical'),
  body('m', '云溪县粮食局', 'g', 'department', { successor: 'c' }),
]

const numbers = (seed: number): CellVector => balanced('2021', random(seed))

const filing = (
  agency: string,
  vector: CellVector,
  facts: Partial<{ file: string; year: number; signed: string }> = {},
): Filing => ({
  file: facts.file ?? `${agency}.docx`,
  report: reportOf('2021', vector, { agency, year: facts.year ?? YEAR, signed: day(facts.signed ?? '2024-01-12') }),
})

const valueAt = (report: Report, address: CellAddress): number | null => {
  const cell = report.cells[address]
  return cell?.state === 'value' ? cell.value : null
}

const sumOf = (vectors: readonly CellVector[], address: CellAddress): number =>
  vectors.reduce((sum, v) => sum + (v.values[cellIndex('2021', address) ?? -1] ?? 0), 0)

const complete = (): Filing[] => [
  filing('云溪县人民政府办公室', numbers(1)),
  filing('云溪县商务局', numbers(2)),
  filing('云溪县城关镇人民政府', numbers(3)),
]

describe('the sum of a county', () => {
  it('adds the government organ’s own report, the departments and the townships', () => {
    const result = rollUp(treeOf(county()), complete(), YEAR)
    const parts = [numbers(1), numbers(2), numbers(3)]
    for (const address of ['t3.open.natural', 't3.total.total', 't4.review.total'] as const)
      expect(valueAt(result.report, address)).toBe(sumOf(parts, address))
    expect(result.issues).toEqual([])
    expect([result.expected, result.counted]).toEqual([3, 3])
  })

  it('finds a body by the short form that a report gives beside the full name', () => {
    const [office, bureau, town] = complete()
    if (!office || !bureau || !town) throw new Error('no filings')
    const agency = {
      value: '青山市云溪县商务局',
      certainty: 'certain',
      from: 'text',
      otherwise: ['云溪县商务局'],
    } as const
    const filings = [office, { ...bureau, report: { ...bureau.report, agency } }, town]
    expect(rollUp(treeOf(county()), filings, YEAR).issues).toEqual([])
  })

  it('says which table a report lacks, since its figures are missing from the sum', () => {
    const vector = numbers(2)
    FORMS['2021'].cells.forEach(({ table }, i) => {
      if (table === 't4') vector.blank[i] = 1
    })
    const [office, , town] = complete()
    if (!office || !town) throw new Error('no filings')
    const { issues } = rollUp(treeOf(county()), [office, filing('云溪县商务局', vector), town], YEAR)
    expect(issues.map(({ code, severity, body: id }) => [code, severity, id])).toEqual([['tableMissing', 'error', 'c']])
    expect(issues[0]?.message.zh).toContain('里没有表四')
  })

  it('adds money without the errors of floating point', () => {
    const fees = [0.1, 0.2, 4166.241619].map((amount, i) => {
      const vector = numbers(i + 1)
      vector.values[cellIndex('2021', 't2.fee.amountWan') ?? -1] = amount
      return vector
    })
    const names = ['云溪县人民政府办公室', '云溪县商务局', '云溪县城关镇人民政府']
    const { report } = rollUp(
      treeOf(county()),
      fees.map((v, i) => filing(names[i] ?? '', v)),
      YEAR,
    )
    expect(valueAt(report, 't2.fee.amountWan')).toBe(4166.541619)
  })

  it.each<[string, (filings: Filing[]) => Filing[], string, string | null]>([
    ['a unit has not reported', (f) => f.slice(0, 2), 'missing', 't'],
    ['a file names a body outside the list', (f) => [...f, filing('云溪县气象台', numbers(9))], 'unknownAgency', null],
    [
      'a file is for another year',
      (f) => [...f, filing('云溪县商务局', numbers(9), { file: '旧.docx', year: 2022 })],
      'wrongYear',
      'c',
    ],
    ['a vertically led body sends its report', (f) => [...f, filing('云溪县税务局', numbers(9))], 'vertical', 'v'],
    ['a merged body sends its report', (f) => [...f, filing('云溪县粮食局', numbers(9))], 'merged', 'm'],
    [
      'a body uses its former name',
      ([a, , c]) => [a, filing('云溪县经济商务局', numbers(2)), c].filter((x) => x !== undefined),
      'renamed',
      'c',
    ],
    [
      'the same report comes twice',
      (f) => [...f, filing('云溪县商务局', numbers(2), { file: '商务局副本.docx' })],
      'duplicateSame',
      'c',
    ],
    [
      'two reports of one body differ',
      (f) => [...f, filing('云溪县商务局', numbers(8), { signed: '2024-01-05', file: '初稿.docx' })],
      'duplicateDiffers',
      'c',
    ],
  ])('says so when %s, and the sum stays right', (_, change, code, who) => {
    const result = rollUp(treeOf(county()), change(complete()), YEAR)
    expect(result.issues.map((i) => [i.code, i.body])).toEqual([[code, who]])
    const parts = code === 'missing' ? [numbers(1), numbers(2)] : [numbers(1), numbers(2), numbers(3)]
    expect(valueAt(result.report, 't3.total.total')).toBe(sumOf(parts, 't3.total.total'))
  })

  it('counts the version whose sums hold, and says why', () => {
    const broken = numbers(2)
    broken.values[cellIndex('2021', 't3.open.total') ?? -1] = 99_999
    const filings = [...complete(), filing('云溪县商务局', broken, { file: '后.docx', signed: '2024-01-30' })]
    const { issues } = rollUp(treeOf(county()), filings, YEAR)
    expect(issues[0]?.message.zh).toContain('计入“云溪县商务局.docx”，没有计入“后.docx”，因为它的表内合计出错更少')
  })

  it('puts the single row （六） of the trial form into 3.其他 and says what is lacking', () => {
    const vector = balanced('2019', random(5))
    const report = reportOf('2019', vector, { agency: '云溪县商务局', year: YEAR })
    const [a, , c] = complete()
    const { report: sum, issues } = rollUp(
      treeOf(county()),
      [a, { file: '试行.txt', report }, c].filter((x) => x !== undefined),
      YEAR,
    )
    const old = vector.values[cellIndex('2019', 't3.otherHandling.natural') ?? -1] ?? 0
    expect(valueAt(sum, 't3.other.other.natural')).toBe(old + sumOf([numbers(1), numbers(3)], 't3.other.other.natural'))
    expect(issues.map((i) => i.code)).toEqual(['trialForm'])
    expect(issues[0]?.cells).toContain('t2.norms.issued')
  })
})

describe('an area’s own report', () => {
  const total = (vectors: readonly CellVector[]): CellVector => {
    const values = new Float64Array(200)
    for (const vector of vectors)
      vector.values.forEach((v, i) => {
        values[i] = (values[i] ?? 0) + v
      })
    return { values, blank: new Uint8Array(200) }
  }
  const areaFiling = (vectors: readonly CellVector[]): Filing => filing('云溪县人民政府', total(vectors))

  it('is not remarked on when it is the sum of its units', () => {
    const result = rollUp(treeOf(county()), [...complete(), areaFiling([numbers(1), numbers(2), numbers(3)])], YEAR)
    expect(result.differences).toEqual([])
  })

  it.each<[string, () => Filing[], string, string]>([
    ['left a unit out', () => [...complete(), areaFiling([numbers(1), numbers(3)])], 'c', 'omitted'],
    [
      'counted a unit twice',
      () => [...complete(), areaFiling([numbers(1), numbers(2), numbers(3), numbers(3)])],
      't',
      'doubled',
    ],
    [
      'counted a vertically led body',
      () => [
        ...complete(),
        filing('云溪县税务局', numbers(9)),
        areaFiling([numbers(1), numbers(2), numbers(3), numbers(9)]),
      ],
      'v',
      'leftOut',
    ],
  ])('is traced to the unit when it %s', (_, filings, who, kind) => {
    const { differences } = rollUp(treeOf(county()), filings(), YEAR)
    expect(differences.length).toBeGreaterThan(20)
    expect(new Set(differences.map((d) => `${d.trace?.body} ${d.trace?.kind}`))).toEqual(new Set([`${who} ${kind}`]))
    expect(differences[0]?.message.zh).toMatch(/^“云溪县人民政府”的报告表三.*列是 \d+，各单位之和是 \d+。差额正好是/)
  })
})

describe('three levels', () => {
  const random3 = random(11)
  const bodies: Body[] = [
    body('p', '江北省人民政府', null, 'government'),
    body('p-o', '江北省人民政府办公厅', 'p', 'office'),
  ]
  for (let c = 0; c < 10; c++) {
    bodies.push(
      body(`c${c}`, `第${c}市人民政府`, 'p', 'government'),
      body(`c${c}-o`, `第${c}市人民政府办公室`, `c${c}`, 'office'),
    )
    for (let k = 0; k < 9; k++) {
      bodies.push(body(`c${c}k${k}`, `第${c}市第${k}县人民政府`, `c${c}`, 'government'))
      for (let d = 0; d < 33; d++)
        bodies.push(
          body(`c${c}k${k}d${d}`, `第${c}市第${k}县第${d}局`, `c${c}k${k}`, d === 32 ? 'vertical' : 'department', {
            formerNames: [`第${c}市第${k}县旧${d}局`],
          }),
        )
    }
  }
  const tree = treeOf(bodies)
  const units = bodies.filter((b) => b.kind === 'department' || b.kind === 'office')

  it('adds up 2,891 reports and finds every injected fault', () => {
    const vectors = new Map(units.map((u) => [u.id, balanced('2021', random3)]))
    const filings = new Map(units.map((u) => [u.id, filing(u.name, vectors.get(u.id) ?? numbers(1))]))
    const injected = new Set<string>()
    const pick = (): Body => {
      for (;;) {
        const unit = units[Math.floor(random3() * units.length)]
        if (unit && ![...injected].some((i) => i.endsWith(` ${unit.id}`))) return unit
      }
    }
    const extra: Filing[] = []
    const inject: Record<string, (unit: Body) => void> = {
      missing: (u) => filings.delete(u.id) && vectors.delete(u.id),
      renamed: (u) => filings.set(u.id, filing(u.formerNames[0] ?? u.name, vectors.get(u.id) ?? numbers(1))),
      duplicateSame: (u) => extra.push(filing(u.name, vectors.get(u.id) ?? numbers(1), { file: `副本${u.id}` })),
      duplicateDiffers: (u) =>
        extra.push(filing(u.name, balanced('2021', random3), { file: `初稿${u.id}`, signed: '2024-01-02' })),
      wrongYear: (u) => extra.push(filing(u.name, balanced('2021', random3), { year: 2022 })),
    }
    for (const [code, change] of Object.entries(inject))
      for (let i = 0; i < 12; i++) {
        let unit = pick()
        while (code === 'renamed' && unit.formerNames.length === 0) unit = pick()
        change(unit)
        injected.add(`${code} ${unit.id}`)
      }
    for (const v of bodies.filter((b) => b.kind === 'vertical').slice(0, 12)) {
      extra.push(filing(v.name, balanced('2021', random3)))
      injected.add(`vertical ${v.id}`)
    }
    const result = rollUp(tree, [...filings.values(), ...extra], YEAR)
    expect(new Set(result.issues.map((i) => `${i.code} ${i.body}`))).toEqual(injected)
    for (const address of ['t3.received.total', 't3.total.total', 't4.after.total', 't3.no.secret.natural'] as const)
      expect(valueAt(result.report, address)).toBe(sumOf([...vectors.values()], address))
    expect(units.length).toBe(2891)
  })
})

describe('the list of agencies', () => {
  it.each<[string, Body[], string]>([
    ['an id is used twice', [body('g', '甲', null, 'government'), body('g', '乙', 'g', 'department')], '编号“g”重复'],
    [
      'a superior is not in the list',
      [body('g', '甲', null, 'government'), body('a', '乙', 'x', 'department')],
      '上级“x”不在名单里',
    ],
    [
      'there are two topmost bodies',
      [body('g', '甲', null, 'government'), body('h', '乙', null, 'government')],
      '最上一级只能有一个',
    ],
    [
      'superiors form a circle',
      [body('g', '甲', null, 'government'), body('a', '乙', 'b', 'government'), body('b', '丙', 'a', 'government')],
      '绕成了一圈',
    ],
    ['a successor is unknown', [body('g', '甲', null, 'government', { successor: 'y' })], '承接机关“y”不在名单里'],
  ])('is refused when %s', (_, bodies, words) => {
    const made = agencyTree(bodies)
    expect(made.ok ? '' : made.error.map((p) => p.message.zh).join()).toContain(words)
  })
})
