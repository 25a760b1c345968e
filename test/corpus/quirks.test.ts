import { describe, expect, it } from 'vitest'
import { type CellAddress, FORMS, type FormId, type Report, recognise } from '#core/annual-report/index'
import type { Document } from '#core/document/index'
import { generateReport } from '../support/generate-report.ts'
import { documentOf, LAYOUTS } from '../support/layouts.ts'
import { page } from '../support/page.ts'
import { readFile, readOne, readText } from '../support/read-text.ts'

const sample = (form: FormId = '2021', seed = 3): Report => generateReport(form, seed, { fill: 0.4 })
const numbers = (report: Report): Readonly<Record<string, number | string>> =>
  Object.fromEntries(Object.entries(report.cells).map(([a, c]) => [a, c.state === 'value' ? c.value : c.state]))

/** The row of a page that holds a label, with one of its value cells (from 0) put as `cell`. */
function withCell(html: string, label: string, at: number, cell: string): string {
  const row = html.split('\n').find((line) => line.includes(label) && line.startsWith('<tr>'))
  if (!row) throw new Error(`no row ${label}`)
  const cells: readonly string[] = row.match(/<td[\s\S]*?<\/td>/g) ?? []
  const values = cells.filter((td) => /<p>-?[\d.]+元?<\/p>/.test(td))
  const old = values[at]
  if (old === undefined) throw new Error(`no cell ${at} in ${label}`)
  const place = cells.indexOf(old, cells.length - values.length)
  const changed = cells.map((td, i) =>
    i === place + (at - values.indexOf(old)) ? td.replace(/<p>.*<\/p>/, `<p>${cell}</p>`) : td,
  )
  return html.replace(row, `<tr>${changed.join('')}</tr>`)
}

const read = (html: string): Promise<Report> => readOne('report.html', html)
const truth = sample()
const html = page(documentOf(truth))

