import type { DocumentReader, SourceFile } from '#app/ports'
import type { Document } from '#core/document/index'
import type { Failure, Result } from '#core/shared/index'
import { readHtml } from './html.ts'
import { readJson } from './json.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './text.ts'

/** `readInner` reads a file found inside another (a zip's entry) as if it had come alone. */
type ByteReader = (file: SourceFile, readInner: DocumentReader['read']) => Promise<Result<readonly Document[], Failure>>

type TextReader = (text: string) => Result<readonly Document[], Failure>

/** The readers of binary formats by file-type's word for the content. One line a format. */
export const BYTE_READERS: Readonly<Partial<Record<string, ByteReader>>> = {}

/** The readers of texts, already decoded. */
export const TEXT_READERS: Readonly<Record<'json' | 'html' | 'markdown' | 'text', TextReader>> = {
  json: readJson,
  html: readHtml,
  markdown: readMarkdown,
  text: readPlainText,
}
