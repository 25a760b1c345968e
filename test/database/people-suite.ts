import { describe, expect, it } from 'vitest'
import type { Account, Agency, Person, Storage } from '#app/ports'
import { day } from '#core/shared/index'
import { aLink, anAccount, aPerson, aSection, aSession } from './people-samples.ts'
import { at, ids } from './samples.ts'

/** Sections, people, accounts, links and sessions on one size of database. */
export function describePeople(storage: () => Storage, withAgency: () => Promise<Agency>): void {
  const withAccount = async (): Promise<{ readonly person: Person; readonly account: Account }> => {
    const person = aPerson((await withAgency()).id)
    const account = anAccount(person)
    await storage().write(async ({ persons, accounts }) => {
      await persons.add(person)
      await accounts.add(account)
    })
    return { person, account }
  }

  describe('sections', () => {
    it('come back as they were put in, in their order, and change for who saw the last version', async () => {
      const { id } = await withAgency()
      const [second, first] = [{ ...aSection(id), ordinal: 2 }, aSection(id, '人事股')]
      const closed = { ...second, closedOn: day('2022-06-30') }
      await storage().write(async ({ sections }) => {
        await sections.add(second)
        await sections.add(first)
        expect(await sections.change(closed, 1)).toBe(true)
        expect(await sections.change(second, 1)).toBe(false)
        expect(await sections.ofAgency(id)).toEqual([first, { ...closed, version: 2 }])
      })
    })

    it('refuse a name twice in one agency, and are nowhere for another', async () => {
      const [{ id }, { id: stranger }] = [await withAgency(), await withAgency()]
      const section = aSection(id)
      await storage().write(async ({ sections }) => {
        await sections.add(section)
        await sections.add(aSection(stranger))
        expect(await sections.byId(stranger, section.id)).toBeNull()
      })
      await expect(storage().write(({ sections }) => sections.add(aSection(id)))).rejects.toMatchObject({
        failure: { code: 'conflict' },
      })
    })
  })

  describe('people', () => {
    it('come back with their sealed contact byte for byte, and change for who saw the last version', async () => {
      const { id } = await withAgency()
      const person = aPerson(id)
      const left = { ...person, leftOn: day('2022-06-30'), contact: null, groupPlace: null }
      await storage().write(async ({ persons }) => {
        await persons.add(person)
        const stored = await persons.byId(id, person.id)
        expect({ ...stored, contact: new Uint8Array(stored?.contact ?? []) }).toEqual(person)
        expect(await persons.change(left, 1)).toBe(true)
        expect(await persons.change(person, 1)).toBe(false)
        expect(await persons.ofAgency(id)).toEqual([{ ...left, version: 2 }])
      })
    })

    it('may be in no section of another agency', async () => {
      const [{ id }, { id: stranger }] = [await withAgency(), await withAgency()]
      const section = aSection(stranger)
      const attempt = storage().write(async ({ sections, persons }) => {
        await sections.add(section)
        await persons.add({ ...aPerson(id), sectionId: section.id })
      })
      await expect(attempt).rejects.toThrow(/foreign key/)
    })
  })

  describe('accounts', () => {
    it('are found by id and by the name to sign in with, and change for who saw the last version', async () => {
      const { account } = await withAccount()
      const { id, login, agencyId } = account
      const blocked = { ...account, state: 'blocked' as const, roles: [], factorSecret: null, factorStep: null }
      await storage().write(async ({ accounts }) => {
        const stored = await accounts.byId(id)
        expect({ ...stored, factorSecret: new Uint8Array(stored?.factorSecret ?? []) }).toEqual(account)
        expect(await accounts.byLogin(login)).toEqual(stored)
        expect(await accounts.byLogin(`${login}x`)).toBeNull()
        expect(await accounts.change(blocked, 1)).toBe(true)
        expect(await accounts.change(account, 1)).toBe(false)
        expect(await accounts.ofAgency(agencyId)).toEqual([{ ...blocked, version: 2 }])
      })
    })

    it('have one name to sign in with each, over all agencies', async () => {
      const { account } = await withAccount()
      const other = { ...anAccount(aPerson((await withAgency()).id)), login: account.login }
      await expect(storage().write(({ accounts }) => accounts.add(other))).rejects.toMatchObject({
        failure: { code: 'conflict' },
      })
    })

    it('tell whether anybody may administer: no blocked one counts', async () => {
      const person = aPerson((await withAgency()).id)
      const administrator: Account = { ...anAccount(person), roles: ['administrator'] }
      const before = await storage().read(({ accounts }) => accounts.hasAdministrator())
      expect(before).toBe(false)
      await storage().write(async ({ persons, accounts }) => {
        await persons.add(person)
        await accounts.add({ ...administrator, state: 'blocked' })
        expect(await accounts.hasAdministrator()).toBe(false)
        await accounts.change(administrator, 1)
        expect(await accounts.hasAdministrator()).toBe(true)
        await accounts.change({ ...administrator, state: 'closed' }, 2)
      })
    })
  })

  describe('one-time links', () => {
    it('are used once, also by two at the same time', async () => {
      const link = aLink((await withAccount()).account)
      await storage().write(({ links }) => links.add(link))
      const use = () => storage().write(({ links }) => links.use(link.digest, at('2022-01-15')))
      expect((await Promise.all([use(), use(), use()])).filter(Boolean)).toHaveLength(1)
      expect(await storage().read(({ links }) => links.byDigest(link.digest))).toEqual({
        ...link,
        usedAt: at('2022-01-15'),
      })
    })

    it('are taken back by purpose and account, but for used ones', async () => {
      const [{ account }, { account: other }] = [await withAccount(), await withAccount()]
      const used = aLink(account)
      const kept = [used, aLink(account, 'password-reset'), aLink(other), aLink(null, 'first-administrator')]
      const gone = aLink(account)
      await storage().write(async ({ links }) => {
        for (const link of [...kept, gone]) await links.add(link)
        await links.use(used.digest, at('2022-01-15'))
        await links.withdraw('invitation', account.id)
        expect(await links.byDigest(gone.digest)).toBeNull()
        for (const { digest } of kept) expect(await links.byDigest(digest)).toMatchObject({ digest })
        await links.withdraw('first-administrator', null)
        expect(await links.byDigest(kept[3]?.digest ?? '')).toBeNull()
      })
    })
  })

  describe('sessions', () => {
    it('lead to their account and its person, in their agency only', async () => {
      const { account, person } = await withAccount()
      const { id: stranger } = await withAgency()
      const session = aSession(account)
      await storage().write(async ({ sessions }) => {
        await sessions.add(session)
        const { agencyId, id } = session
        expect(await sessions.signedIn(agencyId, id)).toMatchObject({
          ...{ session, account: { id: account.id }, person: { id: person.id } },
        })
        expect(await sessions.signedIn(stranger, id)).toBeNull()
        expect(await sessions.signedIn(agencyId, 'none')).toBeNull()
        await sessions.seen(agencyId, id, at('2022-01-15'))
        expect(await sessions.ofAccount(agencyId, account.id)).toEqual([{ ...session, seenAt: at('2022-01-15') }])
      })
    })

    it('end one by one, all of an account but one, and by age', async () => {
      const [{ account }, { account: other }] = [await withAccount(), await withAccount()]
      const { agencyId } = account
      const [one, two, three, old] = [
        aSession(account, '2022-01-17'),
        aSession(account, '2022-01-16'),
        aSession(account, '2022-01-15'),
        aSession(account, '2021-12-31'),
      ]
      const others = aSession(other)
      await storage().write(async ({ sessions }) => {
        for (const session of [one, two, three, old, others]) await sessions.add(session)
        const left = async () => (await sessions.ofAccount(agencyId, account.id)).map(({ id }) => id)
        await sessions.end(agencyId, two.id)
        await sessions.endOlderThan(at('2021-12-01'), at('2022-01-01'))
        expect(await left()).toEqual([one.id, three.id])
        await sessions.endAll(agencyId, account.id, three.id)
        expect(await left()).toEqual([three.id])
        await sessions.endAll(agencyId, account.id, null)
        expect(await left()).toEqual([])
        expect(await sessions.ofAccount(other.agencyId, other.id)).toEqual([others])
      })
    })
  })

  describe('counts of attempts', () => {
    const keyOf = (name: string): string => `${name}${ids.next()}`

    it('are held by one transaction at a time, so that none is lost', async () => {
      const key = keyOf('k')
      const count = () =>
        storage().write(async ({ attempts }) => {
          const held = await attempts.hold(key, at('2022-01-14'))
          await attempts.put(key, { attempts: held.attempts + 1, lastAt: at('2022-01-15') })
        })
      await Promise.all(Array.from({ length: 12 }, count))
      await storage().write(async ({ attempts }) => {
        expect(await attempts.hold(key, at('2022-01-16'))).toEqual({ attempts: 12, lastAt: at('2022-01-15') })
        await attempts.forget(key)
        expect(await attempts.hold(key, at('2022-01-16'))).toEqual({ attempts: 0, lastAt: at('2022-01-16') })
      })
    })

    it('are swept by age, and the oldest beyond the most that may be', async () => {
      const [old, first, second, third] = [keyOf('old'), keyOf('a'), keyOf('b'), keyOf('c')]
      await storage().write(async ({ attempts }) => {
        for (const [i, key] of [old, first, second, third].entries()) {
          await attempts.hold(key, at(i === 0 ? '2029-01-01' : `2031-01-0${i}`))
          await attempts.put(key, { attempts: 1, lastAt: at(i === 0 ? '2029-01-01' : `2031-01-0${i}`) })
        }
        await attempts.sweep(at('2030-01-01'), 2)
        const left = await Promise.all([old, first, second, third].map((key) => attempts.hold(key, at('2032-01-01'))))
        expect(left.map((count) => count.attempts)).toEqual([0, 0, 1, 1])
      })
    })
  })

  describe('recovery codes', () => {
    it('work once, for their account, until they are replaced', async () => {
      const [{ account }, { account: other }] = [await withAccount(), await withAccount()]
      await storage().write(async ({ recoveryCodes }) => {
        await recoveryCodes.replace(account.id, ['a', 'b', 'c'])
        expect(await recoveryCodes.use(other.id, 'a')).toBe(false)
        expect(await recoveryCodes.use(account.id, 'a')).toBe(true)
        expect(await recoveryCodes.use(account.id, 'a')).toBe(false)
        expect(await recoveryCodes.left(account.id)).toBe(2)
        await recoveryCodes.replace(account.id, ['d'])
        expect(await recoveryCodes.use(account.id, 'b')).toBe(false)
        await recoveryCodes.replace(account.id, [])
        expect(await recoveryCodes.left(account.id)).toBe(0)
      })
    })
  })

  describe('identities', () => {
    it('lead to one account each, and an account has one of each issuer', async () => {
      const [{ account }, { account: other }] = [await withAccount(), await withAccount()]
      const identity = { issuer: 'https://id.example.gov.cn', subject: `s${ids.next()}` }
      const add = (subject: string, { id }: Account) =>
        storage().write(({ identities }) => identities.add({ ...identity, subject }, id, at('2022-01-14')))
      await add(identity.subject, account)
      await storage().read(async ({ identities }) => {
        expect(await identities.accountOf(identity)).toBe(account.id)
        expect(await identities.accountOf({ ...identity, issuer: 'https://other.example' })).toBeNull()
        expect(await identities.ofAccount(account.id)).toEqual([identity])
      })
      const conflict = { failure: { code: 'conflict' } }
      await expect(add(identity.subject, other)).rejects.toMatchObject(conflict)
      await expect(add('another', account)).rejects.toMatchObject(conflict)
    })
  })
}
