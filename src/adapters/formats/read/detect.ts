import { fileTypeFromBuffer } from 'file-type/core'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { isMarkdownPage } from './markdown-page.ts'

/** What a file is by its content: a word of file-type (`docx`, `pdf`, `zip`, `cfb`, `png` …) or `text`. */
export interface Detected {
  readonly kind: string
  readonly mime: string
}

const TEXT: Detected = { kind: 'text', mime: 'text/plain' }
/** Office packages are zips; one that is named so and is not one inside was renamed or is broken. */
const PACKAGES = /\.(docx|docm|xlsx|xlsm|pptx|wps|et)$/i
const MARKUP = /<(?:!doctype\s+html|html|head|body|meta|table|tbody|tr|td|div|p|span|article|section|br|font)\b[^<>]*>/i

/** The heads with which a report as CSV begins, see report-rows.ts. */
const LONG_FORM = /^\uFEFF?"?地址"?[,;\t]"?表"?[,;\t]"?行"?[,;\t]"?列"?[,;\t]"?数值"?[,;\t]/

/** `|---|` or `---|` at the head of a line: the rule of a Markdown table. */
const TABLE_RULE = /^[ \t]*(?:\|[ \t]*)?:?-{3,}:?[ \t]*\|/m

/** Errors: file-empty, file-binary, format-mismatch. */
export async function detect(bytes: Uint8Array, name: string): Promise<Result<Detected, Failure>> {
  if (isBlank(bytes)) return err(failure('file-empty'))
  if (hasTextMark(bytes)) return ok(TEXT)
  const found = await fileTypeFromBuffer(bytes)
  if (found && found.ext !== 'xml') {
    const extension = PACKAGES.exec(name)?.[0]
    if (found.ext === 'zip' && extension) return err(failure('format-mismatch', { extension, kind: 'ZIP' }))
    return ok({ kind: found.ext, mime: found.mime })
  }
  return isBinary(bytes) ? err(failure('file-binary', { kind: 'application/octet-stream' })) : ok(TEXT)
}

/** A sheet saved as CSV: rows of three fields or more. Other texts come under that name too. */
const isSheet = (text: string): boolean => (text.match(/^[^\n]*[,;][^\n]*[,;]/gm)?.length ?? 0) >= 20

export type TextKind = 'json' | 'csv' | 'sheet' | 'html' | 'markdownPage' | 'markdown' | 'text'

/** What kind of text: JSON and markup by their first characters, Markdown by its tables' rules or its name. */
export function detectText(text: string, name: string): TextKind {
  if (/^\uFEFF?\s*[{[]\s*["{[\]}]/.test(text)) return 'json'
  if (LONG_FORM.test(text)) return 'csv'
  if (/\.csv$/i.test(name) && isSheet(text)) return 'sheet'
  if (MARKUP.test(text)) return isMarkdownPage(text) ? 'markdownPage' : 'html'
  if (TABLE_RULE.test(text) || /\.(md|markdown)$/i.test(name)) return 'markdown'
  return 'text'
}

const isBlank = (bytes: Uint8Array): boolean => {
  const end = Math.min(bytes.length, 64 * 1024)
  for (let i = 0; i < end; i++) if (!isSpace(bytes[i] ?? 0)) return false
  return bytes.length <= end
}

/** White space, and the bytes of a byte order mark with nothing behind it. */
const isSpace = (byte: number): boolean => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf

const hasTextMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) ||
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff)

/** Control characters that no text holds, or zeros, which UTF-16 has too, but nearly all of them on one side. */
function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 64 * 1024)
  let control = 0
  const zeros: [number, number] = [0, 0]
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) zeros[i % 2 === 0 ? 0 : 1]++
    else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) control++
  }
  const [even, odd] = zeros
  // In UTF-16 the other bytes of Chinese characters look like control characters, and 一 is U+4E00.
  return even + odd > 0 ? Math.max(even, odd) < 8 * Math.min(even, odd) : control * 100 > end
}
