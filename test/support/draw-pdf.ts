/** What a test draws on a page, in points from the lower left corner of A4. */
export type Drawn =
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number; readonly invisible?: true }
  | { readonly rule: readonly [number, number, number, number] }

interface PdfOptions {
  /** A map from codes to characters that the font gives; without it the font's codes are UTF-16, as in documents without embedded fonts. */
  readonly toUnicode?: (code: number) => number
  readonly encrypted?: boolean
}

export const text = (words: string, x: number, y: number, size = 10): Drawn => ({ text: words, x, y, size })

/** The lines of a grid: all columns over all rows. */
export const grid = (xs: readonly number[], ys: readonly number[]): readonly Drawn[] => [
  ...ys.map((y): Drawn => ({ rule: [xs[0] ?? 0, y, xs.at(-1) ?? 0, y] })),
  ...xs.map((x): Drawn => ({ rule: [x, ys[0] ?? 0, x, ys.at(-1) ?? 0] })),
]

/** A PDF by hand: Chinese text in a font that is not embedded, rules as strokes. */
export function drawPdf(pages: readonly (readonly Drawn[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const catalog = add('')
  const tree = add('')
  const map = options.toUnicode ? add(stream(toUnicodeMap(pages, options.toUnicode))) : 0
  const font = add(fontDictionary(map))
  const kids = pages.map((page) => {
    const content = add(stream(page.map(operators).join('\n')))
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R >> >> >>`,
    )
  })
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`
  objects[tree - 1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((k) => `${k} 0 R`).join(' ')}] >>`
  const lock = options.encrypted ? add(ENCRYPTION) : 0
  return new TextEncoder().encode(file(objects, lock))
}

const ENCRYPTION = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`

/** Codes are UTF-16 of the text; the width of the CIDs from 814 on (Latin in proportional type) is half an em. */
const fontDictionary = (map: number): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${map ? 'Identity-H' : 'UniGB-UTF16-H'} ${map ? `/ToUnicode ${map} 0 R` : ''}
/DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 ${map ? '' : '/W [1 95 500 814 939 500]'}
/CIDSystemInfo << /Registry (Adobe) /Ordering (${map ? 'Identity' : 'GB1'}) /Supplement 2 >>
/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>] >>`

function operators(drawn: Drawn): string {
  if ('rule' in drawn) {
    const [x0, y0, x1, y1] = drawn.rule
    return `0.5 w ${x0} ${y0} m ${x1} ${y1} l S`
  }
  return `BT ${drawn.invisible ? 3 : 0} Tr /F ${drawn.size ?? 10} Tf 1 0 0 1 ${drawn.x} ${drawn.y} Tm <${hex(drawn.text)}> Tj ET`
}

const hex = (words: string): string =>
  Array.from({ length: words.length }, (_, i) => words.charCodeAt(i).toString(16).padStart(4, '0')).join('')

function toUnicodeMap(pages: readonly (readonly Drawn[])[], toUnicode: (code: number) => number): string {
  const words = pages
    .flat()
    .map((d) => ('text' in d ? d.text : ''))
    .join('')
  const codes = [...new Set(Array.from({ length: words.length }, (_, i) => words.charCodeAt(i)))]
  const pair = (code: number): string =>
    `<${hex(String.fromCharCode(code))}> <${hex(String.fromCharCode(toUnicode(code)))}>`
  const blocks = codes.map((code) => `1 beginbfchar\n${pair(code)}\nendbfchar`).join('\n')
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n${blocks}\nendcmap end end`
}

const stream = (body: string): string => `<< /Length ${body.length} >>\nstream\n${body}\nendstream`

function file(objects: readonly string[], lock: number): string {
  let body = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const trailer = `<< /Size ${size} /Root 1 0 R ${lock ? `/Encrypt ${lock} 0 R` : ''} /ID [<00> <00>] >>`
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${body.length}\n%%EOF`
}
