import { encodeQR } from 'qr'

/** Cameras need a quiet zone of four modules (ISO/IEC 18004) and dark on light, on a dark page too. */
const QUIET_ZONE = 4
const GROUND = '<rect width="100%" height="100%" fill="#fff"/>'

/** A QR code as SVG. Low correction: a screen has no scratches, and fewer modules are easier to read. */
export const qrPicture = (text: string): string =>
  encodeQR(text, 'svg', { ecc: 'low', border: QUIET_ZONE }).replace(/^<svg[^>]*>/, (head) => head + GROUND)
