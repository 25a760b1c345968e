import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import type { Instant } from '#app/ports'
import { blankForm, exampleFacts, LETTERS, type Letter, letterDocument, letterOf } from '#core/application/index'
import type { Document } from '#core/document/index'
import { pdfContents } from '../../../../test/support/pdf.ts'
import { attribute, elements, htmlText } from '../../../../test/support/tables.ts'
import { writeDocx } from './docx.ts'
import { writeHtml } from './html.ts'
import { layTable } from './table-layout.ts'
import { documentWriter } from './writer.ts'

const at = '2025-04-17T08:00:00.000Z' as Instant
const options = { at, demonstration: false }
const writer = documentWriter({ ownFonts: null })
afterAll(() => writer.close())

function documentOf(letter: Letter): Document {
  const made = letterDocument(letter, exampleFacts(letter.id))
  if (!made.ok) throw new Error(`${letter.id}: ${made.error.code}`)
  return made.value
}

const squeezed = (text: string): string => text.replaceAll(/\s/g, '')
const wordsOf = ({ title, blocks }: Document): readonly string[] => [
  ...(title ?? '').split('\n'),
  ...blocks.flatMap((b) =>
    b.kind === 'table' ? b.rows.flatMap((r) => r.cells.map((c) => c.text)) : b.text.split('\n'),
  ),
]
const bodyXml = (docx: Uint8Array): string => new TextDecoder().decode(unzipSync(docx)['word/document.xml'])

describe.each(LETTERS.map((letter) => [letter.id, letter] as const))('%s', (_, letter) => {
  const document = documentOf(letter)

  test('gives every word back from its PDF, on at most two pages', async () => {
    const { pages } = await pdfContents(await writer.write(document, 'pdf', options))
    const text = pages.map((page, i) => page.replace(`—${i + 1}—`, '')).join('')
    for (const words of wordsOf(document)) expect(text).toContain(squeezed(words))
    expect(pages.length).toBeLessThanOrEqual(2)
  })

  test('gives every word back from its Word file', async () => {
    const text = squeezed(bodyXml(await writeDocx(document, options)).replaceAll(/<[^>]*>/g, ''))
    for (const words of wordsOf(document)) expect(text).toContain(squeezed(words))
  })
})

describe('the official form of a letter', () => {
  const document = documentOf(letterOf('RP-4'))
  const html = new TextDecoder().decode(writeHtml(document, options))

  test('sets the number centred under the title, before the salutation', async () => {
    const [number] = elements(html, 'p').filter((p) => attribute(p, 'class') === 'no')
    expect(number && htmlText(number)).toBe('某商公复〔2025〕12号')
    const xml = bodyXml(await writeDocx(document, options))
    expect(xml).toMatch(/<w:jc w:val="center"\/>(?:(?!<w:p>).)*某商公复〔2025〕12号/u)
  })

  test('keeps the signature with the text before it', async () => {
    const { pages } = await pdfContents(await writer.write(documentOf(letterOf('DOC-13')), 'pdf', options))
    for (const page of pages) expect(squeezed(page)).not.toMatch(/^某某县商务局（印章）/u)
  })
})

describe('a form to be filled in', () => {
  const form = documentOf(letterOf('DOC-1')).blocks.find((b) => b.kind === 'table')
  if (form?.kind !== 'table') throw new Error('DOC-1 has no form')

  test('sets what is written from the left, not bold, on white; labels on a tint', () => {
    const cells = layTable(form).rows.flat()
    expect(cells.find((c) => c.lines[0] === '13000000000')).toMatchObject({ align: 'left', bold: false, fill: null })
    expect(cells.find((c) => c.lines[0] === '联系电话')).toMatchObject({ align: 'center', head: true })
    expect(cells.find((c) => c.lines[0] === '联系电话')?.fill).not.toBeNull()
  })

  test('has room to write in', () => {
    const figures = {
      ...form,
      rows: form.rows.map((r) => ({ cells: r.cells.map((c) => ({ ...c, role: 'value' as const })) })),
    }
    expect(layTable(form).pad).toBeGreaterThan(layTable(figures).pad)
  })

  test('prints its labels when nothing is filled in', () => {
    const html = new TextDecoder().decode(writeHtml(blankForm(letterOf('DOC-1')), options))
    expect(elements(html, 'th').map(htmlText)).toContain('所需政府信息的名称、文号或者其他特征描述')
    expect(elements(html, 'td').map(htmlText).join('').trim()).toBe('')
    expect(elements(html, 'td').every((td) => attribute(td, 'class') === 'words')).toBe(true)
  })
})
