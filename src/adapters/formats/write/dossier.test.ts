import { afterAll, describe, expect, test } from 'vitest'
import { openPdf } from '#adapters/formats/read/pdf-engine'
import type { Instant } from '#app/ports'
import { type AttachedFile, caseFileDocument, DOSSIER_PURPOSES } from '#core/application/index'
import type { Table } from '#core/document/index'
import { attachedFile, dossierSources } from '../../../../test/support/dossier.ts'
import { pdfContents } from '../../../../test/support/pdf.ts'
import { documentWriter } from './writer.ts'

const options = { at: '2025-06-30T02:00:00.000Z' as Instant, demonstration: false }
const writer = documentWriter({ ownFonts: null })
afterAll(() => writer.close())

interface Bookmark {
  readonly title: string
  /** From 1. */
  readonly page: number
  readonly level: number
}

async function bookmarksOf(bytes: Uint8Array): Promise<readonly Bookmark[]> {
  const task = openPdf(bytes)
  const pdf = await task.promise
  const found: Bookmark[] = []
  const walk = async (nodes: Awaited<ReturnType<typeof pdf.getOutline>>, level: number): Promise<void> => {
    for (const { title, dest, items } of nodes) {
      const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
      found.push({ title, level, page: (await pdf.getPageIndex(place?.[0])) + 1 })
      await walk(items, level + 1)
    }
  }
  await walk(await pdf.getOutline(), 1)
  await task.destroy()
  return found
}

const squeezed = (text: string): string => text.replaceAll(/\s/g, '')

