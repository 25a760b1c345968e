import { beforeAll, describe, expect, it } from 'vitest'
import { writeCsv } from '#adapters/formats/csv'
import { casesTemplate } from '#core/application/index'
import { day, type Failure, type Result } from '#core/shared/index'
import { caseOffice } from '../../../test/support/cases.ts'
import { newAgency, testStorage } from '../../../test/support/database.ts'
import { fixedTools } from '../../../test/support/fixed-ports.ts'
import { staffWith } from '../../../test/support/staff.ts'
import { type Grant, POLICY, type Relation, type Role } from '../policy.ts'
import type { Actor, Agency, AgencyId, Id } from '../ports.ts'
import { eraseCases } from './erase-cases.ts'
import { printCaseFile } from './file/print-case-file.ts'
import { addCaseFile } from './files/add-case-file.ts'
import { eraseCaseFile } from './files/erase-case-file.ts'
import { readCaseFile } from './files/read-case-file.ts'
import { changeLetter } from './letters/change-letter.ts'
import { draftLetter } from './letters/draft-letter.ts'
import { listLetters } from './letters/list-letters.ts'
import { moveLetter } from './letters/move-letter.ts'
import { casesWorkbook } from './many/cases-workbook.ts'
import { registerMany } from './many/register-many.ts'
import { addComment } from './notes/add-comment.ts'
import { listViews } from './notes/saved-views.ts'
import { watchCase } from './notes/watch-case.ts'
import { OFFICE_POLICY, type OfficeUseCase } from './office-policy.ts'
import { findApplicant } from './parties/find-applicant.ts'
import { showParty } from './parties/show-party.ts'
import { refreshDues } from './refresh-dues.ts'
import { assignHandler } from './register/assign-handler.ts'
import { listCases } from './register/list-cases.ts'
import { showCase } from './register/show-case.ts'
import { openCell } from './table/open-cell.ts'
import { rebuildTally } from './table/rebuild-tally.ts'
import { showTableThree } from './table/show-table-three.ts'

const NONE = '00000000-0000-7000-8000-0000000000ee' as Id
const SHEET = { name: 'a.csv', bytes: writeCsv(casesTemplate().rows) }

type Attempts = Readonly<Record<OfficeUseCase, (actor: Actor) => Promise<Result<unknown, Failure>>>>

interface World {
  readonly attempts: Attempts
  readonly agency: Agency
  readonly above: Agency
  readonly stranger: Agency
  readonly sectionId: Id
}

/** One case in a section of a bureau, with another office above the bureau and one that has nothing to do with it. */
async function world(): Promise<World> {
  const office = await caseOffice()
  const above = await newAgency()
  const storage = await testStorage()
  const agency = await newAgency({ supervisorId: above.id })
  const sectionId = office.ports.ids.next()
  const section = { agencyId: agency.id, id: sectionId, name: '电商股', ordinal: 1, duties: [], isOffice: false }
  await storage.write((store) => store.sections.add({ ...section, closedOn: null, version: 1 }))
  const officer = staffWith(['officer'], { agencyId: agency.id })
  const record = await office.registerFor(agency, officer)
  const moved = await office.act(record, { type: 'assignSection', section: sectionId, reason: null }, officer)
  const ports = { ...fixedTools(), ...office.ports }
  const one = { agencyId: agency.id, id: record.id }
  const letter = { ...one, letterId: NONE }
  const content = { facts: {}, wording: {} }
  const cell = { agencyId: agency.id, year: 2025 }
  return {
    ...{ agency, above, sectionId, stranger: await newAgency() },
    attempts: {
      'list-cases': (actor) => listCases(ports, actor, { agencyId: agency.id, filter: {}, offset: 0, limit: 5 }),
      'show-case': (actor) => showCase(ports, actor, one),
      'read-case': (actor) => listLetters(ports, actor, one),
      'show-party': (actor) => showParty(ports, actor, { ...one, partyId: NONE, purpose: '核对' }),
      'find-applicant': (actor) =>
        findApplicant(ports, actor, { agencyId: agency.id, name: '马小云', identityNumber: null }),
      'register-many': async (actor) => {
        const template = await casesWorkbook(ports, actor, agency.id)
        const many = await registerMany(ports, actor, { agencyId: agency.id, file: SHEET, mode: 'preview' })
        expect(isRefused(template)).toBe(isRefused(many))
        return many
      },
      'assign-handler': (actor) => assignHandler(ports, actor, { ...one, version: moved.version + 9, handlerId: null }),
      'keep-views': (actor) => listViews(ports, actor, agency.id),
      'comment-on-case': (actor) => addComment(ports, actor, { ...one, text: '请核对' }),
      'watch-case': (actor) => watchCase(ports, actor, { ...one, watching: true }),
      'add-case-file': (actor) =>
        addCaseFile(ports, actor, { ...one, kind: 'other', file: { name: 'a.pdf', bytes: Buffer.from('%PDF-1.7\n') } }),
      'read-case-file': (actor) => readCaseFile(ports, actor, { ...one, fileId: NONE }),
      'erase-case-file': (actor) => eraseCaseFile(ports, actor, { ...one, fileId: NONE }),
      'print-case-file': (actor) => printCaseFile(ports, actor, { ...one, purpose: 'archive', parts: ['clock'] }),
      'write-letter': async (actor) => {
        const changed = await changeLetter(ports, actor, { ...letter, version: 1, content })
        const drafted = await draftLetter(ports, actor, { ...one, letter: 'RP-1' })
        expect(isRefused(changed)).toBe(isRefused(drafted))
        return drafted
      },
      'approve-letter': (actor) => moveLetter(ports, actor, { ...letter, version: 1, move: 'approve' }),
      'send-letter': (actor) => moveLetter(ports, actor, { ...letter, version: 1, move: 'sent' }),
      'show-table-three': (actor) => showTableThree(ports, actor, { ...cell, knownOn: day('2025-03-03') }),
      'open-cell': (actor) => openCell(ports, actor, { ...cell, row: 'r1', column: 'total' }),
      'rebuild-tally': (actor) => rebuildTally(ports, actor, agency.id),
      'refresh-dues': (actor) => refreshDues(ports, actor),
      'erase-cases': (actor) => eraseCases(ports, actor),
    },
  }
}

