import { expect, it } from 'vitest'
import type { Document, Table } from '#core/document/index'
import { type Drawn, drawPdf, grid, text } from '../../../../test/support/draw-pdf.ts'
import { readPdf } from './pdf.ts'

const read = (bytes: Uint8Array) => readPdf({ name: 'report.pdf', bytes })

async function documentIn(...pages: readonly (readonly Drawn[])[]): Promise<Document> {
  const result = await read(drawPdf(pages))
  if (!result.ok) throw new Error(result.error.code)
  const [document] = result.value
  if (!document) throw new Error('no document')
  return document
}

const tablesOf = ({ blocks }: Document): readonly Table[] => blocks.filter((b): b is Table => b.kind === 'table')

const linesOf = ({ blocks }: Document): readonly string[] => blocks.flatMap((b) => (b.kind === 'table' ? [] : [b.text]))

/** Each cell as `text`, with its spans where they are more than one: `三×1×3`. */
const drawn = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).map((row) =>
    row.cells
      .map((c) => c.text.replaceAll('\n', '/') + (c.colSpan * c.rowSpan > 1 ? `×${c.colSpan}×${c.rowSpan}` : ''))
      .join('|'),
  )

const BODY = '本报告由某某县人民政府办公室根据《中华人民共和国政府信息公开条例》的要求编制而成。'

it('reads a ruled table in a font that is not embedded', async () => {
  const document = await documentIn([
    text(BODY, 60, 700),
    ...grid([100, 200, 300], [500, 520, 540]),
    text('规章', 105, 525),
    text('12', 205, 525),
    text('行政许可', 105, 505),
    text('7730.28', 205, 505),
  ])
  expect(linesOf(document)).toEqual([BODY])
  expect(drawn(tablesOf(document)[0])).toEqual(['规章|12', '行政许可|7730.28'])
})

it('marks a scan whose text was recognised, which lies invisible under the picture', async () => {
  const words = [text(BODY, 60, 700), text('规章', 105, 525), text('12', 205, 525)]
  const scan = words.map((drawn): Drawn => ('text' in drawn ? { ...drawn, invisible: true } : drawn))
  const document = await documentIn([...scan, text('1', 300, 30)])
  expect([document.isRecognised, linesOf(document).join('')]).toEqual([true, expect.stringContaining(BODY)])
  expect((await documentIn(words)).isRecognised).toBe(false)
})

it('leaves out invisible text among visible', async () => {
  const document = await documentIn([text(BODY, 60, 700), { text: '九', x: 60, y: 680, invisible: true }])
  expect(linesOf(document)).toEqual([BODY])
})

it('takes a small raised digit behind a number for a footnote', async () => {
  const document = await documentIn([
    text(BODY, 60, 700),
    ...grid([100, 200, 300], [500, 520]),
    text('规章', 105, 505),
    text('12', 205, 505),
    text('3', 215, 508.3, 6),
  ])
  expect(drawn(tablesOf(document)[0])).toEqual(['规章|12³'])
})

it('takes cells that no rule parts for one, across and down', async () => {
  const document = await documentIn([
    text(BODY, 60, 700),
    { rule: [100, 540, 300, 540] },
    { rule: [150, 520, 300, 520] },
    { rule: [100, 500, 300, 500] },
    { rule: [100, 500, 100, 540] },
    { rule: [150, 500, 150, 540] },
    { rule: [220, 500, 220, 520] },
    { rule: [300, 500, 300, 540] },
    text('结果', 110, 517),
    text('行政诉讼', 190, 526),
    text('5', 180, 506),
    text('0', 260, 506),
  ])
  expect(drawn(tablesOf(document)[0])).toEqual(['结果×1×2|行政诉讼×2×1', '5|0'])
})

it('reads a label of one character a line as one upright label', async () => {
  const label = Array.from('三、本年度办理结果')
  const document = await documentIn([
    text(BODY, 60, 700),
    ...grid([100, 120, 300], [400, 520]),
    ...label.map((c, i) => text(c, 105, 508 - 12 * i)),
    text('予以公开', 130, 455),
  ])
  expect(tablesOf(document)[0]?.rows[0]?.cells).toMatchObject([
    { text: label.join(''), vertical: true },
    { text: '予以公开' },
  ])
})

