import { readSheetRows, writeTemplate } from '#adapters/applications/cases-sheet'
import { sha256 } from '#adapters/digest'
import { documentReader } from '#adapters/formats/read/reader'
import { proposedPlan } from '#adapters/holidays/proposed-plan'
import { mediaTypeOf } from '#adapters/media-type'
import { readOrganisationFiles } from '#adapters/organisation/read-workbook'
import { tableWriter } from '#adapters/organisation/table-writer'
import { webhookCaller } from '#adapters/webhooks/caller'
import type { AccountPorts } from '#app/accounts/ports'
import type { HolidaySource } from '#app/administration/propose-holidays'
import type { FilePorts } from '#app/applications/files/file-ports'
import type { ManyPorts } from '#app/applications/many/ports'
import type { DownloadPorts } from '#app/download-report'
import type { OrganisationPorts, TableFiles } from '#app/organisation/ports'
import type { OutboxPorts } from '#app/outbox/send-outbox'
import type { WebhookPorts } from '#app/outbox/webhooks'
import type { Agency, DocumentWriter, Id, Instant, Ports, SourceFile } from '#app/ports'
import type { ReportReading } from '#app/read-one-report'
import { type ReadEntry, readEntries } from '#app/read-report'
import type { Passwords, SecondFactor } from '#app/secrets'
import type { DeskPorts } from '#app/show-desk'
import { reportJsonText } from '#contract/index'
import { day, failure } from '#core/shared/index'
import { type MemoryStorage, memoryStorage } from './memory-storage.ts'
import { REGIONS } from './organisation.ts'
import { testSealer } from './sealer.ts'
import { staffWith } from './staff.ts'

/** Writes what it was asked for instead of a document: quick, and plain to compare. */
export const namingWriter: DocumentWriter = {
  write: async (document, format, { at, demonstration }) =>
    new TextEncoder().encode(`${format} ${document.title} ${at} ${demonstration}`),
  bind: async ({ title, chapters }, contents) =>
    new TextEncoder().encode(`${title} ${chapters.map((c) => c.title).join(' ')} ${contents.size}`),
}

/** Quick, and as wrong as can be anywhere but in a test. */
const PLAIN_PASSWORDS: Passwords = {
  hash: async (password) => `plain ${password}`,
  verify: async (hash, password) => hash === `plain ${password}`,
  needsRehash: () => false,
  fault: (password) => (password.length < 8 ? failure('password-too-short', { shortest: 8 }) : null),
}

const NO_FACTOR: SecondFactor = {
  newSecret: () => 'GEZDGNBVGY3TQOJQ',
  address: (secret) => `otpauth://totp/test?secret=${secret}`,
  picture: (address) => `<svg><title>${address}</title></svg>`,
  check: (_secret, code, _at, lastStep) => (code === '123456' && lastStep !== 1 ? 1 : null),
  newRecoveryCodes: () => ({ codes: ['11111-22222', '33333-44444'], hashes: ['hash 1111122222', 'hash 3333344444'] }),
  recoveryHash: (typed) => `hash ${typed.replaceAll(/\W/g, '')}`,
}

export interface FixedPorts
  extends Omit<Ports, 'reader'>,
    DownloadPorts,
    DeskPorts,
    ReportReading,
    AccountPorts,
    WebhookPorts,
    Pick<OutboxPorts, 'mailer'>,
    FilePorts,
    OrganisationPorts,
    TableFiles,
    HolidaySource,
    ManyPorts {
  readonly storage: MemoryStorage
  /** What strangers send to the clinic. */
  readonly readWithin: (file: SourceFile, signal: AbortSignal) => Promise<readonly ReadEntry[]>
}

/** Real reading and checking over a storage in memory; the clock stands at 2022-01-14 16:20 in Shanghai, ids count up. */
export const fixedPorts = (agencies: readonly Agency[] = []): FixedPorts => ({
  ...fixedTools(),
  storage: memoryStorage(agencies),
})

/** The same without a storage. */
export function fixedTools(): Omit<FixedPorts, 'storage'> {
  let last = 0
  return {
    readWithin: (file) => readEntries({ reader: documentReader }, file),
    readReports: (file) => readEntries({ reader: documentReader }, file),
    writer: namingWriter,
    clock: { now: () => '2022-01-14T08:20:00.000Z' as Instant, today: () => day('2022-01-14') },
    ids: { next: () => `00000000-0000-7000-8000-${String(++last).padStart(12, '0')}` as Id },
    digest: sha256,
    mediaTypeOf,
    regions: REGIONS,
    readTables: readOrganisationFiles,
    writeTables: tableWriter({ now: () => '2022-01-14T08:20:00.000Z' as Instant }),
    proposeHolidays: proposedPlan,
    readSheetRows,
    writeTemplate,
    passwords: PLAIN_PASSWORDS,
    sealer: testSealer(),
    elsewhere: null,
    mailer: null,
    caller: webhookCaller({ allowed: ['127.0.0.0/8'], patienceMs: 2000, now: () => 0 }),
    factor: NO_FACTOR,
    newSecret: () => `secret-${String(++last).padStart(36, '0')}`,
    counts: { get: (_key, count) => count() },
    files: { get: (_key, write) => write() },
    encodeJson: (report) => new TextEncoder().encode(reportJsonText(report)),
  }
}

/** The same with one bureau, whose people `staffWith` makes. */
export const bureauPorts = (name = '积石山县商务局'): FixedPorts =>
  fixedPorts([{ id: staffWith([]).agencyId, name, demonstration: false, supervisorId: null }])