describe('a case of forty pages and more', async () => {
  const dossier = caseFileDocument(dossierSources({}, { letters: 30, acts: 40 }), DOSSIER_PURPOSES.archive)
  const bytes = await writer.bind(dossier, new Map(), options)
  const { pages, info } = await pdfContents(bytes)
  const bookmarks = await bookmarksOf(bytes)

  test('numbers its pages through and says how many there are', () => {
    expect(pages.length).toBeGreaterThan(40)
    pages.forEach((text, i) => {
      expect(text).toContain(`—${i + 1}—`)
    })
    expect(pages[0]).toContain(`页数${pages.length}`)
    expect(info).toMatchObject({ Title: '政府信息公开申请卷宗', Author: '积石山县商务局' })
  })

  test('has a bookmark for every chapter and leaf, which leads to its page', () => {
    expect(bookmarks.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual(
      dossier.chapters.map(({ title }) => title),
    )
    const leaves = bookmarks.filter(({ level }) => level === 2)
    const sheets = dossier.chapters.flatMap((chapter) => chapter.leaves)
    expect(leaves.map(({ title }) => title)).toEqual(sheets.map(({ title }) => title))
    leaves.forEach(({ page }, i) => {
      expect(pages[page - 1]).toContain(squeezed(sheets[i]?.document.title ?? '?'))
    })
  })

  test('lists each leaf with the page on which it begins', () => {
    const list = pages.slice(1, (bookmarks[0]?.page ?? 0) - 1).join('')
    for (const { title, page } of bookmarks)
      expect(list.replaceAll(/[.\u2060]/g, '')).toContain(`${squeezed(title)}${page}`)
  })

  test('is bound of the same bytes when it is bound again', async () => {
    const again = await writer.bind(dossier, new Map(), options)
    expect(Buffer.compare(again, bytes)).toBe(0)
  })
})

describe('a list below a text', () => {
  const cellOf = (role: 'columnHead' | 'words', text: string) => ({ text, role, colSpan: 1, rowSpan: 1 })
  const rowOf = (i: number) => ({ cells: [cellOf('words', `第${i + 1}行`), cellOf('words', '登记\n2025-03-03')] })
  const listOf = (count: number): Table => ({
    ...{ kind: 'table', caption: '经过', widths: [1, 3], headRows: 1, grid: true },
    rows: [
      { cells: [cellOf('columnHead', '序号'), cellOf('columnHead', '事项')] },
      ...Array.from({ length: count }, (_, i) => rowOf(i)),
    ],
  })
  const text = (lines: number) =>
    Array.from({ length: lines }, () => ({ kind: 'paragraph', role: 'body', text: '依法公开。' }) as const)
  const pagesOf = async (lines: number, rows: number) => {
    const blocks = [...text(lines), listOf(rows)]
    return (await pdfContents(await writer.write({ title: '清单', meta: [], blocks }, 'pdf', options))).pages
  }

  test('begins below it and goes on under its heads where it is longer than half a page', async () => {
    const pages = await pagesOf(8, 18)
    expect(pages.map((page) => page.includes('序号事项'))).toEqual([true, true])
    expect(pages[0]).toContain('第1行')
  })

  test('stays whole on the next page where it is short', async () => {
    const pages = await pagesOf(16, 5)
    expect(pages.map((page) => page.includes('序号事项'))).toEqual([false, true])
    for (const row of ['第1行', '第5行']) expect(pages[1]).toContain(row)
  })
})

const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
/** The head of a picture of 65,535 by 65,535 pixels. */
const BOMB = Buffer.from('89504e470d0a1a0a0000000d494844520000ffff0000ffff0806000000', 'hex')

async function bound(contents: Readonly<Record<string, Uint8Array>>, files: readonly AttachedFile[]): Promise<string> {
  const sources = dossierSources({ files })
  const dossier = caseFileDocument(sources, { title: '卷宗', parts: ['attachments'] })
  const bytes = await writer.bind(dossier, new Map(Object.entries(contents)), options)
  return (await pdfContents(bytes)).pages.join('')
}

const letterPdf = (): Promise<Uint8Array> => writer.write({ title: '授权委托书', meta: [], blocks: [] }, 'pdf', options)

describe('attachments', () => {
  test('stand in the dossier page by page, with their text', async () => {
    const paged = {
      title: '合同文本',
      meta: [],
      blocks: Array.from({ length: 60 }, (_, i) => ({
        ...({ kind: 'paragraph', role: 'body' } as const),
        text: `第${i + 1}条　合同条款。`,
      })),
    }
    const text = await bound({ a: await writer.write(paged, 'pdf', options), b: ONE_PIXEL }, [
      attachedFile('a', { name: '合同.pdf' }),
      attachedFile('b', { name: '身份证.png', mediaType: 'image/png' }),
    ])
    expect(text).toContain('第60条合同条款。')
    expect(text).toContain('合同.pdf（第3/3页）')
    expect(text).not.toContain('未按页装订')
    expect(text).not.toContain('不能按页装订')
  })

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string, string]>([
    ['a broken PDF', () => Buffer.from('%PDF-1.7\nnonsense'), 'application/pdf', '加密或者损坏'],
    ['half a PDF', async () => (await letterPdf()).slice(0, 900), 'application/pdf', '加密或者损坏'],
    ['a locked PDF', () => Buffer.from(LOCKED, 'latin1'), 'application/pdf', '加密或者损坏'],
    ['a picture that claims gigabytes', () => BOMB, 'image/png', '文件过大'],
    ['half a picture', () => ONE_PIXEL.subarray(0, 40), 'image/png', '加密或者损坏'],
    ['a picture that is none', () => Buffer.from('GI'), 'image/gif', '加密或者损坏'],
  ])('%s is listed with its digest, and the others are bound', async (_, make, mediaType, why) => {
    const text = await bound({ a: await make(), b: await letterPdf() }, [
      attachedFile('a', { name: '材料', mediaType }),
      attachedFile('b', { name: '委托书.pdf' }),
    ])
    expect(text).toContain(why)
    expect(text).toContain('授权委托书')
    expect(text).toContain('ab'.repeat(8))
  })

  test('the same PDF without its lock is bound', async () => {
    const open = Buffer.from(LOCKED.replace('/Encrypt 4 0 R', ''), 'latin1')
    expect(await bound({ a: open }, [attachedFile('a')])).not.toContain('不能按页装订')
  })

  test('what has no pages is listed', async () => {
    expect(await bound({}, [attachedFile('a', { mediaType: 'application/x-cfb' })])).toContain('不能按页装订')
  })
})

/** Encrypted (RC4, a password is asked for). */
const LOCKED = `%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>
endobj
4 0 obj
<</Filter/Standard/V 1/R 2/P -64/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>
endobj
trailer
<</Root 1 0 R/Encrypt 4 0 R/Size 5/ID[<${'43'.repeat(16)}><${'43'.repeat(16)}>]>>
%%EOF
`