describe('a page', () => {
  it.each<[string, (html: string) => string]>([
    [
      'with a blank inside labels',
      (h) => h.replaceAll('（一）项', ' （一） 项').replaceAll('大量反复申请', '大量反复 申请'),
    ],
    ['with half-width brackets', (h) => h.replaceAll('（', '(').replaceAll('）', ')')],
    ['with 、 behind ordinals', (h) => h.replace(/<p>(\d)\./g, '<p>$1、')],
    [
      'with full-width ordinals',
      (h) =>
        h.replace(/<p>(\d)\.(?=\p{L})/gu, (_, d: string) => `<p>${String.fromCharCode(d.charCodeAt(0) + 0xfee0)}．`),
    ],
    [
      'with labels broken between characters',
      (h) => h.replaceAll('三、本年度办理结果', [...'三、本年度办理结果'].join('<br>')),
    ],
    [
      'with eight no-break spaces behind a label',
      (h) => h.replaceAll('社会公益组织', `社会公益${'&nbsp;'.repeat(8)}<br>组织`),
    ],
    [
      'with one span for each character',
      (h) =>
        h.replace(
          /<p>([^<]*)<\/p>/g,
          (_, t: string) => `<p>${[...t].map((c) => (/[&;\w]/.test(c) ? c : `<span>${c}</span>`)).join('')}</p>`,
        ),
    ],
    ['with words dropped from a label', (h) => h.replaceAll('其他法律行政法规禁止公开', '其他法律行政止公开')],
    ['with the label of the trial form', (h) => h.replaceAll('行政规范性文件', '规范性文件')],
    ['with 社会公益 for 社会公益组织', (h) => h.replaceAll('社会公益组织', '社会公益')],
    ['with a year in a head', (h) => h.replaceAll('本年制发件数', '本年(2023)制发件数')],
    [
      'with full-width digits',
      (h) =>
        h.replace(
          /<p>(\d+)<\/p>/g,
          (_, d: string) => `<p>${[...d].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('')}</p>`,
        ),
    ],
    ['with o:p in its cells', (h) => h.replace(/<p>(\d+)<\/p>/g, '<p><span lang="EN-US">$1<o:p></o:p></span></p>')],
    ['with th for td', (h) => h.replaceAll('<td', '<th').replaceAll('</td', '</th')],
    ['in upper case', (h) => h.replace(/<\/?(table|tbody|tr|td|p)\b/g, (tag) => tag.toUpperCase())],
    [
      'inside wrapper tables',
      (h) =>
        h
          .replace('<body>', '<body><table><tr><td><table><tr><td>')
          .replace('</body>', '</td></tr></table></td></tr></table></body>'),
    ],
    [
      'with its tables in a form, between menus',
      (h) =>
        h
          .replace('<body>', '<body><form><ul><li>首页</li><li>政务公开</li></ul>')
          .replace('</body>', '<div>打印 关闭</div></form></body>'),
    ],
    [
      'with script and style in its cells',
      (h) => h.replaceAll('<p>0</p>', '<p><script>document.write(7)</script><style>p{}</style>0</p>'),
    ],
    [
      'with hidden numbers in its cells',
      (h) => h.replaceAll('<p>0</p>', '<p><span style="display: none">9</span>0<i hidden>9</i></p>'),
    ],
    [
      'with a sentence between heading and table',
      (h) => h.replace('<p>三、收到和处理政府信息公开申请情况</p>', '$&<p>该部分以表格形式报告。表格如下：</p>'),
    ],
    [
      'with table 二 in four tables',
      (h) => h.replace(/(<\/tr>\n)(<tr><td colspan="4" rowspan=1><p>第二十条)/g, '$1</tbody></table><table><tbody>$2'),
    ],
    [
      'with numbered headings in Arabic',
      (h) => ['一', '二', '三', '四', '五', '六'].reduce((t, n, i) => t.replace(`<p>${n}、`, `<p>${i + 1}、`), h),
    ],
  ])('%s is read', async (_, change) => {
    const changed = change(html)
    expect(changed).not.toBe(html)
    expect(numbers(await read(changed))).toEqual(numbers(truth))
  })

  it('keeps blank, 0 and other marks apart', async () => {
    const label = '3.危及'
    const marked = ['', '&nbsp;', '-', '/', '—', '不适用'].reduce(
      (h, mark, i) => withCell(h, label, 0, mark || `<o:p>${i}</o:p>`.replace(/\d/, '')),
      html,
    )
    const cells = Object.values((await read(marked)).cells).filter((cell) => cell.state === 'blank')
    expect(cells.map((cell) => cell.state === 'blank' && cell.mark)).toEqual(['', '', '-', '/', '—', '不适用'])
  })

  it.each<[string, string, Partial<Record<string, unknown>>]>([
    ['a remark', '22（其中修订16件）', { state: 'value', value: 22, remark: '其中修订16件' }],
    ['a thousands separator', '1,234', { state: 'value', value: 1234 }],
    ['two numbers', '2 3', { state: 'unreadable', candidates: [2, 3, 23] }],
    ['a letter O', 'O', { state: 'unreadable', candidates: [0] }],
    ['words', '见附件', { state: 'unreadable', candidates: [] }],
  ])('with %s in a cell gives that cell so', async (_, cell, expected) => {
    const report = await read(withCell(html, '<p>行政规范性文件', 0, cell))
    expect(report.cells['t2.norms.issued']).toMatchObject(expected)
    expect(report.cells['t2.norms.issued']?.source?.text).toBe(cell)
  })

  it('with another unit in a cell of money keeps it', async () => {
    const report = await read(withCell(html, '<p>行政事业性收费', 0, '2950元'))
    expect(report.cells['t2.fee.amountWan']).toMatchObject({ state: 'value', value: 2950, unit: '元' })
  })

  it('whose columns stand in another order is read by its heads, with a note', async () => {
    const swapped = html.replace(/(<td[^>]*><p>本年制发件数<\/p><\/td>)(<td[^>]*><p>本年废止件数<\/p><\/td>)/, '$2$1')
    const report = await read(swapped)
    const own = numbers(truth)
    expect(numbers(report)).toMatchObject({
      't2.norms.issued': own['t2.norms.repealed'],
      't2.norms.repealed': own['t2.norms.issued'],
    })
    expect(report.notes.map(({ code }) => code)).toEqual(['column-heads-differ'])
  })

  it('with a column of sub-totals is read by its heads', async () => {
    const more = html
      .replace(/<td[^>]*><p>其他<\/p><\/td><\/tr>/, (td) =>
        td.replace('</tr>', '<td colspan="1" rowspan=1><p>小计</p></td></tr>'),
      )
      .replace(/colspan="5" rowspan=1><p>法人/, 'colspan="6" rowspan=1><p>法人')
      .replace(
        /(<tr>.*?[\u4e00-\u9fff”）]<\/p><\/td>)((?:<td colspan="1" rowspan=1><p>\d+<\/p><\/td>){7})<\/tr>/g,
        (_, label: string, values: string) => {
          const tds = values.match(/<td.*?<\/td>/g) ?? []
          return `${label}${tds.slice(0, 6).join('')}<td colspan="1" rowspan=1><p>99</p></td>${tds[6]}</tr>`
        },
      )
    expect(numbers(await read(more))).toEqual(numbers(truth))
  })

  it('with a row that only says another thing leaves every other row as it is', async () => {
    const more = html.replace(
      '<tr><td colspan="1" rowspan=1><p>2.重复申请',
      '<tr><td colspan="10"><p>（续表）</p></td></tr>\n$&',
    )
    expect(numbers(await read(more))).toEqual(numbers(truth))
  })

  it('with two reports gives two, each with its own numbers, year and agency', async () => {
    const other = generateReport('2019', 8)
    const reports = await readText(
      'both.html',
      html.replace('</body></html>', '') + page(documentOf(other)).replace(/^.*?<body>/, ''),
    )
    if (!reports.ok) throw new Error(reports.error.code)
    expect(reports.value.map(numbers)).toEqual([numbers(truth), numbers(other)])
    expect(reports.value.map((r) => r.year?.value)).toEqual([truth.year?.value, other.year?.value])
    expect(reports.value.map((r) => r.agency?.value)).toEqual([truth.agency?.value, other.agency?.value])
  })

  it('with the same report twice gives one', async () => {
    const twice = html.replace('</body></html>', '') + html.replace(/^.*?<body>/, '')
    expect(numbers(await read(twice))).toEqual(numbers(truth))
  })

  it('with two years side by side gives two', async () => {
    const other = generateReport('2021', 9)
    const [left, right] = [documentOf(truth), documentOf(other)]
    const joined: Document = {
      ...left,
      blocks: left.blocks.map((block, b) => {
        const twin = right.blocks[b]
        if (block.kind !== 'table' || twin?.kind !== 'table') return block
        return {
          ...block,
          rows: block.rows.map((row, r) => ({
            cells: [...row.cells, ...(twin.rows[r]?.cells ?? []).filter((cell) => cell.role === 'value')],
          })),
        }
      }),
    }
    const reports = await readText('years.html', page(joined))
    if (!reports.ok) throw new Error(reports.error.code)
    expect(reports.value.map(numbers)).toEqual([numbers(truth), numbers(other)])
  })
})

