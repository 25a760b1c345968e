/** What a case takes, by content: what people hand in and what every reader opens without running anything. */
const TAKEN: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/tiff',
  'image/bmp',
  'image/heic',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  // Word and Excel of before 2007, and WPS.
  'application/x-cfb',
])

export const isTaken = (mediaType: string): boolean => TAKEN.has(mediaType)
