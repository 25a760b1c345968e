// A bureau with people and sections, as the register, the reminders and the letters look for them.
import { newAccount, newPerson } from '#app/accounts/invite-person'

const HANDLERS = 12
const SECTIONS = ['办公室', '电商股', '市场股', '法规股']

/** Enters a bureau; its register is empty. */
export async function enterBureau({ storage, ids, clock, sealer }) {
  const agencyId = ids.next()
  const staff = (account, roles) => ({
    ...{
      kind: 'staff',
      accountId: account,
      name: '马小云',
      agencyId,
      sectionId: null,
      roles,
      scopes: null,
      from: null,
    },
  })
  return storage.write(async (store) => {
    await store.agencies.add({ id: agencyId, name: `局${agencyId}`, demonstration: false, supervisorId: null })
    const sections = SECTIONS.map((name, ordinal) => ({
      ...{ agencyId, id: ids.next(), name, ordinal, isOffice: ordinal === 0, duties: [], closedOn: null, version: 1 },
    }))
    for (const section of sections) await store.sections.add(section)
    const enter = async (roles, sectionId) => {
      const person = newPerson({ ids }, agencyId, '马小云', sectionId)
      const account = newAccount({ ids, clock, sealer }, person, `login${ids.next()}`, roles)
      await store.persons.add(person)
      await store.accounts.add({ ...account, state: 'active' })
      return account.id
    }
    const officer = await enter(['officer'], null)
    const leader = await enter(['leader'], null)
    const handlers = []
    for (let i = 0; i < HANDLERS; i++) handlers.push(await enter(['clerk'], sections[i % SECTIONS.length].id))
    return {
      ...{ agencyId, officer, leader, handlers, sections: sections.map(({ id }) => id) },
      asOfficer: staff(officer, ['officer']),
    }
  })
}