describe('a report whose text was recognised in a picture', () => {
  it('is read with a note, and nothing it says about itself is certain', () => {
    const reports = recognise({ ...documentOf(truth), isRecognised: true }, { fileName: 'x' })
    const [report] = reports.ok ? reports.value : []
    expect(report?.notes.map(({ code }) => code)).toEqual(['text-recognised'])
    expect([report?.title, report?.agency, report?.year].map((read) => read?.certainty)).toEqual(
      new Array(3).fill('likely'),
    )
  })
})

describe('the form is told by the table', () => {
  it.each<[string, Report]>([
    [
      'the trial form in 2023',
      { ...sample('2019'), year: { value: 2023, certainty: 'certain', from: 'title', otherwise: [] } },
    ],
    ['a hybrid with 23 rows', sample('2021-single')],
    ['the form in force', sample('2021')],
  ])('%s', async (_, report) => {
    const found = await read(page(documentOf(report)))
    expect(found.form).toBe(report.form)
    expect(numbers(found)).toEqual(numbers(report))
    expect(found.notes.map(({ code }) => code)).toEqual(report.form === '2021-single' ? ['single-other-row'] : [])
  })

  it('as the trial form by table 二, with the sum where （六） is printed in three rows', async () => {
    const [trial, current] = [documentOf(sample('2019')), documentOf(truth)]
    const two = trial.blocks.find((block) => block.kind === 'table')
    const first = current.blocks.findIndex((block) => block.kind === 'table')
    const blocks = current.blocks.map((block, i) => (i === first && two ? two : block))
    const found = await read(page({ ...current, blocks }))
    const printed = numbers(truth)
    const three = ['noCorrection', 'noPayment', 'other'].map((row) => Number(printed[`t3.other.${row}.total`]))
    expect(found.form).toBe('2019')
    expect(numbers(found)['t3.otherHandling.total']).toBe(three.reduce((sum, n) => sum + n, 0))
    expect(found.notes.map(({ code }) => code)).toEqual(['three-other-rows'])
  })

  it('and keeps signed numbers of the trial form', async () => {
    const report = await read(withCell(page(documentOf(sample('2019'))), '<p>行政许可', 1, '－18'))
    expect(report.cells['t2.license.change']).toMatchObject({ state: 'value', value: -18 })
  })
})

