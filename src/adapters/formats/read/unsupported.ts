import { type Bilingual, err, type Failure, failure, type Result } from '#core/shared/index'

const picture = (format: string): Bilingual => ({ zh: `图片（${format}）`, en: `a picture (${format})` })
const packed = (format: string): Bilingual => ({ zh: `压缩文件（${format}）`, en: `a packed file (${format})` })

/** Known formats that hold no text to read, or none that is read yet: file-type's word and what people call them. */
const KINDS: Readonly<Record<string, string | Bilingual>> = {
  jpg: picture('JPEG'),
  png: picture('PNG'),
  gif: picture('GIF'),
  bmp: picture('BMP'),
  tif: picture('TIFF'),
  webp: picture('WebP'),
  heic: picture('HEIC'),
  rtf: 'RTF',
  pptx: 'PowerPoint (.pptx)',
  odt: 'OpenDocument (.odt)',
  ods: 'OpenDocument (.ods)',
  epub: 'EPUB',
  rar: packed('RAR'),
  '7z': packed('7z'),
  gz: packed('gzip'),
  tar: packed('tar'),
  bz2: packed('bzip2'),
  xz: packed('xz'),
}

type Refusing = () => Promise<Result<never, Failure>>

/** Readers that answer with the format's name and what to do. Error: format-unsupported. */
export const UNSUPPORTED: Readonly<Record<string, Refusing>> = Object.fromEntries(
  Object.entries(KINDS).map(([word, kind]) => [word, async () => err(failure('format-unsupported', { kind }))]),
)