const isRefused = (result: Result<unknown, Failure>): boolean => !result.ok && result.error.code === 'not-allowed'

const ROLES: readonly Role[] = ['clerk', 'officer', 'reviewer', 'leader', 'administrator', 'supervisor', 'auditor']
const USE_CASES = Object.keys(OFFICE_POLICY) as OfficeUseCase[]

let found: World
beforeAll(async () => {
  found = await world()
}, 60_000)

/** Where somebody sits, and by which relations of the table that reaches the case. */
const PLACES: readonly {
  readonly place: string
  readonly at: () => { readonly agencyId: AgencyId; readonly sectionId: Id | null }
  readonly by: readonly Relation[]
}[] = [
  {
    place: 'in the section of the case',
    at: () => ({ agencyId: found.agency.id, sectionId: found.sectionId }),
    by: ['ownSection', 'ownAgency'],
  },
  { place: 'in another section', at: () => ({ agencyId: found.agency.id, sectionId: NONE }), by: ['ownAgency'] },
  { place: 'in the office above', at: () => ({ agencyId: found.above.id, sectionId: null }), by: ['subordinate'] },
  { place: 'in another bureau', at: () => ({ agencyId: found.stranger.id, sectionId: found.sectionId }), by: [] },
]

/** A list narrows itself to the own section, and statistics and views belong to no section. */
const OF_THE_AGENCY: ReadonlySet<string> = new Set(['list-cases'])

describe.each(USE_CASES)('%s', (useCase) => {
  describe.each(PLACES)('by somebody $place', ({ at, by }) => {
    it.each(ROLES)('goes by the table for a %s', async (role) => {
      const { roles }: Grant = POLICY[useCase]
      const reaches = roles?.[role]?.some(
        (relation) =>
          by.includes(relation) ||
          (OF_THE_AGENCY.has(useCase) && relation === 'ownSection' && by.length > 0 && !by.includes('subordinate')),
      )
      const outcome = await found.attempts[useCase](staffWith([role], at()))
      expect(isRefused(outcome)).toBe(reaches !== true)
    })
  })

  it('is nothing for the public', async () => {
    expect(isRefused(await found.attempts[useCase]({ kind: 'public' }))).toBe(true)
  })
})

describe('the list of a clerk', () => {
  it('has only what the own section has, whatever the filter says', async () => {
    const clerk = staffWith(['clerk'], { agencyId: found.agency.id, sectionId: NONE })
    const listed = await found.attempts['list-cases'](clerk)
    expect(listed).toMatchObject({ ok: true, value: { total: 0 } })
    const own = await found.attempts['list-cases']({ ...clerk, sectionId: found.sectionId })
    expect(own).toMatchObject({ ok: true, value: { total: 1 } })
  })
})

describe('supervision from above', () => {
  it('sees number and state, and nothing that anybody wrote', async () => {
    const supervisor = staffWith(['supervisor'], { agencyId: found.above.id })
    const shown = await found.attempts['show-case'](supervisor)
    expect(shown).toMatchObject({
      ok: true,
      value: { content: null, line: { record: { number: '2025-001', title: '' } } },
    })
    expect(await found.attempts['list-cases'](supervisor)).toMatchObject({
      ok: true,
      value: { lines: [{ record: { title: '' } }] },
    })
    expect(await found.attempts['open-cell'](supervisor)).toMatchObject({
      ok: true,
      value: [{ record: { title: '' } }],
    })
  })
})