describe('what is missing', () => {
  it.each<[string, (html: string) => string, RegExp]>([
    ['table 二', (h) => h.replace(/<table><tbody><tr><td colspan="4"[\s\S]*?<\/table>/, ''), /^t2\./],
    ['table 四', (h) => h.replace(/<table><tbody><tr><td colspan="5"[\s\S]*?<\/table>/, ''), /^t4\./],
  ])('%s leaves its cells blank without a source, never 0, and says so', async (_, cut, cells) => {
    const report = await read(cut(html))
    const lost = Object.entries(report.cells).filter(([address]) => cells.test(address))
    expect(lost.length).toBeGreaterThan(9)
    for (const [, cell] of lost) expect(cell).toMatchObject({ state: 'blank', source: null })
    expect(report.notes.map(({ code }) => code)).toEqual(['table-missing'])
  })

  it.each<[string, (html: string) => string, string]>([
    ['all rows of table 三', (h) => h.replace(/<p>[一二]、[\s\S]*?(?=<p>五、)/, ''), 'no-report'],
    [
      'the end, inside table 三',
      (h) => `${h.slice(0, h.indexOf('4.保护第三方'))}</p></td></tr></table>`,
      'file-truncated',
    ],
    ['the end, inside a tag', (h) => h.slice(0, h.indexOf('<p>5.属于') - 9), 'file-truncated'],
  ])('%s is refused', async (_, cut, code) => {
    const reports = await readText('report.html', cut(html))
    expect(reports.ok ? 'read' : reports.error.code).toBe(code)
  })
})

describe('title, agency, year and signature', () => {
  const facts = async (change: (html: string) => string) => {
    const { title, agency, year, signature } = await read(change(html))
    return {
      title: title?.value ?? null,
      agency: agency?.value ?? null,
      certainty: agency?.certainty,
      year: year?.value ?? null,
      signature,
    }
  }
  const own = { agency: truth.agency?.value ?? '', year: truth.year?.value ?? 0, title: truth.title?.value ?? '' }

  it('come from the printed title and agree with the signature', async () => {
    expect(await facts((h) => h)).toEqual({ ...own, certainty: 'certain', signature: truth.signature })
  })

  it('stand in either order', async () => {
    const turned = `${own.year}年${own.agency}政府信息公开年度报告`
    expect(await facts((h) => h.replaceAll(own.title, turned))).toMatchObject({ ...own, title: turned })
  })

  it('come from signature and period where there is no title', async () => {
    expect(await facts((h) => h.replaceAll(own.title, ''))).toMatchObject({
      agency: own.agency,
      year: own.year,
      title: null,
    })
  })

  it('come from an index table above the report, which is no part of it', async () => {
    const index = `<table><tr><td>索引号</td><td>014314799/2024-00002</td><td>发布机构</td><td>${own.agency}</td></tr>
      <tr><td>名称</td><td colspan=3>${own.title}</td></tr><tr><td>公开日期</td><td>${own.year + 1}-01-17</td><td>文号</td><td></td></tr></table>`
    const report = await read(html.replaceAll(own.title, '').replace('<body>', `<body>${index}`))
    expect(report).toMatchObject({
      title: { value: own.title, from: 'meta' },
      agency: { value: own.agency },
      year: { value: own.year },
    })
    expect(report.lead).toBe(truth.lead)
  })

  it('trust the page over a name that was misread throughout the text', async () => {
    const misread = own.agency.replace(/^./u, '囗')
    const changed = html.replaceAll(own.agency, misread).replace(/<title>.*?<\/title>/, `<title>${own.title}</title>`)
    const { agency, notes } = await read(changed)
    expect(agency).toEqual({ value: own.agency, from: 'meta', certainty: 'doubtful', otherwise: [misread] })
    expect(notes.map(({ code }) => code)).toEqual(['agency-names-differ'])
  })

  it.each([
    ['二〇二二年一月二十日', '2022-01-20'],
    ['2022年01月05日', '2022-01-05'],
    [`${own.agency}　　2022年1月9日`, '2022-01-09'],
  ])('read the day in %s', async (line, day) => {
    const { signature } = await facts((h) =>
      h.replace(/(<br>)?\d{4}年\d+月\d+日<\/p>\s*<\/body>/, `$1${line}</p></body>`),
    )
    expect(signature).toEqual({ agency: own.agency, date: day })
  })

  it('leave site furniture behind the signature out of the text', async () => {
    const report = await read(
      html.replace('</body>', '<p>【打印】【关闭】</p><p>主办：某某县人民政府</p><p>网站标识码：6229270003</p></body>'),
    )
    expect(report.texts).toEqual(truth.texts)
    expect(report.signature).toEqual(truth.signature)
  })
})

