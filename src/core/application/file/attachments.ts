import type { Document } from '#core/document/index'
import type { AttachedFile, UnboundReason } from './attached-file.ts'
import { type DossierAttachment, type DossierLeaf, sheet } from './dossier.ts'
import { digestLines, table } from './table.ts'

export const UNBOUND: Readonly<Record<UnboundReason, string>> = {
  erased: '文件内容已清除，仅保留其散列值。',
  kind: '该类文件不能按页装订，原件随卷另存。',
  tooLarge: '文件过大、页数过多，未按页装订，原件随卷另存。',
  unreadable: '文件加密或者损坏，不能按页装订，原件随卷另存。',
}

/** What has pages or is one. */
const WITH_PAGES: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
])
const MEGABYTE = 1024 * 1024
/** All contents lie in memory at once while they are bound. */
const MOST_BYTES = 60 * MEGABYTE

/** Which files are to be bound: as many as fit, in their order. */
export function boundable(files: readonly AttachedFile[]): ReadonlyMap<string, UnboundReason | null> {
  let bytes = 0
  const judge = ({ name, mediaType, size }: AttachedFile): UnboundReason | null => {
    if (name === null) return 'erased'
    if (!WITH_PAGES.has(mediaType)) return 'kind'
    if (bytes + size > MOST_BYTES) return 'tooLarge'
    bytes += size
    return null
  }
  return new Map(files.map((file) => [file.id, judge(file)]))
}

export const LISTED_FROM = { applicant: '申请人', staff: '本机关' } as const

const sizeWords = (size: number): string =>
  size < MEGABYTE ? `${Math.max(1, Math.round(size / 1024))} KB` : `${(size / MEGABYTE).toFixed(1)} MB`

const nameOf = ({ name }: AttachedFile): string => name ?? '（已清除）'

/** The list with name, size and digest, then each file. */
export function attachmentLeaves(files: readonly AttachedFile[]): readonly DossierLeaf[] {
  if (files.length === 0) return []
  const judged = boundable(files)
  const leaves = files.map(
    (file, i): DossierAttachment => ({
      kind: 'attachment',
      title: `附件${i + 1}　${file.what}：${nameOf(file)}`,
      document: listOf([file], `附件${i + 1}`, i),
      file,
      unbound: judged.get(file.id) ?? null,
    }),
  )
  return [sheet('附件清单', listOf(files, '附件清单', 0)), ...leaves]
}

const listOf = (files: readonly AttachedFile[], title: string, before: number): Document => ({
  title,
  meta: [],
  blocks: [
    table(
      title,
      [50, 110, 230, 95, 105, 410],
      ['序号', '种类', '文件名', '大小', '来源', '提交时间和 SHA-256'],
      files.map((file, i) => [
        `${before + i + 1}`,
        file.what,
        nameOf(file),
        sizeWords(file.size),
        LISTED_FROM[file.from],
        `${file.addedAt}\n${digestLines(file.sha256)}`,
      ]),
    ),
  ],
})
