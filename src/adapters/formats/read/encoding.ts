import { err, type Failure, failure, ok, type Result } from '#core/shared/index'

type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

/** How far into a page its charset may stand; browsers look at 1,024 bytes, published pages need more. */
const HEAD = 4096
const CHUNK = 8192
/** The commonest characters of official prose and of the form: a text decoded rightly is full of them. */
const COMMON = new Set(
  '的一是在和有为公开政府信息年月日本情况申请数量行政机关不予理第项其他上度工作中国法规条例主动处总计',
)
/** Below this share of common characters among the Chinese ones, a decoding is taken for noise. Real reports have 40 to 60 %. */
const PROSE = 0.12
/** So many characters of UTF-8 in a row within a file that is GB18030 else: joined from two files. A foot of a page is shorter. */
const JOINED = /(?:[\xe3-\xe9\xef][\x80-\xbf]{2}[^\x80-\xff]*){200}/

/**
 * The text of a file: byte order mark, then UTF-8 where the bytes are valid UTF-8 (GBK text never is, so a page that states a
 * wrong charset is still read right), then the charset that the page states, then whichever of GB18030 and UTF-16 gives prose.
 * Errors: encoding-undecidable, file-truncated (the last character is cut off).
 */
export function decodeText(bytes: Uint8Array): Result<string, Failure> {
  const marked = byteOrderMark(bytes)
  if (marked) {
    const text = decode(bytes, marked)
    return text === null ? err(failure('encoding-undecidable')) : ok(repaired(text))
  }
  const utf16 = zeroBytes(bytes)
  if (utf16) return settle(decode(bytes, utf16))
  const utf8 = decode(bytes, 'utf-8')
  if (utf8 !== null) return ok(repaired(utf8))
  if (isCutUtf8(bytes))
    return err(
      failure('file-truncated', { where: { zh: '最后一个字符不完整', en: 'its last character is incomplete' } }),
    )
  return settle(decodeStated(bytes) ?? bestOf(bytes))
}

const settle = (text: string | null): Result<string, Failure> =>
  text === null ? err(failure('encoding-undecidable')) : ok(text)

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Null where the bytes are not valid in that encoding. */
function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark: its line ends, digits and blanks leave a zero in every second byte, which no other text has. */
function zeroBytes(bytes: Uint8Array): Encoding | null {
  let even = 0
  let odd = 0
  const end = Math.min(bytes.length, 64 * 1024)
  for (let i = 0; i < end; i++) {
    if (bytes[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  if (even + odd === 0) return null
  if (odd > 8 * even) return 'utf-16le'
  if (even > 8 * odd) return 'utf-16be'
  return null
}

/** Valid UTF-8 but for its last one to three bytes. */
function isCutUtf8(bytes: Uint8Array): boolean {
  const cut = [1, 2, 3].find((n) => (bytes[bytes.length - n] ?? 0) >= 0xc0)
  const whole = cut === undefined ? null : decode(bytes.subarray(0, bytes.length - cut), 'utf-8')
  return whole !== null && chinese(whole).length > 0
}

/** One character a byte. TextDecoder's `latin1` is windows-1252, which moves the bytes 80 to 9F. */
function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return text
}

function decodeStated(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, HEAD))
  const stated = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (stated === undefined || !/^(gb|x-gbk|hz)/.test(stated)) return null
  const text = gb18030(bytes)
  return text !== null && prose(text) >= PROSE ? text : null
}

function gb18030(bytes: Uint8Array): string | null {
  const text = decode(bytes, 'gb18030') ?? lenient(bytes, 'gb18030')
  return text !== null && JOINED.test(latin1(bytes)) ? null : text
}

/** A page with a few broken bytes is common and harmless: what was lost shows as U+FFFD and is never read as a digit. */
function lenient(bytes: Uint8Array, encoding: Encoding): string | null {
  const text = new TextDecoder(encoding).decode(bytes)
  const lost = text.split('\uFFFD').length - 1
  return lost * 200 < text.length ? text : null
}

function bestOf(bytes: Uint8Array): string | null {
  const texts = [gb18030(bytes), lenient(bytes, 'utf-8'), decode(bytes, 'utf-16le'), decode(bytes, 'utf-16be')]
  const ranked = texts.map((text) => ({ text: text ?? '', share: prose(text ?? '') }))
  const best = ranked.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share >= PROSE ? best.text : null
}

const chinese = (text: string): readonly string[] => text.slice(0, 200_000).match(/[\u4e00-\u9fff]/g) ?? []

/** Share of common characters among the Chinese ones, 0 to 1; 0 without Chinese. */
function prose(text: string): number {
  const found = chinese(text)
  return found.length === 0 ? 0 : found.filter((c) => COMMON.has(c)).length / found.length
}

/** `政府信息公开` as it looks when UTF-8 was once read as GBK and stored again. */
const MISREAD = /鏀垮簻淇℃伅|淇℃伅鍏/

/** Undoes that mistake: the characters are turned back into GBK bytes and read as UTF-8; a byte that was lost stays U+FFFD. */
function repaired(text: string): string {
  if (!MISREAD.test(text)) return text
  const back = new TextDecoder('utf-8').decode(Uint8Array.from([...text].flatMap(gbkBytes)))
  return prose(back) > prose(text) ? back : text
}

let gbk: ReadonlyMap<string, readonly number[]> | null = null

function gbkBytes(character: string): readonly number[] {
  const code = character.charCodeAt(0)
  if (code < 0x80) return [code]
  gbk ??= gbkTable()
  return gbk.get(character) ?? [0xff]
}

function gbkTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gbk')
  const table = new Map<string, readonly number[]>([['€', [0x80]]])
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\uFFFD') table.set(character, [lead, trail])
    }
  }
  return table
}
