import { fileTypeFromBuffer } from 'file-type/core'

/** What a file is by its content, as a media type; null for text and for what nobody knows. */
export const mediaTypeOf = async (bytes: Uint8Array): Promise<string | null> =>
  (await fileTypeFromBuffer(bytes))?.mime ?? null
