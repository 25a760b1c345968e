import {
  type CaseContext,
  decide,
  partyCautions,
  partyFault,
  readSheet,
  type SheetApplication,
  type SheetLine,
  shownName,
} from '#core/application/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from '../../permissions.ts'
import type { Actor, AgencyId, Id, SourceFile, Store } from '../../ports.ts'
import { transact } from '../../transact.ts'
import { caseContext } from '../case-context.ts'
import { enterCase } from '../enter-case.ts'
import type { ManyPorts } from './ports.ts'

export interface ManyWish {
  readonly agencyId: AgencyId
  readonly file: SourceFile
  /** A preview changes nothing. */
  readonly mode: 'preview' | 'register'
}

/** A line of the sheet as it would be registered. */
export interface LookedAtLine {
  readonly line: number
  readonly title: string
  /** A person is masked, as everywhere; so is who stands in a line that could not be read. */
  readonly applicant: string
  readonly problems: readonly Failure[]
  readonly cautions: readonly Failure[]
}

export interface ManyLines {
  readonly lines: readonly LookedAtLine[]
  /** Lines with problems: with any of them nothing is registered. */
  readonly faults: number
  readonly registered: readonly { readonly line: number; readonly id: Id; readonly number: string }[]
}

/** Takes the applications of a sheet down, all of them or none. */
export async function registerMany(
  ports: ManyPorts,
  actor: Actor,
  wish: ManyWish,
): Promise<Result<ManyLines, Failure>> {
  const permitted = permit(actor, 'register-many')
  if (!permitted.ok) return permitted
  const { agencyId } = wish
  const reached = await ports.storage.read((store) => permitOn(store, actor, 'register-many', { agencyId }))
  if (!reached.ok) return reached
  const rows = await ports.readSheetRows(wish.file)
  if (!rows.ok) return rows
  const sheet = readSheet(rows.value)
  if (!sheet.ok) return sheet
  const context = await ports.storage.read((store) => caseContext(store, ports.clock, actor, agencyId))
  const lines = sheet.value.map((line) => lookedAt(line, context))
  const faults = lines.filter(({ problems }) => problems.length > 0).length
  if (faults > 0 || wish.mode === 'preview') return ok({ lines, faults, registered: [] })
  return transact(ports.storage, async (store) => {
    const registered = await enterAll(ports, store, actor, agencyId, sheet.value)
    return registered.ok ? ok({ lines, faults, registered: registered.value }) : registered
  })
}

function lookedAt({ line, name, subject, application }: SheetLine, context: CaseContext): LookedAtLine {
  const isPerson = !application.ok || application.value.applicant.nature === 'natural'
  const shown = { line, title: subject, applicant: shownName(name, isPerson) }
  if (!application.ok) return { ...shown, problems: application.error, cautions: [] }
  const { applicant, command } = application.value
  const applicants = [{ partyId: 'new', nature: applicant.nature }]
  const decided = decide(null, { ...command, applicants, agent: null }, context)
  const fault = partyFault(applicant.facts)
  const problems = [...(fault ? [fault] : []), ...(decided.ok ? [] : [decided.error])]
  return { ...shown, problems, cautions: partyCautions(applicant.facts, context.today) }
}

async function enterAll(
  ports: ManyPorts,
  store: Store,
  actor: Actor,
  agencyId: AgencyId,
  lines: readonly SheetLine[],
): Promise<Result<ManyLines['registered'], Failure>> {
  const registered = []
  for (const { line, application } of lines) {
    if (!application.ok) throw new Error(`line ${line} was looked at before`)
    const entered = await enterCase(ports, store, actor, newCase(agencyId, application.value))
    if (!entered.ok) return entered
    registered.push({ line, id: entered.value.id, number: entered.value.number })
  }
  return ok(registered)
}

const newCase = (agencyId: AgencyId, { applicant, command }: SheetApplication) => ({
  ...{ agencyId, title: '', applicants: [applicant], agent: null, command, handlerId: null, codeDigest: null },
})
