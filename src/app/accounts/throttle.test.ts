import { beforeEach, describe, expect, it } from 'vitest'
import { addColleague, COLLEAGUE_PASSWORD } from '../../../test/support/colleague.ts'
import { type MovingPorts, movingPorts } from '../../../test/support/moving-ports.ts'
import { SYSTEM } from '../ports.ts'
import { type SignIn, signIn } from './sign-in.ts'
import { sweepAccounts } from './sweep-accounts.ts'
import { ATTEMPT_LIMITS, FORGOTTEN_AFTER_MS, waitAfter } from './throttle.ts'

const MINUTE = 60_000
let moving: MovingPorts

beforeEach(async () => {
  moving = movingPorts()
  await addColleague(moving.ports)
})

const HOME = { network: '192.0.2.7', device: 'x', deviceCookie: null }
const attempt = (facts: Partial<SignIn>) =>
  signIn(moving.ports, { kind: 'public' }, { login: 'yangfan', password: 'wrong', ...HOME, ...facts })
const codeOf = async (facts: Partial<SignIn>): Promise<string> => {
  const outcome = await attempt(facts)
  return outcome.ok ? 'in' : outcome.error.code
}
const codes = async (times: number, facts: Partial<SignIn> = {}): Promise<readonly string[]> => {
  const all: string[] = []
  for (let i = 0; i < times; i += 1) all.push(await codeOf(facts))
  return all
}
const right = { password: COLLEAGUE_PASSWORD }

it.each([
  [4, 0],
  [5, 0.5],
  [6, 1],
  [7, 2],
  [9, 8],
  [10, 15],
  [1000, 15],
])('after %i attempts the next one waits %d minutes', (attempts, minutes) => {
  expect(waitAfter(attempts, ATTEMPT_LIMITS.account)).toBe(minutes * MINUTE)
})

describe('whoever guesses a password', () => {
  it('waits after five attempts, longer each time, even with the right one', async () => {
    expect(await codes(6)).toEqual([...Array(5).fill('sign-in-failed'), 'too-many-attempts'])
    expect(await codeOf(right)).toBe('too-many-attempts')
    moving.pass(MINUTE / 2)
    expect(await codes(2)).toEqual(['sign-in-failed', 'too-many-attempts'])
    moving.pass(MINUTE / 2)
    expect(await codeOf(right)).toBe('too-many-attempts')
    moving.pass(MINUTE / 2)
    expect(await codeOf(right)).toBe('in')
  })

  it('is told how long, and is not held up longer for asking', async () => {
    await codes(5)
    for (let i = 0; i < 3; i += 1)
      expect(await attempt({})).toMatchObject({ error: { params: { wait: { zh: '1 分钟', en: '1 minute' } } } })
    moving.pass(MINUTE / 2)
    expect(await codeOf(right)).toBe('in')
  })

  it('waits for a name that there is not as for one that there is', async () => {
    expect(await codes(6, { login: 'nobody' })).toEqual([...Array(5).fill('sign-in-failed'), 'too-many-attempts'])
  })

  it('cannot make a hundred attempts at once', async () => {
    const all = await Promise.all(Array.from({ length: 100 }, () => codeOf({})))
    expect(all.filter((code) => code === 'sign-in-failed')).toHaveLength(5)
  })

  it('holds nobody else up: not the person elsewhere, not colleagues in the same place', async () => {
    await codes(6)
    await addColleague(moving.ports, { login: 'lihua' })
    expect(await codeOf({ ...right, network: '198.51.100.1' })).toBe('in')
    expect(await codeOf({ ...right, login: 'lihua' })).toBe('in')
  })

  it('from thirty names on makes his network wait, but no device of it that signed in before', async () => {
    const first = await attempt(right)
    const deviceCookie = first.ok ? first.value.device : null
    for (let i = 0; i < 30; i += 1) expect(await codeOf({ login: `guess${i}` })).toBe('sign-in-failed')
    expect(await codeOf({ ...right })).toBe('too-many-attempts')
    expect(await codeOf({ ...right, deviceCookie })).toBe('in')
  })

  it('with an account of his own cannot clear the count of his network between guesses', async () => {
    await addColleague(moving.ports, { login: 'lihua' })
    const guesses: string[] = []
    for (let i = 0; i < 32; i += 1) {
      guesses.push(await codeOf({ login: `guess${i}` }))
      await codeOf({ ...right, login: 'lihua' })
    }
    expect(guesses.slice(0, 30)).toEqual(Array(30).fill('sign-in-failed'))
    expect(guesses.at(-1)).toBe('too-many-attempts')
  })

  it('hops through one IPv6 network in vain', async () => {
    const all: string[] = []
    for (let i = 1; i <= 6; i += 1) all.push(await codeOf({ network: `2001:db8::${i}` }))
    expect(all.at(-1)).toBe('too-many-attempts')
  })
})

describe('a device cookie', () => {
  const cookieOf = async (): Promise<string> => {
    const opened = await attempt(right)
    if (!opened.ok || opened.value.device === null) throw new Error('not signed in')
    return opened.value.device
  }

  it('counts by itself: its owner waits alone, and strangers do not make it wait', async () => {
    const deviceCookie = await cookieOf()
    await codes(6)
    expect(await codes(6, { deviceCookie })).toEqual([...Array(5).fill('sign-in-failed'), 'too-many-attempts'])
    expect(await codeOf({ ...right, network: '198.51.100.1' })).toBe('in')
  })

  it.each([
    ['of another name', (cookie: string) => cookie, 'lihua'],
    ['that was changed', (cookie: string) => `x${cookie.slice(1)}`, 'yangfan'],
    ['without its mark', (cookie: string) => cookie.split('.')[0] ?? '', 'yangfan'],
    ['that is empty', () => '', 'yangfan'],
    ['that is only a dot', () => '.', 'yangfan'],
  ])('%s is none', async (_, change, login) => {
    const deviceCookie = change(await cookieOf())
    if (login === 'lihua') await addColleague(moving.ports, { login })
    await codes(5, { login })
    expect(await codeOf({ login, deviceCookie })).toBe('too-many-attempts')
  })
})

describe('counts', () => {
  it('are forgotten after a day without an attempt', async () => {
    await codes(20)
    moving.pass(15 * MINUTE)
    await codes(1)
    moving.pass(FORGOTTEN_AFTER_MS + 1)
    expect(await codes(5)).toEqual(Array(5).fill('sign-in-failed'))
  })

  it('are swept away with their day, and hold no name and no address', async () => {
    await codes(1)
    const stored = JSON.stringify(moving.ports.storage.state().attempts)
    expect(stored).not.toMatch(/yangfan|192\.0\.2/)
    await sweepAccounts(moving.ports, SYSTEM)
    expect(moving.ports.storage.state().attempts).toHaveLength(2)
    moving.pass(FORGOTTEN_AFTER_MS + 1)
    await sweepAccounts(moving.ports, SYSTEM)
    expect(moving.ports.storage.state()).toMatchObject({ attempts: [], sessions: [] })
  })
})
