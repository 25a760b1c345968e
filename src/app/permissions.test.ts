import { describe, expect, it } from 'vitest'
import type { Failure, Result } from '#core/shared/index'
import { fixedPorts } from '../../test/support/fixed-ports.ts'
import { seedFile } from '../../test/support/seed.ts'
import { changeSettings } from './change-settings.ts'
import { deleteReport } from './delete-report.ts'
import { discardUpload } from './discard-upload.ts'
import { downloadReport } from './download-report.ts'
import { examineFiles } from './examine-files.ts'
import { keepUpload } from './keep-upload.ts'
import { listReports } from './list-reports.ts'
import { PERMISSIONS, permit, type UseCase } from './permissions.ts'
import type { Actor, AgencyId, Id } from './ports.ts'
import { publishReport } from './publish-report.ts'
import { receiveUpload } from './receive-upload.ts'
import { setUpDemonstration } from './set-up-demonstration.ts'
import { showDesk } from './show-desk.ts'
import { showDeskReport } from './show-desk-report.ts'
import { showHome } from './show-home.ts'
import { showReport } from './show-report.ts'
import { showSettings } from './show-settings.ts'
import { showUpload } from './show-upload.ts'
import { withdrawReport } from './withdraw-report.ts'

const agencyId = '00000000-0000-7000-8000-00000000000a' as AgencyId
const id = '00000000-0000-7000-8000-00000000000b' as Id
const report = { agencyId, id, version: 1 }

type Attempt = (actor: Actor) => Promise<Result<unknown, Failure>>

/** Every use case that has a file of its own, tried on an empty storage. */
const ATTEMPTS: Readonly<Record<Exclude<UseCase, 'open-desk'>, Attempt>> = {
  'show-home': (actor) => showHome(fixedPorts(), actor),
  'list-reports': (actor) => listReports(fixedPorts(), actor),
  'show-report': (actor) => showReport(fixedPorts(), actor, { agencyId, year: 2021 }),
  'download-report': (actor) => downloadReport(fixedPorts(), actor, { agencyId, year: 2021, format: 'pdf' }),
  'use-clinic': (actor) => examineFiles({ readEntries: async () => [] }, actor, [seedFile()]),
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
  'change-settings': (actor) => changeSettings(fixedPorts(), actor, { agencyName: '某局' }),
  'set-up-demonstration': (actor) =>
    setUpDemonstration(fixedPorts(), actor, { file: seedFile(), settings: {}, say: () => {} }),
}

const ACTORS: readonly Actor[] = [{ kind: 'public' }, { kind: 'desk' }, { kind: 'system' }]

describe.each(Object.entries(ATTEMPTS))('%s', (name, attempt) => {
  it.each(ACTORS)('asks the table first whether $kind may do it', async (actor) => {
    const useCase = Object.keys(PERMISSIONS).find((known): known is UseCase => known === name)
    if (useCase === undefined) throw new Error(`${name} is not in the table`)
    const outcome = await attempt(actor)
    const isRefused = !outcome.ok && outcome.error.code === 'not-allowed'
    expect(isRefused).toBe(!permit(actor, useCase).ok)
  })
})

it('gives the public nothing that changes anything', () => {
  const open = Object.entries(PERMISSIONS).filter(([, who]) => who.some((kind) => kind === 'public'))
  expect(open.map(([name]) => name)).toEqual([
    'show-home',
    'list-reports',
    'show-report',
    'download-report',
    'use-clinic',
    'open-desk',
  ])
})
