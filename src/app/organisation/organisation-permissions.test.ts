import { beforeAll, describe, expect, it } from 'vitest'
import { day, type Failure, type Result } from '#core/shared/index'
import { aDepartment, addMember, type County, county, type Member } from '../../../test/support/bureau.ts'
import { newAgency } from '../../../test/support/database.ts'
import { fixedTools } from '../../../test/support/fixed-ports.ts'
import { staffWith } from '../../../test/support/staff.ts'
import { proposeHolidays } from '../administration/propose-holidays.ts'
import { search } from '../administration/search.ts'
import { takeHolidayNotice } from '../administration/take-holiday-notice.ts'
import { type Grant, POLICY, type Relation, type Role } from '../policy.ts'
import type { Actor, Agency, AgencyId } from '../ports.ts'
import { addAgency } from './add-agency.ts'
import { addPerson } from './add-person.ts'
import { addSection } from './add-section.ts'
import { blockAccount } from './block-account.ts'
import { changeAgency } from './change-agency.ts'
import { changePerson } from './change-person.ts'
import { changeRoles } from './change-roles.ts'
import { changeSection } from './change-section.ts'
import { closeAccount } from './close-account.ts'
import { closeSection } from './close-section.ts'
import { dismissPerson } from './dismiss-person.ts'
import { endAgency } from './end-agency.ts'
import { endSessions } from './end-sessions.ts'
import { exportOrganisation } from './export-organisation.ts'
import { previewOrganisation } from './import/preview-organisation.ts'
import { takeOverOrganisation } from './import/take-over-organisation.ts'
import { listAgencies } from './list-agencies.ts'
import { listPeople } from './list-people.ts'
import { ORGANISATION_POLICY } from './policy.ts'
import { renameAgency } from './rename-agency.ts'
import { showAgency } from './show-agency.ts'

const ROLES: readonly Role[] = ['clerk', 'officer', 'reviewer', 'leader', 'administrator', 'supervisor', 'auditor']
const NO_TABLES = { agencies: null, people: null }
const NOTICE = { year: 2027, number: 'x', published: day('2026-11-05'), holidays: [] }
const SECTION = { name: '', isOffice: false, ordinal: 1, duties: [] }
const PERSON = {
  name: '',
  post: '',
  sectionId: null,
  headsSection: false,
  inOffice: false,
  groupPlace: null,
  email: '',
  phone: '',
}

type OrganisationUseCase = keyof typeof ORGANISATION_POLICY
type Attempt = (actor: Actor) => Promise<Result<unknown, Failure>>

let place: County
let member: Member
let home: Agency
beforeAll(async () => {
  place = await county()
  member = await addMember(place.ports, place.bureau.id, ['clerk'])
  home = await newAgency()
  await place.ports.storage.write(({ agencies }) => agencies.makeHome(home.id))
})

/** What is done to the agency, a person or an account of the bureau. What would change it names a version that is gone: it is tried, not done. */
function ofBureau(): Readonly<Partial<Record<OrganisationUseCase, Attempt>>> {
  const { ports, bureau } = place
  const agencyId = bureau.id
  const one = { agencyId, id: member.person.id, version: 99 }
  const account = { accountId: member.account.id, version: 99 }
  const { name: _, ...facts } = aDepartment(bureau)
  return {
    'show-agency': (actor) => showAgency(ports, actor, agencyId),
    'change-agency': (actor) => changeAgency(ports, actor, { ...facts, agencyId, version: 99 }),
    'rename-agency': (actor) => renameAgency(ports, actor, { agencyId, version: 99, name: '新名', until: null }),
    'end-agency': (actor) =>
      endAgency(ports, actor, { agencyId, version: 99, ended: day('2025-03-01'), successorId: null }),
    'list-people': (actor) => listPeople(ports, actor, agencyId),
    'add-section': (actor) => addSection(ports, actor, { ...SECTION, agencyId }),
    'add-person': (actor) => addPerson(ports, actor, { ...PERSON, agencyId }),
    'change-person': (actor) => changePerson(ports, actor, { ...PERSON, ...one }),
    'dismiss-person': (actor) => dismissPerson(ports, actor, one),
    'change-roles': (actor) => changeRoles(ports, actor, { ...account, roles: ['clerk'] }),
    'block-account': (actor) => blockAccount(ports, actor, { ...account, blocked: true }),
    'close-account': (actor) => closeAccount(ports, actor, account),
    'end-sessions': (actor) => endSessions(ports, actor, account),
  }
}

