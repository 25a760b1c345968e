import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Document, Table } from '#core/document/index'
import { cell, paragraph, row, table, wordFile } from '../../../../test/support/word-file.ts'
import { readDocx } from './docx.ts'

const read = (bytes: Uint8Array) => readDocx({ name: 'report.docx', bytes })

async function documentIn(bytes: Uint8Array): Promise<Document> {
  const result = await read(bytes)
  if (!result.ok) throw new Error(result.error.code)
  return result.value[0] ?? { title: null, meta: [], blocks: [] }
}

const textsOf = ({ blocks }: Document): readonly string[] => blocks.map((b) => (b.kind === 'table' ? 'table' : b.text))

const drawn = ({ blocks }: Document): readonly (readonly string[])[] =>
  blocks
    .filter((b): b is Table => b.kind === 'table')
    .map((t) =>
      t.rows.map((r) =>
        r.cells
          .map((c) => `${c.text.replaceAll('\n', '/')}${c.colSpan * c.rowSpan > 1 ? `×${c.colSpan}×${c.rowSpan}` : ''}`)
          .join('|'),
      ),
    )

describe('text of a Word file', () => {
  const inserted = '<w:ins><w:r><w:t>四</w:t></w:r></w:ins>'
  const deleted = '<w:del><w:r><w:delText>十</w:delText></w:r></w:del>'
  const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  it.each([
    ['runs', '<w:p><w:r><w:t>20</w:t></w:r><w:r><w:t>23年</w:t></w:r></w:p>', ['2023年']],
    [
      'tracked changes, accepted',
      `<w:p><w:r><w:t>收到</w:t></w:r>${deleted}${inserted}<w:r><w:t>件</w:t></w:r></w:p>`,
      ['收到四件'],
    ],
    [
      'a paragraph whose end was deleted',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>上半</w:t></w:r></w:p>${paragraph('下半')}`,
      ['上半下半'],
    ],
    [
      'a moved paragraph once',
      `<w:p><w:moveFrom><w:r><w:t>旧处</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新处</w:t></w:r></w:moveTo></w:p>`,
      ['新处'],
    ],
    [
      'the result of a field, not its instruction',
      `<w:p>${field('begin')}<w:r><w:instrText>REF x</w:instrText></w:r>${field('separate')}<w:r><w:t>结果</w:t></w:r>${field('end')}</w:p>`,
      ['结果'],
    ],
    [
      'no table of contents, over several paragraphs',
      `<w:p>${field('begin')}<w:r><w:instrText>TOC \\o</w:instrText></w:r>${field('separate')}<w:r><w:t>一、总体情况 1</w:t></w:r></w:p><w:p><w:r><w:t>二、…… 2</w:t></w:r>${field('end')}</w:p>${paragraph('正文')}`,
      ['正文'],
    ],
    [
      'hidden text left out',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:t>显</w:t></w:r></w:p>',
      ['显'],
    ],
    [
      'a raised digit behind a number as a footnote',
      '<w:p><w:r><w:t>34</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p>',
      ['34¹'],
    ],
    [
      'links, breaks, tabs and symbols',
      '<w:p><w:hyperlink><w:r><w:t>链</w:t><w:tab/><w:t>接</w:t><w:br/><w:sym w:char="25A1"/></w:r></w:hyperlink></w:p>',
      ['链\t接\n□'],
    ],
    ['content controls', `<w:sdt><w:sdtContent>${paragraph('控件')}</w:sdtContent></w:sdt>`, ['控件']],
    ['no footnote marks', '<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id="1"/></w:r></w:p>', ['正文']],
    [
      'a text box once, from the branch that holds it',
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraph('框')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('框')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['框'],
    ],
    [
      'the base of a ruby',
      '<w:p><w:ruby><w:rt><w:r><w:t>shù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>沭</w:t></w:r></w:rubyBase></w:ruby></w:p>',
      ['沭'],
    ],
  ])('reads %s', async (_, body, texts) => {
    expect(textsOf(await documentIn(wordFile(body)))).toEqual(texts)
  })

  it.each([{ flavour: 'strict' }, { prefix: 'ns0' }, { main: 'document2.xml' }] as const)(
    'reads the package as %o',
    async (options) => {
      expect(textsOf(await documentIn(wordFile(paragraph('正文'), options)))).toEqual(['正文'])
    },
  )
})

describe('structure of a Word file', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="own"><w:basedOn w:val="1"/></w:style>
    <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>`

  it('tells headings by the style, inherited too, and by the outline level', async () => {
    const body = [
      paragraph('甲', '<w:pStyle w:val="own"/>'),
      paragraph('乙', '<w:outlineLvl w:val="1"/>'),
      paragraph('丙'),
    ]
    expect((await documentIn(wordFile(body.join(''), { styles }))).blocks).toMatchObject([
      { kind: 'heading', level: 1 },
      { kind: 'heading', level: 2 },
      { kind: 'paragraph', role: 'body' },
    ])
  })

  it('joins the centred lines at the top as the title', async () => {
    const centred = '<w:jc w:val="center"/>'
    const body =
      paragraph('某某县人民政府', centred) +
      paragraph('2023年政府信息公开工作年度报告', centred) +
      paragraph('一、总体情况', centred)
    const document = await documentIn(wordFile(body))
    expect(document.title).toBe('某某县人民政府2023年政府信息公开工作年度报告')
    expect(textsOf(document)).toEqual([document.title, '一、总体情况'])
  })

  it('takes right-aligned lines for a signature', async () => {
    expect((await documentIn(wordFile(paragraph('某某县商务局', '<w:jc w:val="right"/>')))).blocks).toMatchObject([
      { role: 'signature' },
    ])
  })

  it('reads what the file says of itself, but names of persons', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>年度报告</dc:title><dc:creator>张三</dc:creator></cp:coreProperties>'
    expect((await documentIn(wordFile(paragraph('正文'), { core }))).meta).toEqual([
      { name: 'title', value: '年度报告' },
    ])
  })
})

describe('tables of a Word file', () => {
  const span = (n: number) => `<w:gridSpan w:val="${n}"/>`
  const merge = (kind = '') => `<w:vMerge${kind && ` w:val="${kind}"`}/>`

  it.each([
    [
      'spans across and down',
      table(row(cell('角', span(2) + merge('restart')), cell('头')), row(cell('', span(2) + merge()), cell('5'))),
      [['角×2×2|头', '5']],
    ],
    [
      'legacy merging across',
      table(row(cell('甲', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('乙'))),
      [['甲×2×1|乙']],
    ],
    ['a continued cell without a beginning as its own', table(row(cell('甲', merge()), cell('1'))), [['甲|1']]],
    [
      'a row that begins later',
      `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('甲')}</w:tr></w:tbl>`,
      [['×2×1|甲']],
    ],
    ['no deleted rows', table(row(cell('甲')), `<w:tr><w:trPr><w:del/></w:trPr>${cell('乙')}</w:tr>`), [['甲']]],
    [
      'a small table inside a cell as its text',
      table(row(`<w:tc>${table(row(cell('内')))}${paragraph('外')}</w:tc>`, cell('1'))),
      [['内/外|1']],
    ],
    [
      'tables inside a table that only lays out',
      table(row(`<w:tc>${table(row(cell('甲'), cell('1')), row(cell('乙'), cell('2')))}</w:tc>`)),
      [['甲|1', '乙|2']],
    ],
    ['lines of a cell', table(row(`<w:tc>${paragraph('商业')}${paragraph('企业')}</w:tc>`)), [['商业/企业']]],
    [
      'rows inside a content control',
      `<w:tbl><w:sdt><w:sdtContent>${row(cell('甲'))}</w:sdtContent></w:sdt></w:tbl>`,
      [['甲']],
    ],
  ])('gives %s', async (_, body, tables) => {
    expect(drawn(await documentIn(wordFile(body)))).toEqual(tables)
  })

  it('marks upright cells and repeated heads', async () => {
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('头', '<w:textDirection w:val="tbRl"/>')}</w:tr>${row(cell('1'))}</w:tbl>`
    const [t] = (await documentIn(wordFile(body))).blocks
    expect(t).toMatchObject({
      headRows: 1,
      rows: [{ cells: [{ vertical: true, role: 'columnHead' }] }, { cells: [{ role: 'value' }] }],
    })
  })
})

describe('a Word file that is no good', () => {
  const part = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) })
  const deep = `${'<w:sdt><w:sdtContent>'.repeat(5000)}${'</w:sdtContent></w:sdt>'.repeat(5000)}`
  it.each([
    ['no zip', strToU8('PK no zip at all, but long enough to look for an end'), 'file-damaged'],
    ['a zip without a document', zipSync({ 'a.xml': strToU8('<a/>') }), 'file-damaged'],
    ['a part that breaks off', part('<w:document xmlns:w="x"><w:body>'), 'file-damaged'],
    ['an entity bomb', part('<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'), 'file-damaged'],
    ['an external entity', part('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'), 'file-damaged'],
    ['ten thousand levels', wordFile(deep), 'file-too-complex'],
    ['a part of 100 MB of blanks', part(' '.repeat(100 * 2 ** 20)), 'archive-bomb'],
  ])('is answered: %s', async (_, bytes, code) => {
    expect(await read(bytes)).toMatchObject({ ok: false, error: { code } })
  })
})
