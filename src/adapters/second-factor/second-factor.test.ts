import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import type { Instant } from '#app/ports'
import { SECOND_FACTOR } from './second-factor.ts'

const { newSecret, address, picture, check, newRecoveryCodes, recoveryHash } = SECOND_FACTOR

/** `12345678901234567890`, the secret of RFC 6238, Appendix B. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

const at = (seconds: number): Instant => new Date(seconds * 1000).toISOString() as Instant

/** The codes of Appendix B (SHA-1); six digits are the last six of eight. */
const RFC_6238: readonly [seconds: number, code: string, step: number][] = [
  [59, '94287082', 1],
  [1111111109, '07081804', 37037036],
  [1111111111, '14050471', 37037037],
  [1234567890, '89005924', 41152263],
  [2000000000, '69279037', 66666666],
  [20000000000, '65353130', 666666666],
]

describe('a code by time', () => {
  it.each(RFC_6238)('at %d s is that of RFC 6238', (seconds, code, step) => {
    expect(check(SECRET, code.slice(2), at(seconds), null)).toBe(step)
  })

  it.each([
    [-60, null],
    [-31, null],
    [-30, 37037036],
    [0, 37037036],
    [29, 37037036],
    [30, 37037036],
    [59, 37037036],
    [60, null],
  ])('of the step that began at 1111111080 is, %d s after that, %s', (after, step) => {
    expect(check(SECRET, '081804', at(1111111080 + after), null)).toBe(step)
  })

  it('works once', () => {
    const step = check(SECRET, '081804', at(1111111109), 37037035)
    expect(step).toBe(37037036)
    expect(check(SECRET, '081804', at(1111111109), step)).toBeNull()
    expect(check(SECRET, '081804', at(1111111139), step)).toBeNull()
  })

  it('does not work again after a later one did', () => {
    expect(check(SECRET, '081804', at(1111111109), 37037037)).toBeNull()
  })

  it('does not work when the clock was put back behind the last one', () => {
    expect(check(SECRET, '081804', at(1111111109), 99999999)).toBeNull()
  })

  it.each(['081 804', ' 081804\n', '０８１８０４'])('may be typed as %j', (code) => {
    expect(check(SECRET, code, at(1111111109), null)).toBe(37037036)
  })

  it.each(['', '81804', '0818040', '07081804', '08180a', '-81804', '081804'.repeat(100_000), '٠٨١٨٠٤'])(
    'is not anything else: %#',
    (code) => {
      expect(check(SECRET, code, at(1111111109), null)).toBeNull()
    },
  )

  it('is another for each secret, and a secret has 160 bits', () => {
    const secrets = Array.from({ length: 100 }, newSecret)
    expect(new Set(secrets).size).toBe(100)
    for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  })
})

describe('the address for an authenticator app', () => {
  const url = new URL(address(SECRET, { agency: '清河市统计局', login: 'liu.wei' }))

  it('names agency and login and holds the secret', () => {
    expect(`${url.protocol}//${url.host}`).toBe('otpauth://totp')
    expect(decodeURIComponent(url.pathname)).toBe('/清河市统计局:liu.wei')
    expect(url.searchParams.get('issuer')).toBe('清河市统计局')
    expect(url.searchParams.get('secret')).toBe(SECRET)
  })

  it('keeps the label in two parts whatever stands in the names', () => {
    const hostile = new URL(address(SECRET, { agency: '甲:乙?&secret=A#', login: 'a:b/%' }))
    expect(decodeURIComponent(hostile.pathname).split(':')).toHaveLength(2)
    expect(hostile.searchParams.getAll('secret')).toEqual([SECRET])
  })
})

/** The pixels of an SVG of unit squares, as the library draws them: `M x y`, `m dx dy`, `h`, `v`, `H`, `Z`. */
function pixelsOf(svg: string, scale: number) {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  const side = size * scale
  const data = new Uint8Array(side * side * 4).fill(255)
  const square = (x: number, y: number): void => {
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < scale; column++)
        data.set([0, 0, 0, 255], ((y * scale + row) * side + x * scale + column) * 4)
  }
  let [x, y] = [0, 0]
  for (const [, move, dx, dy] of (/ d="([^"]+)"/.exec(svg)?.[1] ?? '').matchAll(/([Mm])(-?\d+)[ ,]?(-?\d+)/g)) {
    x = Number(dx) + (move === 'm' ? x : 0)
    y = Number(dy) + (move === 'm' ? y : 0)
    square(x, y)
  }
  return { width: side, height: side, data }
}

describe('the picture of the address', () => {
  it.each([
    ['a short name', { agency: '清河市统计局', login: 'liu.wei' }],
    ['a long name', { agency: '清河市人民政府政务服务和大数据管理局行政审批分局', login: 'ouyang.xiufeng' }],
  ])('says the address to a camera: %s', (_, account) => {
    const text = address(newSecret(), account)
    expect(decodeQR(pixelsOf(picture(text), 4))).toBe(text)
  })

  it('stands on white ground and holds no text and no script', () => {
    const svg = picture(address(SECRET, { agency: '<script>', login: '"><b>' }))
    expect(svg).toMatch(
      /^<svg [^>]*><rect width="100%" height="100%" fill="#fff"\/><path d="[-\dMmhvHVZz .]+"\/><\/svg>$/,
    )
  })
})

describe('recovery codes', () => {
  const { codes, hashes } = newRecoveryCodes()

  it('are ten different ones of 80 bits, in groups that can be copied by hand', () => {
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/)
  })

  it('are known by hashes that do not show them', () => {
    expect(codes.map(recoveryHash)).toEqual(hashes)
    expect(new Set(hashes).size).toBe(10)
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['capitals without groups', (code: string) => code.replaceAll('-', '').toUpperCase()],
    ['blanks', (code: string) => ` ${code.replaceAll('-', ' ')}\n`],
    [
      'full-width letters and digits',
      (code: string) => code.replaceAll(/[0-9a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    ['O for 0, l for 1', (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'l')],
  ])('may be typed with %s', (_, typed) => {
    for (const code of codes) expect(hashes).toContain(recoveryHash(typed(code)))
    expect(recoveryHash(typed('0101-abcd-efgh-jkmn'))).toBe(recoveryHash('0101-abcd-efgh-jkmn'))
  })

  it.each(['', '0', 'x'.repeat(1_000_000)])('are not guessed by anything else: %#', (typed) => {
    expect(hashes).not.toContain(recoveryHash(typed))
  })
})