it('keeps a number whole that is wider than its cell', async () => {
  const document = await documentIn([
    text(BODY, 60, 700),
    ...grid([100, 120, 140, 160], [500, 520]),
    text('3985758', 102, 505),
    text('0', 148, 505),
  ])
  expect(drawn(tablesOf(document)[0])).toEqual(['3985758||0'])
})

it('joins the digits of a number that a narrow cell breaks, not numbers under each other', async () => {
  const document = await documentIn([
    text(BODY, 60, 700),
    ...grid([100, 125, 225], [500, 530]),
    text('877', 105, 518),
    text('2', 110, 506),
    text('12', 150, 518),
    text('5', 150, 506),
  ])
  expect(drawn(tablesOf(document)[0])).toEqual(['8772|12/5'])
})

it('joins a table that a page cuts, with its repeated head once and the page number gone', async () => {
  const head = (y: number): readonly Drawn[] => [text('信息内容', 105, y), text('本年处理决定数量', 205, y)]
  const document = await documentIn(
    [
      text(BODY, 60, 700),
      ...grid([100, 200, 300], [60, 80, 100]),
      ...head(85),
      text('行政处罚', 105, 65),
      text('4119', 205, 65),
      text('- 1 -', 290, 30),
    ],
    [
      ...grid([100, 200, 300], [760, 780, 800]),
      ...head(785),
      text('行政强制', 105, 765),
      text('195', 205, 765),
      text('- 2 -', 290, 30),
    ],
  )
  expect(tablesOf(document).map(drawn)).toEqual([['信息内容|本年处理决定数量', '行政处罚|4119', '行政强制|195']])
  expect(linesOf(document)).toEqual([BODY])
})

it('makes a row whole that a page cut through its label', async () => {
  const xs = [100, 180, 220, 260]
  const document = await documentIn(
    [
      text(BODY, 60, 700),
      ...grid(xs, [60, 90]),
      text('要求行政机关确认', 101, 75),
      text('4', 200, 75),
      text('7', 240, 75),
    ],
    [
      ...grid(xs, [760, 775, 800]),
      text('或重新出具', 101, 785),
      text('总计', 101, 764),
      text('8', 200, 764),
      text('9', 240, 764),
    ],
  )
  expect(tablesOf(document).map(drawn)).toEqual([['要求行政机关确认/或重新出具|4|7', '总计|8|9']])
})

it('never joins a label to the blank row below it', async () => {
  const xs = [100, 200, 300]
  const document = await documentIn(
    [text(BODY, 60, 700), ...grid(xs, [60, 80]), text('规章', 105, 65), text('1', 205, 65)],
    [...grid(xs, [760, 780, 800]), text('行政规范性文件', 105, 785), text('行政许可', 105, 765), text('2', 205, 765)],
  )
  expect(tablesOf(document).map(drawn)).toEqual([['规章|1', '行政规范性文件|', '行政许可|2']])
})

it('reads a table without rules by alignment, labels of two lines beside their numbers', async () => {
  const numbers = (y: number, ...n: readonly string[]): readonly Drawn[] => n.map((v, i) => text(v, 300 + 40 * i, y))
  const document = await documentIn([
    text(BODY, 60, 700),
    text('一、本年新收政府信息公开申请数量', 60, 600),
    ...numbers(600, '21', '0', '3'),
    text('部分公开（区分处理的，只计', 60, 586),
    ...numbers(580, '4', '0', '1'),
    text('这一情形）', 60, 574),
    text('予以公开', 60, 560),
    ...numbers(560, '5', '6', '7'),
    text('重复申请', 60, 545),
    text('1', 300, 545),
    text('2', 340, 545),
    text('3', 380, 545),
  ])
  const [table] = tablesOf(document)
  expect(table?.grid).toBe(false)
  expect(drawn(table)).toEqual([
    '一、本年新收政府信息公开申请数量|21|0|3',
    '部分公开（区分处理的，只计这一情形）|4|0|1',
    '予以公开|5|6|7',
    '重复申请|1|2|3',
  ])
})