describe('headings', () => {
  it.each([
    ['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议提起行政诉讼情况'],
    ['四、政府信息公开行政复议、行政诉讼情况', '四、政府信息公开行政法复议、行政诉讼情况'],
    ['五、存在的主要问题及改进情况', '五、政府信息公开工作存在的主要问题及改进情况'],
    ['五、存在的主要问题及改进情况', '五、存在的主要问题及整改措施'],
    ['六、其他需要报告的事项', '五、其他需要报告的事项'],
  ])('%s may read %s', async (official, printed) => {
    const report = await read(html.replace(`<p>${official}</p>`, `<p>${printed}</p>`))
    expect(report.headings.map(({ text: t, exact }) => [t, exact])).toEqual(
      truth.headings.map(({ text: t }) => (t === official ? [printed, false] : [t, true])),
    )
    expect(report.texts).toEqual(truth.texts)
  })

  it('are the last before the table, not those that the lead or section 一 names', async () => {
    const lead = '<p>本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分。</p>'
    const report = await read(
      html
        .replace('<p>（一）主动公开。', '<p>（一）主动公开政府信息情况</p><p>二、主动公开政府信息情况</p>$&')
        .replace('<p>一、', `${lead}<p>一、`),
    )
    expect(report.headings).toHaveLength(6)
    expect(report.texts['二']).toBe('')
    expect(report.texts['一']).toContain('（一）主动公开政府信息情况')
  })

  it('may be lost: what speaks of problems behind table 四 is section 五, with a note', async () => {
    const report = await read(html.replace('<p>五、存在的主要问题及改进情况</p>', '<p>（一）存在的主要问题</p>'))
    expect(report.headings.map(({ section }) => section)).toEqual(['一', '二', '三', '四', '六'])
    expect(report.texts['五']).toContain('公开内容不够丰富')
    expect(report.notes.map(({ code }) => code)).toEqual(['heading-lost'])
  })
})

