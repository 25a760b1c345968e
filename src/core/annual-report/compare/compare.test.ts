import { describe, expect, it } from 'vitest'
import { sampleReport } from '../rules/sample.ts'
import { compareReports } from './compare.ts'
import { announcedMeasures } from './measures.ts'
import { similarity } from './similarity.ts'

describe('comparing two versions of one report', () => {
  const first = sampleReport()

  it('finds nothing between a report and itself', () => {
    const same = compareReports(first, first)
    expect([same.kind, same.cells, same.compared]).toEqual(['versions', [], 200])
    expect(same.texts.every((t) => t.changes.length === 0 && t.alike === t.sentences)).toBe(true)
  })

  it('lists the changed cells with the change', () => {
    const { cells } = compareReports(first, sampleReport({ cells: { 't3.open.natural': 5, 't3.open.total': null } }))
    expect(cells.map((c) => [c.address, c.change])).toEqual([
      ['t3.open.natural', 2],
      ['t3.open.total', null],
    ])
  })

  it('tells a reworded sentence from a new one and a dropped one', () => {
    const texts = (五: string) => sampleReport({ texts: { 五 } })
    const { texts: compared } = compareReports(
      texts('一是公开内容不够全面。二是解读材料偏少。'),
      texts('一是公开的内容还不够全面。已经举办业务培训三次。'),
    )
    expect(compared.find((t) => t.section === '五')?.changes).toEqual([
      { before: '一是公开内容不够全面', after: '一是公开的内容还不够全面' },
      { before: null, after: '已经举办业务培训三次' },
      { before: '二是解读材料偏少', after: null },
    ])
  })
})

describe('comparing two years', () => {
  it('puts the earlier year first whatever the order', () => {
    const [y2022, y2023] = [sampleReport({ year: 2022 }), sampleReport({ year: 2023 })]
    for (const pair of [compareReports(y2022, y2023), compareReports(y2023, y2022)])
      expect([pair.kind, pair.before.year?.value, pair.after.year?.value]).toEqual(['years', 2022, 2023])
  })

  it('compares only what both forms have when the form changed', () => {
    const { compared, notComparable } = compareReports(
      sampleReport({ form: '2019', year: 2020 }),
      sampleReport({ year: 2021 }),
    )
    expect(notComparable).toContain('t3.otherHandling.natural')
    expect(notComparable).toContain('t3.other.noCorrection.total')
    expect(notComparable).not.toContain('t2.license.decisions')
    expect(compared).toBe(172)
  })

  it('counts a sentence as alike when only its figures changed', () => {
    const { texts } = compareReports(
      sampleReport({ year: 2022, texts: { 一: '2022年公开信息32条。举办培训1次。' } }),
      sampleReport({ year: 2023, texts: { 一: '2023年公开信息45条。建立审核制度。' } }),
    )
    expect(texts[0]).toMatchObject({ section: '一', alike: 1, sentences: 2 })
  })

  it('says what became of each announced measure', () => {
    const before = sampleReport({
      year: 2022,
      texts: {
        五: '一是更新不够及时。改进措施：一是将为各股室配备信息联络员，每周报送。二是进一步加大宣传力度，提高公众知晓率。三是将开通语音播报功能。',
      },
    })
    const after = sampleReport({
      year: 2023,
      texts: { 一: '为各股室配备信息联络员12名，每周报送信息。', 五: '下一步：进一步加大宣传力度，提高公众知晓率。' },
    })
    expect(compareReports(before, after).measures?.map((m) => [m.measure, m.fate])).toEqual([
      ['将为各股室配备信息联络员，每周报送', 'reported'],
      ['进一步加大宣传力度，提高公众知晓率', 'repeated'],
      ['将开通语音播报功能', 'silent'],
    ])
  })
})

describe('announcedMeasures', () => {
  it('leaves the problems out', () => {
    expect(announcedMeasures('一是没有加强学习，业务不熟。\n（二）改进措施\n一是加强业务学习，每季度培训。')).toEqual([
      '一是加强业务学习，每季度培训',
    ])
  })
})

describe('similarity', () => {
  it.each([
    ['加强培训', '加强培训', 1],
    ['加强培训', '完全不同', 0],
    ['', '', 1],
    ['一', '二', 0],
  ])('of “%s” and “%s” is %s', (a, b, value) => {
    expect(similarity(a, b)).toBe(value)
  })
})
