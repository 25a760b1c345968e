import { err, type Failure, failure, type Result } from '#core/shared/index'

/** Known formats that hold no text to read, or none that is read yet: file-type's word and what people call them. */
const KINDS: Readonly<Record<string, string>> = {
  jpg: '图片（JPEG）',
  png: '图片（PNG）',
  gif: '图片（GIF）',
  bmp: '图片（BMP）',
  tif: '图片（TIFF）',
  webp: '图片（WebP）',
  heic: '图片（HEIC）',
  rtf: 'RTF',
  pptx: 'PowerPoint（.pptx）',
  odt: 'OpenDocument（.odt）',
  ods: 'OpenDocument（.ods）',
  epub: 'EPUB',
  rar: '压缩文件（RAR）',
  '7z': '压缩文件（7z）',
  gz: '压缩文件（gzip）',
  tar: '压缩文件（tar）',
  bz2: '压缩文件（bzip2）',
  xz: '压缩文件（xz）',
}

type Refusing = () => Promise<Result<never, Failure>>

/** Readers that answer with the format's name and what to do. Error: format-unsupported. */
export const UNSUPPORTED: Readonly<Record<string, Refusing>> = Object.fromEntries(
  Object.entries(KINDS).map(([word, kind]) => [word, async () => err(failure('format-unsupported', { kind }))]),
)
