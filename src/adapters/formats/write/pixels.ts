/**
 * How many pixels a picture claims to have, from its head, before anybody unpacks it: a file of a few kilobytes may claim gigabytes.
 * Null for what is no PNG, GIF, JPEG or WebP. The head is what decoders go by, too.
 */
export function pixelsOf(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return FORMATS.map((format) => format(view)).find((pixels) => pixels !== null) ?? null
  } catch (cause) {
    // The file ends within its head.
    if (cause instanceof RangeError) return null
    throw cause
  }
}

const text = (view: DataView, at: number, length: number): string =>
  Array.from({ length }, (_, i) => String.fromCharCode(view.getUint8(at + i))).join('')

const FORMATS: readonly ((view: DataView) => number | null)[] = [pngPixels, gifPixels, jpegPixels, webpPixels]

function pngPixels(view: DataView): number | null {
  return text(view, 1, 3) === 'PNG' ? view.getUint32(16) * view.getUint32(20) : null
}

function gifPixels(view: DataView): number | null {
  return text(view, 0, 3) === 'GIF' ? view.getUint16(6, true) * view.getUint16(8, true) : null
}

/** SOF0 to SOF15 without DHT, JPG and DAC hold the size. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegPixels(view: DataView): number | null {
  if (view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint8(at + 1) === 0xff) at++
    if (view.getUint8(at) !== 0xff) return null
    if (isFrame(view.getUint8(at + 1))) return view.getUint16(at + 5) * view.getUint16(at + 7)
  }
}

function webpPixels(view: DataView): number | null {
  if (text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return null
  const kind = text(view, 12, 4)
  if (kind === 'VP8 ') return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff)
  if (kind === 'VP8L') return losslessPixels(view.getUint32(21, true))
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1
  return kind === 'VP8X' ? three(24) * three(27) : null
}

const losslessPixels = (bits: number): number => ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1)
