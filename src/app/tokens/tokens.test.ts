import { beforeAll, describe, expect, it } from 'vitest'
import { type CaseSite, caseSite } from '../../../test/support/case-site.ts'
import { granted } from '../../../test/support/cases.ts'
import { staffWith } from '../../../test/support/staff.ts'
import type { Role } from '../grants.ts'
import { later } from '../moments.ts'
import { permit } from '../permissions.ts'
import { POLICY, type UseCase } from '../policy.ts'
import type { Instant, Staff } from '../ports.ts'
import { authenticateToken } from './authenticate-token.ts'
import { createToken, type TokenWish } from './create-token.ts'
import { listTokens } from './list-tokens.ts'
import { revokeToken } from './revoke-token.ts'
import { scopesOf, TOKEN_ROLES } from './scopes.ts'
import { tokenState } from './token-state.ts'

let site: CaseSite
let administrator: Staff

beforeAll(async () => {
  site = await caseSite()
  administrator = staffWith(['administrator'], { agencyId: site.agency.id })
  return () => site.close()
})

const WISH: TokenWish = { name: '政务服务平台', roles: ['officer'], scopes: ['list-cases', 'show-case'], days: 90 }
const create = (change: Partial<TokenWish> = {}, actor = administrator) =>
  createToken(site.ports, actor, { ...WISH, ...change })
const enter = (text: string, ports: Parameters<typeof authenticateToken>[0] = site.ports) =>
  authenticateToken(ports, text, '192.0.2.9')

describe('a token', () => {
  it('lets a system in as itself, for its scopes only, and is stored as a digest', async () => {
    const { token, text } = granted(await create())
    const staff = await enter(text)
    expect(staff).toMatchObject({ accountId: token.id, name: '政务服务平台（接口令牌）', agencyId: site.agency.id })
    if (!staff) throw new Error('not let in')
    const may = Object.keys(POLICY).filter((name) => permit(staff, name as UseCase).ok)
    const open = Object.keys(POLICY).filter((name) => permit({ kind: 'public' }, name as UseCase).ok)
    expect(may.toSorted()).toEqual([...open, 'list-cases', 'show-case'].toSorted())
    expect(JSON.stringify(token)).not.toContain(text.slice(-43))
  })

  it('opens nothing when it was changed by a letter, is of another agency, or is no token at all', async () => {
    const { text } = granted(await create())
    const other = (await caseSite()).agency.id
    const wrong = [`${text.slice(0, -1)}_`, text.replace(site.agency.id, other), '', 'gk_', text.slice(3), `${text}x`]
    expect(await Promise.all(wrong.map((one) => enter(one)))).toEqual(wrong.map(() => null))
  })

  it.each<[string, number, boolean]>([
    ['active', -1, false],
    ['expired', 0, false],
    ['revoked', -1, true],
  ])('is %s', async (state, fromEnd, revoked) => {
    const { token } = granted(await create())
    const now = later(token.expiresAt, fromEnd)
    expect(tokenState({ ...token, revokedAt: revoked ? now : null }, now)).toBe(state)
  })

  it('opens nothing from the moment that it is over or revoked', async () => {
    const { token, text } = granted(await create({ days: 1 }))
    const at = (now: Instant) => ({ ...site.ports, clock: { ...site.ports.clock, now: () => now } })
    expect(await enter(text, at(later(token.expiresAt, -1)))).not.toBeNull()
    expect(await enter(text, at(token.expiresAt))).toBeNull()
    granted(await revokeToken(site.ports, administrator, token.id))
    expect(await enter(text)).toBeNull()
    expect(await revokeToken(site.ports, administrator, token.id)).toMatchObject({ error: { code: 'not-found' } })
  })

  it('says when it was used last, and who made it stands in the trail', async () => {
    const { token, text } = granted(await create())
    await enter(text)
    const listed = granted(await listTokens(site.ports, administrator)).tokens.find(({ id }) => id === token.id)
    expect(listed?.lastUsedAt).toBe(site.ports.clock.now())
    const told = await site.ports.storage.read((store) => store.audit.ofObject(site.agency.id, token.id))
    expect(told).toMatchObject([{ action: 'token.created', detail: { name: '政务服务平台', roles: 'officer' } }])
    expect(JSON.stringify(told)).not.toContain(token.digest)
  })

  it.each<[string, Partial<TokenWish>, string]>([
    ['no name', { name: ' \u0000 ' }, 'token-name'],
    ['an endless name', { name: '平'.repeat(51) }, 'token-name'],
    ['no scope', { scopes: [] }, 'token-scopes'],
    ['a scope that its role has not', { scopes: ['case/approveReply'] }, 'token-scopes'],
    ['a scope that nobody knows', { scopes: ['__proto__'] }, 'token-scopes'],
    ['a scope that is for people', { scopes: ['invite-person'] }, 'token-scopes'],
    ['the role of a leader', { roles: ['leader'], scopes: ['case/approveReply'] }, 'token-scopes'],
    ['the role of an administrator', { roles: ['officer', 'administrator'] }, 'token-scopes'],
    ['no day', { days: 0 }, 'token-days'],
    ['half a day', { days: 0.5 }, 'token-days'],
    ['all time', { days: 100_000 }, 'token-days'],
  ])('is not made with %s', async (_, change, code) => {
    expect(await create(change)).toMatchObject({ ok: false, error: { code } })
  })

  it('can be given scopes by their names, which stand in the list', async () => {
    const { possible } = granted(await listTokens(site.ports, administrator))
    expect(possible.map(({ role }) => role)).toEqual(TOKEN_ROLES)
    expect(possible[0]?.scopes).toContainEqual({
      scope: 'list-cases',
      name: { zh: '看登记簿', en: 'see the register' },
    })
    expect(possible[0]?.scopes).toContainEqual({
      scope: 'case/withdraw',
      name: { zh: '登记撤回', en: 'record a withdrawal' },
    })
  })

  it('is made by an administrator only', async () => {
    for (const role of ['clerk', 'officer', 'leader', 'auditor'] satisfies Role[])
      expect(await create({}, staffWith([role], { agencyId: site.agency.id }))).toMatchObject({
        error: { code: 'not-allowed' },
      })
  })

  it('can be given nothing that makes tokens, accounts or consent', () => {
    const all = scopesOf(TOKEN_ROLES)
    const forPeople = ['create-token', 'invite-person', 'change-password', 'case/approveReply', 'case/extendReply']
    expect(all.filter((scope) => forPeople.includes(scope))).toEqual([])
    expect(all).toContain('case/registerApplication')
  })
})