it('joins the lines of a paragraph, over a page end too, and begins one at each indent', async () => {
  const full = '二〇二三年我县认真贯彻落实条例不断完善政府信息公开制度建立健全保障机制始终将政务公开摆在'
  const document = await documentIn(
    [text(`${full.slice(0, 40)}`, 80, 120), text(full.slice(0, 42), 60, 100), text('— 1 —', 290, 30)],
    [
      text('重要位置。', 60, 780),
      text(`${full.slice(0, 40)}`, 80, 760),
      text('到此为止。', 60, 740),
      text('— 2 —', 290, 30),
    ],
  )
  expect(linesOf(document)).toEqual([
    `${full.slice(0, 40)}${full.slice(0, 42)}重要位置。`,
    `${full.slice(0, 40)}到此为止。`,
  ])
})

it('takes out heads and feet that come on every page', async () => {
  const page = (n: number): readonly Drawn[] => [
    text('某某县人民政府文件', 60, 815),
    text(`${BODY}${n}。`, 60, 600),
    text(`第${n}页 共3页`, 280, 30),
  ]
  expect(linesOf(await documentIn(page(1), page(2), page(3))).join('')).toBe(
    [1, 2, 3].map((n) => `${BODY}${n}。`).join(''),
  )
})

it('counts a character once that was printed twice for a false bold', async () => {
  const document = await documentIn([
    text(BODY, 60, 700),
    text('一、总体情况', 60, 650),
    text('一、总体情况', 60.3, 650),
  ])
  expect(linesOf(document)).toEqual([BODY, '一、总体情况'])
})

it('tells the title by its larger type', async () => {
  const document = await documentIn([
    text('某某县人民政府', 200, 780, 22),
    text('2023年政府信息公开工作年度报告', 120, 740, 22),
    text(BODY, 60, 700),
    text(BODY, 60, 680),
  ])
  expect(document.title).toBe('某某县人民政府2023年政府信息公开工作年度报告')
})

it.each([
  ['a locked file', drawPdf([[text(BODY, 60, 700)]], { encrypted: true }), 'file-encrypted'],
  ['pages without text', drawPdf([grid([100, 200], [100, 200])]), 'pdf-scanned'],
  [
    'a font that maps Chinese to Latin',
    drawPdf([[text(BODY, 60, 700)]], { toUnicode: (c) => 97 + (c % 26) }),
    'pdf-font-map-broken',
  ],
  [
    'a font that maps all characters to one',
    drawPdf([[text(BODY, 60, 700)]], { toUnicode: () => 0x653f }),
    'pdf-font-map-broken',
  ],
  ['no PDF at all', new TextEncoder().encode('%PDF-1.7\n%%EOF'), 'file-damaged'],
] as const)('answers %s', async (_, bytes, code) => {
  expect(await read(bytes)).toMatchObject({ ok: false, error: { code } })
})

it('reads a text whose font has a right map', async () => {
  const result = await read(drawPdf([[text(BODY, 60, 700)]], { toUnicode: (c) => c }))
  expect(result.ok && linesOf(result.value[0] ?? { title: null, meta: [], blocks: [] })).toEqual([BODY])
})

it.each([
  [
    'a fine mesh',
    grid(
      Array.from({ length: 300 }, (_, i) => 20 + i * 1.8),
      Array.from({ length: 300 }, (_, i) => 20 + i * 2.6),
    ),
  ],
  [
    'fifty thousand pieces',
    Array.from({ length: 50_000 }, (_, i): Drawn => ({ rule: [i % 500, i / 70, (i % 500) + 40, i / 70] })),
  ],
  [
    'twenty thousand characters in a large table',
    [
      ...grid(
        Array.from({ length: 60 }, (_, i) => 20 + i * 9),
        Array.from({ length: 60 }, (_, i) => 20 + i * 13),
      ),
      ...Array.from({ length: 400 }, (_, i) => text('甲乙丙'.repeat(17), 20, 20 + i * 2)),
    ],
  ],
])('is bounded on a page with %s', async (_, page) => {
  const started = performance.now()
  await documentIn([text(BODY, 60, 810), ...page])
  expect(performance.now() - started).toBeLessThan(10_000)
})

it('reads the first pages of a very long file and says so, and names pages without text', async () => {
  const pages = Array.from({ length: 5000 }, (_, i) => (i === 1 ? [] : [text(`${BODY}第${i}号文`, 60, 700)]))
  const started = performance.now()
  const document = await documentIn(...pages)
  expect(performance.now() - started).toBeLessThan(30_000)
  expect(linesOf(document).slice(-2)).toEqual([
    '第2页没有文字（可能是扫描的图片），没有读取。',
    '文件共5000页，只读取了前200页。',
  ])
})