describe('encodings', () => {
  const plain = LAYOUTS[1]?.write(documentOf(truth)) ?? ''
  const utf16 = (value: string, big: boolean): Uint8Array =>
    Uint8Array.from(
      [...value].flatMap((c) =>
        big ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8],
      ),
    )
  const gbk = (value: string): Uint8Array => {
    const table = new Map<string, number[]>()
    const decoder = new TextDecoder('gbk')
    for (let a = 0x81; a < 0xff; a++)
      for (let b = 0x40; b < 0xff; b++) table.set(decoder.decode(Uint8Array.of(a, b)), [a, b])
    return Uint8Array.from(
      [...value].flatMap((c) => (c.charCodeAt(0) < 128 ? [c.charCodeAt(0)] : (table.get(c) ?? [63]))),
    )
  }
  const bytes = (value: string): Uint8Array => new TextEncoder().encode(value)

  it.each<[string, string, () => Uint8Array]>([
    ['UTF-8 with a mark', 'a.txt', () => bytes(`\uFEFF${plain}`)],
    ['UTF-16 with a mark', 'a.txt', () => utf16(`\uFEFF${plain}`, false)],
    ['big-endian UTF-16 with a mark', 'a.txt', () => utf16(`\uFEFF${plain}`, true)],
    ['UTF-16 without a mark', 'a.txt', () => utf16(plain, false)],
    ['big-endian UTF-16 without a mark', 'a.txt', () => utf16(plain, true)],
    ['GBK', 'a.txt', () => gbk(plain)],
    ['a page in GBK that says so', 'a.html', () => gbk(page(documentOf(truth), '<meta charset="gb2312">'))],
    ['a page in GBK that says UTF-8', 'a.html', () => gbk(page(documentOf(truth), '<meta charset="utf-8">'))],
    [
      'a page in UTF-8 that says GBK',
      'a.html',
      () => bytes(page(documentOf(truth), '<meta http-equiv="Content-Type" content="text/html; charset=gbk">')),
    ],
    ['a page without charset', 'a.html', () => gbk(page(documentOf(truth)))],
    ['UTF-8 that was read as GBK and stored again', 'a.txt', () => bytes(new TextDecoder('gbk').decode(bytes(plain)))],
  ])('%s', async (_, name, make) => {
    const reports = await readFile(name, make())
    if (!reports.ok) throw new Error(reports.error.code)
    const [report] = reports.value
    if (!report) throw new Error('no report')
    for (const [address, found] of Object.entries(numbers(report)))
      if (found !== 'unreadable') expect(found, address).toBe(numbers(truth)[address])
    const unread = Object.values(report.cells).filter(({ state }) => state === 'unreadable').length
    expect(unread).toBeLessThan(name.endsWith('txt') && _.includes('again') ? 60 : 1)
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['white space', bytes(' \r\n\t '), 'file-empty'],
    ['a lone mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'file-empty'],
    ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255), 'file-binary'],
    [
      'a picture',
      Uint8Array.of(
        0x89,
        0x50,
        0x4e,
        0x47,
        0x0d,
        0x0a,
        0x1a,
        0x0a,
        0,
        0,
        0,
        13,
        73,
        72,
        68,
        82,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        0,
        0,
        0,
        0,
      ),
      'format-unsupported',
    ],
    [
      'bytes in no encoding',
      Uint8Array.from({ length: 3000 }, (_, i) => 0xa0 + ((i * 37) % 0x5f)),
      'encoding-undecidable',
    ],
    ['prose that is no report', bytes('通知\n各有关单位：\n请于2024年1月5日前报送材料3份。'), 'no-report'],
    [
      'a text that lost every cell but the labels',
      bytes(FORMS['2021'].cells.map(({ rowLabels }) => rowLabels.at(-1)).join('\n')),
      'report-without-numbers',
    ],
    [
      'the form before 2019',
      bytes('指标名称\t计量单位\t2018年度\t历年累计\n主动公开文件数\t条\t2069\t12106'),
      'form-before-2019',
    ],
  ])('%s is refused', async (_, content, code) => {
    const reports = await readFile('file.txt', content)
    expect(reports.ok ? 'read' : reports.error.code).toBe(code)
  })

  it('a report cut off inside a character is refused', async () => {
    const whole = bytes(plain)
    const reports = await readFile('file.txt', whole.subarray(0, whole.length - 1))
    expect(reports.ok ? 'read' : reports.error.code).toBe('file-truncated')
  })

  it('a zip that is named as a Word file is refused', async () => {
    const zip = Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0))
    const reports = await readFile('report.docx', zip)
    expect(reports.ok ? 'read' : reports.error.code).toBe('format-mismatch')
  })
})

describe('pages beyond all measure', () => {
  it.each<[string, () => string, string]>([
    [
      '10,000 nested tables',
      () => '<table><tr><td>'.repeat(10_000) + '</td></tr></table>'.repeat(10_000),
      'file-too-complex',
    ],
    ['100,000 open elements', () => '<div>'.repeat(100_000), 'file-too-complex'],
    ['a million tags', () => `<p>年度报告</p>${'<b></b>'.repeat(500_000)}`, 'file-too-complex'],
    ['30 MB of text', () => `<p>${'政'.repeat(30 * 2 ** 20)}</p>`, 'file-too-large'],
  ])(
    '%s are refused within seconds',
    async (_, make, code) => {
      const reports = await readText('page.html', make())
      expect(reports.ok ? 'read' : reports.error.code).toBe(code)
    },
    15_000,
  )

  it.each<[string, () => string, string]>([
    ['a text of two million characters', () => '2021年'.repeat(500_000), 'file-too-complex'],
    ['a number of a million digits', () => '1'.repeat(1_000_000), 'no-report'],
    ['a million numbers', () => '1 '.repeat(900_000), 'no-report'],
    ['a hundred thousand numbers in words', () => '1（其中'.repeat(100_000), 'file-too-complex'],
    ['a line of blanks', () => `${' '.repeat(1_900_000)}x`, 'no-report'],
    ['a hundred thousand rows', () => '| 1 | 2 | 3 |\n'.repeat(100_000), 'file-too-complex'],
  ])(
    '%s end soon',
    async (_, make, code) => {
      const reports = await readText('page.txt', make())
      expect(reports.ok ? 'read' : reports.error.code).toBe(code)
    },
    15_000,
  )

  it('a file over 50 MB is refused', async () => {
    const reports = await readFile('page.html', new Uint8Array(50 * 2 ** 20 + 1))
    expect(reports.ok ? 'read' : reports.error).toEqual({ code: 'file-too-large', params: { limitMB: 50 } })
  })
})

