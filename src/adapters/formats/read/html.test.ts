import { describe, expect, it } from 'vitest'
import type { Instant } from '#app/ports'
import { type FormId, type Report, reportDocument } from '#core/annual-report/index'
import type { Block, Document } from '#core/document/index'
import { generateReport } from '../../../../test/support/generate-report.ts'
import { blankCell, valueCell } from '../../../../test/support/plain-report.ts'
import { readFile } from '../../../../test/support/read-text.ts'
import { writeHtml } from '../write/html.ts'
import { readHtml } from './html.ts'

function documentIn(html: string): Document {
  const documents = readHtml(html)
  if (!documents.ok) throw new Error(documents.error.code)
  const [document] = documents.value
  if (!document) throw new Error('no document')
  return document
}

const told = (block: Block): string =>
  block.kind === 'table'
    ? block.rows
        .map(({ cells }) =>
          cells
            .map(
              (c) => `${c.text.replaceAll('\n', '⏎')}${c.colSpan * c.rowSpan > 1 ? `[${c.colSpan}×${c.rowSpan}]` : ''}`,
            )
            .join('|'),
        )
        .join(' / ')
    : block.text

describe('a page', () => {
  it.each([
    ['one paragraph a line', '<p>一</p><div>二<div>三</div>四</div>', ['一', '二', '三', '四']],
    [
      'a raised digit behind a number is a footnote',
      '<p>34<sup>1</sup></p><p>5<span style="vertical-align: super">2</span></p><p>m<sup>2</sup></p>',
      ['34¹', '5²', 'm2'],
    ],
    ['line breaks', '一<br>二<br/><br>三', ['一', '二', '三']],
    ['runs joined', '<p><span>20</span><span><font>23</font></span>年<o:p></o:p></p>', ['2023年']],
    ['white space of the source', '<p>\n  一、\n  总体情况\t</p>', ['一、 总体情况']],
    ['lists and headings', '<h1>题</h1><ul><li>甲</li><li>乙</li></ul>', ['题', '甲', '乙']],
    [
      'no script, style, menu or hidden part',
      '<nav>菜单</nav><script>1</script><style>p{}</style><p hidden>2</p><p style="DISPLAY : none">3</p><p>文</p><footer>页脚</footer>',
      ['文'],
    ],
    ['no deleted text', '<p>旧<del>旧</del><ins>新</ins></p>', ['旧新']],
    [
      'a table with spans',
      '<table><tr><td colspan="2">带</td></tr><tr><th rowspan=2>甲</th><td>1</td></tr><tr><td>2</td></tr></table>',
      ['带[2×1] / 甲[1×2]|1 / 2'],
    ],
    [
      'lines in a cell',
      '<table><tr><td><p>商业</p><p>企业</p></td><td>科研<br>机构</td></tr></table>',
      ['商业⏎企业|科研⏎机构'],
    ],
    [
      'a wrapper table opened up',
      '<table><tr><td>前<table><tr><td>甲</td><td>乙</td></tr></table>后</td><td>旁</td></tr></table>',
      ['前', '甲|乙', '后', '旁'],
    ],
    ['a one-cell table as text', '<table><tr><td><p>甲</p><p>乙</p></td></tr></table>', ['甲', '乙']],
    [
      'a span beyond reason cut',
      '<table><tr><td colspan="99999">甲</td><td rowspan="0">乙</td></tr></table>',
      ['甲[200×1]|乙'],
    ],
  ])('is read as %s', (_, html, expected) => expect(documentIn(html).blocks.map(told)).toEqual(expected))

  it('tells its title and meta tags, the first title where there are two', () => {
    const page = documentIn(
      '<title>甲</title><meta name="SiteName" content="乙"><p>文</p><title>丙</title><meta name="X" content="丁">',
    )
    expect(page.title).toBe('甲')
    expect(page.meta).toEqual([
      { name: 'SiteName', value: '乙' },
      { name: 'X', value: '丁' },
    ])
  })

  it('gives the fields of an index table as meta, and leaves the table out', () => {
    const page = documentIn(
      '<table><tr><td>索引号</td><td>1</td><td>发布机构</td><td>甲局</td></tr><tr><td>文号</td><td></td></tr></table><p>文</p>',
    )
    expect(page.meta).toEqual([
      { name: '索引号', value: '1' },
      { name: '发布机构', value: '甲局' },
      { name: '文号', value: '' },
    ])
    expect(page.blocks.map(told)).toEqual(['文'])
  })
})

const FORMS: readonly FormId[] = ['2021', '2021-single', '2019']
const OPTIONS = { at: '2022-01-14T00:00:00.000Z' as Instant, demonstration: false }

/** What a page must give back: all but where each thing stood. */
const content = ({ form, title, agency, year, cells, texts, headings, lead, signature }: Report) => ({
  form,
  title: title?.value,
  agency: agency?.value,
  year: year?.value,
  cells: Object.entries(cells).map(([address, { source: _, ...cell }]) => [address, cell]),
  texts,
  headings: headings.map(({ section, text, exact }) => [section, text, exact]),
  lead,
  signature,
})

describe('a page that we wrote', () => {
  it.each(FORMS)('gives back the same report of the form %s', async (form) => {
    for (let seed = 1; seed <= 30; seed++) {
      const report = generateReport(form, seed, { fill: 0.3 })
      const changed: Report = {
        ...report,
        cells: {
          ...report.cells,
          't3.no.secret.natural': blankCell(),
          't3.no.secret.business': blankCell('/'),
          't2.norms.made': valueCell(22, { remark: '其中修订16件' }),
          't2.fee.amountWan': valueCell(2950, { unit: '元' }),
        },
      }
      const own = Object.fromEntries(
        Object.keys(report.cells).map((address) => [address, changed.cells[address as never]]),
      )
      const whole = { ...changed, cells: own as Report['cells'] }
      const html = await writeHtml(reportDocument(whole, { gapNotes: false }), OPTIONS)
      const reports = await readFile('report.html', html)
      if (!reports.ok) throw new Error(reports.error.code)
      expect(reports.value.map(content), `seed ${seed}`).toEqual([content(whole)])
    }
  })
})
