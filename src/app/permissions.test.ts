import { beforeAll, describe, expect, it } from 'vitest'
import type { Failure, Result } from '#core/shared/index'
import { ACCOUNT_ATTEMPTS } from '../../test/support/account-attempts.ts'
import { fixedPorts } from '../../test/support/fixed-ports.ts'
import { ONLINE_ATTEMPTS } from '../../test/support/online-attempts.ts'
import { seedFile } from '../../test/support/seed.ts'
import { staffWith } from '../../test/support/staff.ts'
import { showMe } from './accounts/show-me.ts'
import { changeSettings } from './administration/change-settings.ts'
import { showSettings } from './administration/show-settings.ts'
import type { OfficeUseCase } from './applications/office-policy.ts'
import { ONLINE_POLICY } from './applications/online/online-policy.ts'
import { anchorDay } from './audit/anchor-day.ts'
import { noteKeys } from './audit/note-keys.ts'
import { noteRestore } from './audit/note-restore.ts'
import { showAnchors } from './audit/show-anchors.ts'
import { showHistory } from './audit/show-history.ts'
import { verifyAudit } from './audit/verify-audit.ts'
import { deleteReport } from './delete-report.ts'
import { discardUpload } from './discard-upload.ts'
import { downloadReport } from './download-report.ts'
import { examineFiles } from './examine-files.ts'
import { keepUpload } from './keep-upload.ts'
import { listReports } from './list-reports.ts'
import type { NOTIFICATION_POLICY } from './notifications/policy.ts'
import type { ORGANISATION_POLICY } from './organisation/policy.ts'
import { permit, permitOn, type UseCase } from './permissions.ts'
import { POLICY, type Role } from './policy.ts'
import type { Actor, AgencyId, Id, Instant } from './ports.ts'
import { publishReport } from './publish-report.ts'
import { receiveUpload } from './receive-upload.ts'
import { setUpDemonstration } from './set-up-demonstration.ts'
import { showDeadline } from './show-deadline.ts'
import { showDesk } from './show-desk.ts'
import { showDeskReport } from './show-desk-report.ts'
import { showHome } from './show-home.ts'
import { showReport } from './show-report.ts'
import { showUpload } from './show-upload.ts'
import type { TOKEN_POLICY } from './tokens/policy.ts'
import { withdrawReport } from './withdraw-report.ts'

const agencyId = '00000000-0000-7000-8000-00000000000a' as AgencyId
const id = '00000000-0000-7000-8000-00000000000b' as Id
const report = { agencyId, id, version: 1 }

const ROLES: readonly Role[] = ['clerk', 'officer', 'reviewer', 'leader', 'administrator', 'supervisor', 'auditor']

type Attempt = (actor: Actor) => Promise<Result<unknown, Failure>>

/** Every use case that has a file of its own, tried on an empty storage; those of the Office and of the organisation are tried beside them. */
const ATTEMPTS: Readonly<
  Record<
    Exclude<
      UseCase,
      | 'open-workbench'
      | OfficeUseCase
      | keyof typeof ORGANISATION_POLICY
      | keyof typeof NOTIFICATION_POLICY
      | keyof typeof TOKEN_POLICY
      | `case/${string}`
    >,
    Attempt
  >
> = {
  'show-home': (actor) => showHome(fixedPorts(), actor),
  'list-reports': (actor) => listReports(fixedPorts(), actor),
  'show-report': (actor) => showReport(fixedPorts(), actor, { agencyId, year: 2021 }),
  'download-report': (actor) => downloadReport(fixedPorts(), actor, { agencyId, year: 2021, format: 'pdf' }),
  'use-clinic': (actor) => examineFiles({ readEntries: async () => [] }, actor, [seedFile()]),
  'show-deadline': (actor) => showDeadline(fixedPorts(), actor, null),
  ...ACCOUNT_ATTEMPTS,
  ...ONLINE_ATTEMPTS,
  'show-me': (actor) => showMe(fixedPorts(), actor),
  'show-desk': (actor) => showDesk(fixedPorts(), actor),
  'show-upload': (actor) => showUpload(fixedPorts(), actor, id),
  'show-desk-report': (actor) => showDeskReport(fixedPorts(), actor, report),
  'show-settings': (actor) => showSettings(fixedPorts(), actor),
  'receive-upload': (actor) => receiveUpload(fixedPorts(), actor, seedFile()),
  'discard-upload': (actor) => discardUpload(fixedPorts(), actor, id),
  'keep-upload': (actor) =>
    keepUpload(fixedPorts(), actor, {
      uploadId: id,
      choices: [{ part: 0, agencyName: '某局', year: '2021', publish: true }],
    }),
  'publish-report': (actor) => publishReport(fixedPorts(), actor, report),
  'withdraw-report': (actor) => withdrawReport(fixedPorts(), actor, report),
  'delete-report': (actor) => deleteReport(fixedPorts(), actor, report),
  'change-settings': (actor) => changeSettings(fixedPorts(), actor, { values: { organiser: '某局' }, seen: {} }),
  'show-history': (actor) => showHistory(fixedPorts(), actor, { agencyId, kind: 'report', objectId: id }),
  'verify-audit': (actor) => verifyAudit(fixedPorts(), actor, { agencyName: null, paper: null }),
  'anchor-day': (actor) => anchorDay(fixedPorts(), actor),
  'show-anchors': (actor) => showAnchors(fixedPorts(), actor, null),
  'rotate-keys': (actor) => noteKeys(fixedPorts(), actor, { key: 'k1', texts: null }),
  restore: (actor) =>
    noteRestore(fixedPorts(), actor, { backupAt: '2022-01-14T00:00:00.000Z' as Instant, program: '0.1.0' }),
  'set-up-demonstration': (actor) =>
    setUpDemonstration(fixedPorts(), actor, { file: seedFile(), settings: {}, say: () => {} }),
}

