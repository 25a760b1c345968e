import { describe, expect, it } from 'vitest'
import { NO_CONTACT, type PartyFacts } from '#core/application/index'
import { type CaseOffice, caseOffice, granted } from '../../../../test/support/cases.ts'
import { officeLetters } from '../../../../test/support/office-letters.ts'
import type { NewCase } from '../enter-case.ts'
import { showCase } from './show-case.ts'

const FIRM = '兰州某某商贸有限公司'
const party = (name: string, change: Partial<PartyFacts> = {}): PartyFacts => ({ ...NO_CONTACT, name, ...change })

async function shownNames({ ports, officer, agency, register }: CaseOffice, change: Partial<NewCase>) {
  const { id } = await register(change)
  const { content } = granted(await showCase(ports, officer, { agencyId: agency.id, id }))
  return [...(content?.masked.values() ?? [])]
}

async function nameOfConsulted(whom: 'thirdParty' | 'otherOrgan', facts: PartyFacts) {
  const office = await caseOffice('2025-03-03')
  const { take } = officeLetters(office)
  const wish = { type: 'consult', whom, information: '合同', party: facts } as const
  const { id } = granted(await take(await office.register(), wish))
  const { content } = granted(await showCase(office.ports, office.officer, { agencyId: office.agency.id, id }))
  return content?.masked.get(content.state.consultations[0]?.partyId ?? '')
}

describe('the names in a case', () => {
  it('mask a natural person and call a firm by its name, whoever speaks for it', async () => {
    const office = await caseOffice('2025-03-03')
    const firm = { facts: party(FIRM, { contactPerson: '马小云' }), nature: 'business' } as const
    const person = { facts: party('马小山'), nature: 'natural' } as const
    expect(await shownNames(office, { applicants: [firm, person] })).toEqual([FIRM, '马**'])
  })

  it('mask the agent of a firm', async () => {
    const office = await caseOffice('2025-03-03')
    const firm = { facts: party(FIRM), nature: 'business' } as const
    const agent = { facts: party('韩雪梅'), authorised: true }
    expect(await shownNames(office, { applicants: [firm], agent })).toEqual([FIRM, '韩**'])
  })

  it.each([
    ['another organ', 'otherOrgan', party('积石山县财政局'), '积石山县财政局'],
    ['a third party that somebody represents', 'thirdParty', party(FIRM, { representative: '马' }), FIRM],
    ['a third party of whom nothing else is known', 'thirdParty', party('马小云'), '马**'],
  ] as const)('tell %s that is consulted', async (_, whom, facts, shown) => {
    expect(await nameOfConsulted(whom, facts)).toBe(shown)
  })
})