/** What has no one agency as its object, or none that is there. */
function ofNobody(): Readonly<Partial<Record<OrganisationUseCase, Attempt>>> {
  const { bureau } = place
  const ports = { ...fixedTools(), ...place.ports }
  const one = { agencyId: bureau.id, id: member.person.id, version: 99 }
  return {
    'add-agency': (actor) => addAgency(ports, actor, { ...aDepartment(bureau), name: '' }),
    'list-agencies': (actor) => listAgencies(ports, actor, { text: '', offset: 0, limit: 1 }),
    'change-section': (actor) => changeSection(ports, actor, { ...SECTION, ...one }),
    'close-section': (actor) => closeSection(ports, actor, one),
    'preview-organisation': (actor) => previewOrganisation(ports, actor, NO_TABLES),
    'take-over-organisation': (actor) => takeOverOrganisation(ports, actor, NO_TABLES),
    'export-organisation': (actor) => exportOrganisation(ports, actor, 'empty'),
    'propose-holidays': (actor) => proposeHolidays(ports, actor, 2027),
    'take-holiday-notice': (actor) => takeHolidayNotice(ports, actor, NOTICE),
    search: (actor) => search(ports, actor, '马'),
  }
}

const relationsOf = (useCase: OrganisationUseCase, role: Role): readonly Relation[] => {
  const { roles = {} }: Grant = POLICY[useCase]
  return roles[role] ?? []
}
const REFUSALS: ReadonlySet<string> = new Set(['not-allowed', 'not-found', 'agency-own-end'])
const isRefused = (result: Result<unknown, Failure>): boolean => !result.ok && REFUSALS.has(result.error.code)

it('tries every use case of the organisation', () => {
  const tried = [...Object.keys(ofBureau()), ...Object.keys(ofNobody()), 'list-accounts']
  expect(tried.toSorted()).toEqual(Object.keys(ORGANISATION_POLICY).toSorted())
})

describe('an agency, its people and accounts', () => {
  const PLACES: readonly (readonly [string, Relation | null, () => AgencyId])[] = [
    ['there', 'ownAgency', () => place.bureau.id],
    ['above', 'subordinate', () => place.office.id],
    ['elsewhere', null, () => place.stranger.id],
    ['where the installation is administered', 'installation', () => home.id],
  ]
  it.each(PLACES)('are in reach of whoever works %s as the table says', async (_, relation, agencyId) => {
    for (const [useCase, attempt] of Object.entries(ofBureau()) as [OrganisationUseCase, Attempt][])
      for (const role of ROLES) {
        const allowed = relation !== null && relationsOf(useCase, role).includes(relation)
        const outcome = await attempt(staffWith([role], { agencyId: agencyId() }))
        expect([useCase, role, isRefused(outcome)]).toEqual([useCase, role, !allowed])
      }
  })
})

describe('everything else', () => {
  it.each(ROLES)('asks the table first whether a %s may do it', async (role) => {
    const actor = staffWith([role], { agencyId: place.office.id })
    for (const [useCase, attempt] of Object.entries(ofNobody()) as [OrganisationUseCase, Attempt][]) {
      const outcome = await attempt(actor)
      const isRefusedAtOnce = !outcome.ok && outcome.error.code === 'not-allowed'
      const isForHome = useCase === 'take-holiday-notice'
      expect([useCase, isRefusedAtOnce]).toEqual([useCase, relationsOf(useCase, role).length === 0 || isForHome])
    }
  })

  it.each([
    ['the public', { kind: 'public' }],
    ['the program', { kind: 'system' }],
  ] as const)('and what is done to agencies is refused to %s', async (_, actor) => {
    for (const attempt of [...Object.values(ofBureau()), ...Object.values(ofNobody())])
      expect(await attempt(actor)).toMatchObject({ error: { code: 'not-allowed' } })
  })
})