const ACTORS: readonly { readonly who: string; readonly actor: Actor }[] = [
  { who: 'the public', actor: { kind: 'public' } },
  { who: 'the program', actor: { kind: 'system' } },
  ...ROLES.map((role) => ({ who: `a ${role}`, actor: staffWith([role], { agencyId }) })),
  { who: 'somebody without a role', actor: staffWith([], { agencyId }) },
]

describe.each(Object.entries(ATTEMPTS))('%s', (name, attempt) => {
  it.each(ACTORS)('asks the table first whether $who may do it', async ({ actor }) => {
    const useCase = Object.keys(POLICY).find((known): known is UseCase => known === name)
    if (useCase === undefined) throw new Error(`${name} is not in the table`)
    const outcome = await attempt(actor)
    const isRefused = !outcome.ok && outcome.error.code === 'not-allowed'
    expect(isRefused).toBe(!permit(actor, useCase).ok)
  })
})

it('gives the public what the portal is for, and nothing else', () => {
  const open = Object.keys(POLICY).filter((name) => permit({ kind: 'public' }, name as UseCase).ok)
  expect(open).toEqual([
    'show-home',
    'list-reports',
    'show-report',
    'download-report',
    'use-clinic',
    'show-deadline',
    'become-first-administrator',
    'sign-in',
    'accept-invitation',
    'reset-password',
    'sign-in-elsewhere',
    ...Object.keys(ONLINE_POLICY).filter((name) => !name.includes('-complaints') && name !== 'read-complaint'),
  ])
})

describe('an object', () => {
  const [above, middle, below, foreign] = ['a', 'b', 'c', 'd'].map(
    (letter) => `00000000-0000-7000-8000-00000000000${letter}` as string as AgencyId,
  ) as [AgencyId, AgencyId, AgencyId, AgencyId]
  const ports = fixedPorts()
  beforeAll(() =>
    ports.storage.write(async ({ agencies }) => {
      const agency = { name: '', demonstration: false }
      await agencies.add({ ...agency, id: above, supervisorId: null })
      await agencies.add({ ...agency, id: middle, supervisorId: above })
      await agencies.add({ ...agency, id: below, supervisorId: middle })
      await agencies.add({ ...agency, id: foreign, supervisorId: null })
    }),
  )
  const reaches = (role: Role, useCase: UseCase, agencyId: AgencyId, from: AgencyId = middle) =>
    ports.storage.read(
      async (store) => (await permitOn(store, staffWith([role], { agencyId: from }), useCase, { agencyId })).ok,
    )

  it.each([
    ['officer', 'publish-report', 'middle', true],
    ['officer', 'publish-report', 'below', false],
    ['officer', 'publish-report', 'above', false],
    ['supervisor', 'show-desk-report', 'below', true],
    ['supervisor', 'show-desk-report', 'middle', true],
    ['supervisor', 'show-desk-report', 'above', false],
    ['supervisor', 'show-desk-report', 'foreign', false],
    ['supervisor', 'publish-report', 'below', true],
    ['leader', 'publish-report', 'below', false],
    ['auditor', 'show-desk-report', 'below', true],
    ['auditor', 'publish-report', 'middle', false],
    ['clerk', 'show-desk-report', 'foreign', false],
  ] as const)('of a %s, %s, agency %s: %s', async (role, useCase, place, expected) => {
    expect(await reaches(role, useCase, { above, middle, below, foreign }[place])).toBe(expected)
  })

  it('is in reach over any number of steps', async () => {
    expect(await reaches('supervisor', 'show-desk-report', below, above)).toBe(true)
  })

  it('is refused alike when it is out of reach and when it is not there', async () => {
    const none = '00000000-0000-7000-8000-0000000000ff' as string as AgencyId
    expect(await reaches('supervisor', 'show-desk-report', none)).toBe(false)
  })

  it('is refused to a token whose scopes do not name the use case', async () => {
    const token = staffWith(['officer'], { scopes: ['show-desk'] })
    expect(permit(token, 'show-desk').ok).toBe(true)
    expect(permit(token, 'publish-report').ok).toBe(false)
  })
})
