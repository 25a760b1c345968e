import { utils, write } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Drawn, drawPdf, grid, text } from '../../../../test/support/draw-pdf.ts'
import { cell, paragraph, row, table, wordFile } from '../../../../test/support/word-file.ts'
import { cellText, rowEnd, word97File } from '../../../../test/support/word97-file.ts'
import { documentReader } from './reader.ts'

type Random = (below: number) => number

/** The same numbers for the same seed. */
function random(seed: number): Random {
  let state = (seed + 1) * 2654435761
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const spans = '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'
const WORD = wordFile(
  paragraph('三、收到和处理政府信息公开申请情况', '<w:outlineLvl w:val="0"/>') +
    table(
      row(cell('角', spans), cell('自然人')),
      row(cell('', '<w:gridSpan w:val="2"/><w:vMerge/>'), cell('5')),
      row(cell('甲'), cell('乙'), cell('6')),
    ),
)
const BOOK = (() => {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet([
    ['报告', null],
    ['规章', 1],
    ['行政许可', 2],
  ])
  sheet['!merges'] = [utils.decode_range('A1:B1')]
  utils.book_append_sheet(book, sheet, '表')
  return book
})()
const XLSX = new Uint8Array(write(BOOK, { type: 'array', bookType: 'xlsx' }))
const XLS = new Uint8Array(write(BOOK, { type: 'array', bookType: 'biff8' }))
const PDF = drawPdf([
  [
    text('某某县人民政府办公室年度报告共有许多文字', 60, 700),
    ...grid([100, 200, 300], [500, 520, 540]),
    text('12', 105, 525),
  ],
])
const SAMPLES = {
  'a.docx': WORD,
  'a.xlsx': XLSX,
  'a.xls': XLS,
  'a.doc': word97File([
    { text: '三、' },
    ...['甲', '5'].map(cellText),
    rowEnd([0, 1000, 2000], [0x60, 0]),
    { text: '四、' },
  ]),
  'a.pdf': PDF,
  'a.zip': zipSync({ 'a.docx': WORD, 'b.xlsx': XLSX }),
}

/** Bytes changed, cut off, doubled, set to zero. */
function damaged(bytes: Uint8Array, next: Random): Uint8Array {
  const at = next(bytes.length)
  const length = 1 + next(200)
  switch (next(4)) {
    case 0:
      return bytes.slice(0, at)
    case 1:
      return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at, at + length), ...bytes.slice(at)])
    case 2:
      return bytes.slice().fill(0, at, at + length)
    default: {
      const changed = bytes.slice()
      for (let i = 0; i < 1 + next(12); i++) changed[next(changed.length)] = next(256)
      return changed
    }
  }
}

/** One element or attribute of a part dropped, doubled, moved or given another number. */
function restructured(xml: string, next: Random): string {
  const tags = [...xml.matchAll(/<[^>]+>/g)]
  const tag = tags[next(tags.length)]
  const other = tags[next(tags.length)]
  if (!tag || !other) return xml
  const [from, to] = [tag.index, tag.index + tag[0].length]
  switch (next(5)) {
    case 0:
      return xml.slice(0, from) + xml.slice(to)
    case 1:
      return xml.slice(0, to) + tag[0] + xml.slice(to)
    case 2:
      return xml.slice(0, from) + other[0] + xml.slice(to)
    case 3:
      return xml.replace(/"\d+"/g, (n) => (next(3) === 0 ? `"${[-1, 0, 99999999, 1e300][next(4)]}"` : n))
    default:
      return xml.slice(0, from) + xml.slice(from, from + 400).repeat(2 + next(5)) + xml.slice(from)
  }
}

/** The file ends in documents or in a failure, in bounded time; a broken reader would throw or hang. */
async function ends(name: string, bytes: Uint8Array): Promise<void> {
  const started = performance.now()
  const result = await documentReader.read({ name, bytes })
  expect(typeof result.ok).toBe('boolean')
  expect(performance.now() - started).toBeLessThan(10_000)
}

describe.each(Object.entries(SAMPLES))('%s', (name, sample) => {
  it('with damaged bytes is read or answered', async () => {
    for (let seed = 0; seed < 60; seed++) await ends(name, damaged(sample, random(seed)))
  })
})

describe.each([
  ['a.docx', WORD, 'word/document.xml'],
  ['a.xlsx', XLSX, 'xl/worksheets/sheet1.xml'],
  ['b.xlsx', XLSX, 'xl/workbook.xml'],
] as const)('%s', (name, sample, part) => {
  it(`with ${part} rearranged is read or answered`, async () => {
    const parts = unzipSync(sample)
    for (let seed = 0; seed < 80; seed++) {
      const next = random(seed)
      let xml = strFromU8(parts[part] ?? new Uint8Array())
      for (let i = 0; i <= next(4); i++) xml = restructured(xml, next)
      await ends(name, zipSync({ ...parts, [part]: strToU8(xml) }))
    }
  })
})

it('pages of rules and numbers at random places are read, each number whole', async () => {
  for (let seed = 0; seed < 15; seed++) {
    const next = random(seed)
    const places = (count: number, reach: number): readonly number[] =>
      Array.from({ length: count }, () => 50 + next(reach)).sort((a, b) => a - b)
    const page = (): readonly Drawn[] => [
      ...grid(places(2 + next(8), 450), places(2 + next(12), 700)),
      ...Array.from({ length: next(60) }, (): Drawn => ({ rule: [next(595), next(842), next(595), next(842)] })),
      ...Array.from({ length: 40 }, (_, i): Drawn => text(`${1000 + i}号`, 20 + next(480), 120 + i * 15)),
    ]
    const result = await documentReader.read({ name: 'a.pdf', bytes: drawPdf([page(), page()]) })
    expect(result.ok).toBe(true)
    for (let i = 0; i < 40; i++) expect(JSON.stringify(result)).toContain(String(1000 + i))
  }
}, 120_000)
