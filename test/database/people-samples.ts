import type { Account, AgencyId, OneTimeLink, Person, Section, Session } from '#app/ports'
import { at, ids } from './samples.ts'

export const aSection = (agencyId: AgencyId, name = '办公室'): Section => ({
  ...{ agencyId, id: ids.next(), name, ordinal: 1, closedOn: null, version: 1, isOffice: true },
  duties: ['负责政府信息公开工作', '承办“依申请公开”'],
})

export const aPerson = (agencyId: AgencyId): Person => ({
  ...{ agencyId, id: ids.next(), name: '马小云', sectionId: null, post: '副局长', groupPlace: 'deputy' },
  ...{ headsSection: true, inOffice: true, contact: new Uint8Array([0, 1, 255]), leftOn: null, version: 1 },
})

export const anAccount = ({ agencyId, id: personId }: Person): Account => ({
  ...{ id: ids.next(), agencyId, personId, login: `login${ids.next()}`, roles: ['officer', 'leader'], state: 'active' },
  ...{ passwordHash: '$argon2id$x', factorSecret: new Uint8Array([7, 0, 8]), factorStep: 37_037_036 },
  ...{ createdAt: at('2022-01-14'), passwordAt: null, version: 1 },
})

export const aLink = (account: Account | null, purpose: OneTimeLink['purpose'] = 'invitation'): OneTimeLink => ({
  ...{ digest: `d${ids.next()}`, purpose, accountId: account?.id ?? null, usedAt: null },
  expiresAt: at('2022-01-21'),
})

export const aSession = ({ agencyId, id: accountId }: Account, seen = '2022-01-14'): Session => ({
  ...{ agencyId, id: `s${ids.next()}`, accountId, complete: true, network: '192.0.2.1', device: '浏览器' },
  ...{ createdAt: at('2022-01-14'), seenAt: at(seen) },
})