const address = 't3.carriedOut.total' satisfies CellAddress

describe('a number alone between the rows', () => {
  it('is not filled into the blank total, but a note names it', async () => {
    const rows = LAYOUTS[4]?.write(documentOf({ ...truth, cells: { ...truth.cells } })) ?? ''
    const lone = rows
      .replace(/(\| 四、结转下年度继续办理(?: \| \d+){6}) \| (\d+) \|/, '$1 |  |')
      .replace('| 3.其他 |', '17\n| 3.其他 |')
    const report = await readOne('report.md', lone)
    const cell = report.cells[address]
    expect(cell?.state === 'value').toBe(false)
    expect(report.notes.map(({ code }) => code)).toContain('total-outside-row')
  })
})

describe('an extracted text', () => {
  const rows = (LAYOUTS[4]?.write(documentOf(truth)) ?? '').split('\n')
  const changed = (change: (line: string) => readonly string[]): string => rows.flatMap(change).join('\n')

  it('whose cells with remarks left their row leaves the row unread, with the loose numbers as candidates', async () => {
    const report = await readOne(
      'report.md',
      changed((line) =>
        line.startsWith('| 第二十条第（一）项')
          ? ['22 （其中修订', '16 件）', '55 （含自然', '失效 29 件）', line]
          : [line.replace(/^\| 行政规范性文件 \| \d+ \| \d+ \| (\d+)/, '| 行政规范性文件 |  |  | $1')],
      ),
    )
    for (const [key, printed] of [
      ['issued', 22],
      ['repealed', 55],
    ] as const) {
      const cell = report.cells[`t2.norms.${key}`]
      expect(cell?.state === 'unreadable' && cell.candidates).toContain(printed)
    }
    expect(report.cells['t2.norms.inForce']).toEqual(expect.objectContaining({ state: 'value' }))
  })

  it('whose label column is cut by a border is read by what is left of each label', async () => {
    const report = await readOne(
      'report.md',
      changed((line) => {
        const [whole, label, values] =
          /^\|(?: （六）其他处理 \|)? (1\.申请人无正当理由[^|]*|2\.申请人逾期未按[^|]*) \|(.*)$/.exec(line) ?? []
        if (!whole || !label || !values) return [line]
        const at = label.indexOf('行政机关不再')
        return [label.slice(0, at), `| ${label.slice(at, at + 14)} |${values}`, label.slice(at + 14)]
      }),
    )
    expect(numbers(report)).toEqual(numbers(truth))
  })

  it('whose labels are unreadable in places is read by the neighbours, as many rows as stand between', async () => {
    const report = await readOne(
      'report.md',
      changed((line) => [line.replace(/^(\| \d\.(?:其他法律|属于行政|危及))[^|]* \|/, '$1囗囗囗囗囗囗囗 |')]),
    )
    const unread = Object.values(report.cells).filter(({ state }) => state === 'unreadable')
    expect(unread).toHaveLength(0)
    expect(numbers(report)).toEqual(numbers(truth))
  })

  it('with （六）其他 for （六）其他处理 has one row for it', async () => {
    const single = sample('2021-single')
    const report = await readOne(
      'report.md',
      (LAYOUTS[4]?.write(documentOf(single)) ?? '').replaceAll('（六）其他处理', '（六）其他'),
    )
    expect(report.form).toBe('2021-single')
    expect(numbers(report)).toEqual(numbers(single))
  })

  it('with a whole row of dashes has that row blank', async () => {
    const report = await readOne(
      'report.md',
      changed((line) => [/^\| 2\.重复申请/.test(line) ? '| 2.重复申请 | - | - | - | - | - | - | - |' : line]),
    )
    const row = Object.entries(report.cells).filter(([a]) => a.startsWith('t3.refuse.repeat.'))
    expect(row.map(([, cell]) => cell.state === 'blank' && cell.mark)).toEqual(['-', '-', '-', '-', '-', '-', '-'])
  })
})
