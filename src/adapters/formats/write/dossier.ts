import type { AttachedContents, WriteOptions } from '#app/ports'
import type { Dossier, DossierLeaf } from '#core/application/index'
import type { ClockStrip } from '#core/calendar/index'
import { printable, titleLines } from '#core/document/index'
import { blocksOf } from './pdf-blocks.ts'
import { pixelsOf } from './pixels.ts'
import { propertiesOf } from './properties.ts'

export interface BoundFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What is bound is named by its number, never by its name. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
}
/** An A4 page at 600 dpi. A picture of more is unpacked into more memory than one request may take. */
const MOST_PIXELS = 40_000_000

/** What the template reads, and the files that it sets. */
export function dossierPage(
  dossier: Dossier,
  contents: AttachedContents,
  options: WriteOptions,
): { readonly page: object; readonly files: readonly BoundFile[] } {
  const files: BoundFile[] = []
  const leaf = (one: DossierLeaf): object => {
    const { title, lines, blocks } = leafOf(one)
    if (one.kind === 'sheet') return { kind: one.kind, title, lines, blocks, strip: one.strip && stripOf(one.strip) }
    const file = one.unbound === null ? fileOf(one.file, contents, files.length) : null
    if (file) files.push(file)
    const reason = one.unbound === null ? tooMuch(one.file.mediaType, contents.get(one.file.id)) : one.unbound
    const told = reason === null ? null : dossier.unbound[reason]
    return { kind: one.kind, title, lines, blocks, strip: null, file: file?.name ?? null, reason: told }
  }
  const { agency, title, cover, contents: listTitle, unbound } = dossier
  const meta = [{ name: '发布机构', value: agency }]
  const { title: name, keywords, mark } = propertiesOf({ title, meta, blocks: [] }, options)
  return {
    page: {
      ...{ title: name, authors: [printable(agency)], keywords, mark, lines: [], blocks: [] },
      ...{ coverLines: titleLines(printable(`${agency}\n${title}`)), contents: listTitle, pagesLabel: cover.pages },
      cover: cover.rows.map((row) => row.map(printable)),
      unreadable: unbound.unreadable,
      chapters: dossier.chapters.map((chapter) => ({ title: chapter.title, leaves: chapter.leaves.map(leaf) })),
    },
    files,
  }
}

const leafOf = ({ title, document }: DossierLeaf) => ({
  title: printable(title).replaceAll('\n', ''),
  lines: titleLines(printable(document.title ?? '')),
  blocks: blocksOf(document.blocks),
})

function tooMuch(mediaType: string, bytes: Uint8Array | undefined): 'unreadable' | 'tooLarge' | null {
  if (bytes === undefined) return 'unreadable'
  if (mediaType === 'application/pdf') return null
  const pixels = pixelsOf(bytes)
  return pixels === null ? 'unreadable' : pixels > MOST_PIXELS ? 'tooLarge' : null
}

function fileOf(
  { id, mediaType }: { readonly id: string; readonly mediaType: string },
  contents: AttachedContents,
  number: number,
): BoundFile | null {
  const [bytes, ending] = [contents.get(id), ENDINGS[mediaType]]
  return bytes && ending && tooMuch(mediaType, bytes) === null ? { name: `${number}.${ending}`, bytes } : null
}

const stripOf = ({ lines, alternative }: ClockStrip): object => ({
  alternative: alternative.zh,
  lines: lines.map(({ weeks, levels }) => ({
    levels,
    weeks: weeks.map(({ label, blanks, squares }) => ({
      label: label.zh,
      blanks,
      squares: squares.map(({ look, isMakeUp, isDue, bracket, notes }) => ({
        ...{ look, makeUp: isMakeUp, due: isDue, bracket },
        notes: notes.map(({ words, align, strong, level }) => ({ words: words.zh, align, strong, level })),
      })),
    })),
  })),
})
