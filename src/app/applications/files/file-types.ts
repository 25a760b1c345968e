const OPEN_XML = 'application/vnd.openxmlformats-officedocument'

/** What a case takes, by content: what people hand in and what every reader opens without running anything; with the endings of its names. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/tiff': ['tif', 'tiff'],
  'image/bmp': ['bmp'],
  'image/heic': ['heic', 'heif'],
  [`${OPEN_XML}.wordprocessingml.document`]: ['docx', 'wps'],
  [`${OPEN_XML}.spreadsheetml.sheet`]: ['xlsx', 'et'],
  [`${OPEN_XML}.presentationml.presentation`]: ['pptx', 'dps'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  // Word and Excel of before 2007, and WPS.
  'application/x-cfb': ['doc', 'xls', 'ppt', 'wps', 'et', 'dps'],
}
const ENDINGS: ReadonlySet<string> = new Set(Object.values(TAKEN).flat())

export const isTaken = (mediaType: string): boolean => Object.hasOwn(TAKEN, mediaType)

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Whether a name says what the content is not. One whose ending says nothing misleads nobody. */
export function misnamed(name: string, mediaType: string): boolean {
  const ending = endingOf(name)
  return ENDINGS.has(ending) && !TAKEN[mediaType]?.includes(ending)
}

/** A media type as people know it: by the ending of its files. */
export const kindInWords = (mediaType: string): string => TAKEN[mediaType]?.[0]?.toUpperCase() ?? mediaType
