import type { AttachedFile } from './attached-file.ts'
import { LISTED_FROM } from './attachments.ts'

/** All of them lie in memory at once. */
const MOST_BYTES = 200 * 1024 * 1024
/** In characters; file systems end at 255 bytes. */
const LONGEST_NAME = 60

export interface Originals {
  /** Which files are taken along, by what name. */
  readonly taken: readonly { readonly id: string; readonly name: string }[]
  /** A list of all, with a head. */
  readonly index: readonly (readonly (string | number)[])[]
}

const HEADS = ['序号', '文件', '种类', '原文件名', '字节', 'SHA-256', '来源', '提交时间', '说明']

/** The files as they were handed in, under names that no system trips over; the index keeps the true ones. */
export function originalsOf(files: readonly AttachedFile[]): Originals {
  let bytes = 0
  const lines = files.map((file, i) => {
    const fits = bytes + file.size <= MOST_BYTES
    const why = file.name === null ? '已清除' : fits ? '' : '文件总量过大，未收入，请单独下载'
    const name = why === '' ? `附件${i + 1}-${safeName(file.name ?? '')}` : null
    if (name !== null) bytes += file.size
    return { file, name, why }
  })
  return {
    taken: lines.flatMap(({ file, name }) => (name === null ? [] : [{ id: file.id, name }])),
    index: [HEADS, ...lines.map(({ file, name, why }, i) => [i + 1, name ?? '', ...factsOf(file), why])],
  }
}

const factsOf = ({ what, name, size, sha256, from, addedAt }: AttachedFile): readonly (string | number)[] => [
  ...[what, name ?? '', size],
  ...[sha256, LISTED_FROM[from], addedAt],
]

/** Without what a path or a shell reads out of a name; the ending stays. */
function safeName(name: string): string {
  const plain = [...name.replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '_')]
  return plain.length <= LONGEST_NAME ? plain.join('') : `${plain.slice(0, 40).join('')}…${plain.slice(-12).join('')}`
}
