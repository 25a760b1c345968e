import { hash } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import { makePasswords } from './passwords.ts'

const passwords = makePasswords({ shortest: 12 })
const OWNER = { login: 'liu.wei', names: ['刘伟', '清河市统计局', 'Qinghe Statistics'] }
const GOOD = 'kx8#Lq2mZr9v'

const faultOf = (password: string) => passwords.fault(password, OWNER)?.code ?? null

async function timeToRefuse(stored: string | null): Promise<number> {
  const start = performance.now()
  expect(await passwords.verify(stored, 'wrong')).toBe(false)
  return performance.now() - start
}

describe('a stored password', () => {
  it('is an argon2id hash with the parameters of the day and a salt of its own', async () => {
    const [one, other] = await Promise.all([passwords.hash(GOOD), passwords.hash(GOOD)])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(other).not.toBe(one)
    expect(passwords.needsRehash(one)).toBe(false)
  })

  it('lets in who types it, and nobody else', async () => {
    const stored = await passwords.hash(GOOD)
    expect(await passwords.verify(stored, GOOD)).toBe(true)
    for (const other of ['', GOOD.toLowerCase(), `${GOOD} `, GOOD.slice(0, -1), `${GOOD}${'x'.repeat(100_000)}`])
      expect(await passwords.verify(stored, other)).toBe(false)
  })

  it.each([
    ['full-width keys', 'ｋｘ８＃Ｌｑ２ｍＺｒ９ｖ', GOOD],
    ['a decomposed accent', 'cafe\u0301 cafe\u0301 cafe', 'café café cafe'],
    ['an ideographic space', '紫色　水壶　与　八百里', '紫色 水壶 与 八百里'],
  ])('lets in who types it with %s', async (_, typed, chosen) => {
    expect(await passwords.verify(await passwords.hash(chosen), typed)).toBe(true)
  })

  it.each([
    ['less memory', { memoryCost: 8_192, timeCost: 2, parallelism: 1 }],
    ['fewer passes', { memoryCost: 19_456, timeCost: 1, parallelism: 1 }],
    ['another variant', { memoryCost: 19_456, timeCost: 2, parallelism: 1, algorithm: 1 }],
  ])('is to be hashed again when it was hashed with %s', async (_, cost) => {
    const stored = await hash(GOOD, cost)
    expect(passwords.needsRehash(stored)).toBe(true)
    expect(await passwords.verify(stored, GOOD)).toBe(true)
  })

  it('takes as long to refuse where there is no account', async () => {
    const stored = await passwords.hash(GOOD)
    await passwords.verify(null, GOOD)
    const spent = { absent: 0, present: 0 }
    for (let i = 0; i < 20; i++) {
      spent.absent += await timeToRefuse(null)
      spent.present += await timeToRefuse(stored)
    }
    const ratio = spent.absent / spent.present
    // Without the decoy the ratio is about 0.001.
    expect(ratio).toBeGreaterThan(0.3)
    expect(ratio).toBeLessThan(3)
  })
})

describe('a new password', () => {
  it.each([
    GOOD,
    'correct horse battery staple',
    'wo bu chi xiangcai',
    '八百里秦川与蓝色打印机吗',
    '我家门前有棵大槐树吗是的',
    '7 紫色的水壶 dance',
    '👩‍👩‍👧‍👦 likes 槐树 &c',
    'a'.repeat(3) + GOOD.repeat(10),
  ])('is taken without capitals, digits or marks being asked for: %#', (password) => {
    expect(faultOf(password)).toBeNull()
  })

  it.each([
    ['password-too-short', ['', 'kx8#Lq2mZr9', '甲乙丙丁戊己庚辛壬癸子', '𠮷'.repeat(11), 'e\u0301'.repeat(6)]],
    ['password-too-long', [GOOD.repeat(11), '水'.repeat(129), 'x'.repeat(1_000_000), '\ufdfa'.repeat(100)]],
    ['password-character', [`${GOOD}\n`, `${GOOD}\u0000`, `${GOOD}\ud800`]],
    [
      'password-of-names',
      [
        'liuwei2026!!',
        'LiuWei-liuwei',
        'wei.liu.1990',
        '清河市统计局2026年!!',
        'QingheStatistics',
        '刘伟在清河市统计局2026',
      ],
    ],
    [
      'password-common',
      [
        'woaini1314520',
        'woaini1314woaini',
        'password123456',
        'qwer1234asdf',
        'P@ssw0rd1234',
        '1qaz2wsx3edc',
        'gongkai2026gongkai',
      ],
    ],
    ['password-common', ['Admin123456!', '5201314520131', 'tongjiju2026!', 'beijing@2026']],
    [
      'password-pattern',
      ['qwertyuiop[]', 'aaaaaaaaaaaa', 'abcdefghijkl', 'zyxwvutsrqpo', '123412341234', '2026.01.01!!'],
    ],
    ['password-pattern', ['13912345678aa', '11010519491231002X', 'zhang19900101jie', '19900101-1990']],
  ])('is refused as %s', (code, refused) => {
    for (const password of refused) expect(faultOf(password), password).toBe(code)
  })

  it('is refused for the names of its owner only', () => {
    const password = 'ouyangxiufeng1'
    expect(passwords.fault(password, { login: 'ouyangxiufeng', names: [] })?.code).toBe('password-of-names')
    expect(faultOf(password)).toBeNull()
  })

  it('is never repeated in what is told', () => {
    for (const password of ['liuwei2026!!', 'password123456', 'hunter2'])
      expect(JSON.stringify(passwords.fault(password, OWNER))).not.toContain(password)
  })

  it('may have to be longer by setting', () => {
    const strict = makePasswords({ shortest: 15 })
    expect(strict.fault(GOOD, OWNER)).toEqual({ code: 'password-too-short', params: { shortest: 15 } })
    expect(strict.fault(`${GOOD}水壶与`, OWNER)).toBeNull()
  })

  it.each([
    ['one character', '1'.repeat(128)],
    ['leet', '4@8({[</369&#!1/|0$5+7%2/1'.repeat(5).slice(0, 128)],
    ['repeats', 'p4ssw0rd@$1'.repeat(11)],
    ['dates', '19900101'.repeat(16)],
  ])('made to be slow (%s) is judged within a second', (_, password) => {
    const start = performance.now()
    faultOf(password)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
