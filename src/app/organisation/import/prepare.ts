import { AGENCY_TABLE, type OrganisationTables, PEOPLE_TABLE, type TableProblem } from '#core/organisation/index'
import { type Failure, failure } from '#core/shared/index'
import { permitOn, type UseCase } from '../../permissions.ts'
import type { Staff, Store } from '../../ports.ts'
import type { OrganisationPorts } from '../ports.ts'
import { type Known, readAgainstKept } from './known.ts'
import type { Plan } from './plan.ts'
import { planAgencies } from './plan-agencies.ts'
import { planPeople } from './plan-people.ts'

export interface Prepared {
  readonly plan: Plan
  /** How many agencies, sections and people the tables hold. */
  readonly read: Readonly<Record<'agencies' | 'sections' | 'people', number>>
  /** Line by line; empty where all can be taken over. */
  readonly problems: readonly TableProblem[]
}

const NOTHING: Plan = { agencies: [], sections: [], persons: [], accounts: [] }

/** What taking tables over would do, and what stands in its way. */
export async function prepare(
  ports: Pick<OrganisationPorts, 'regions' | 'ids' | 'sealer'>,
  store: Store,
  staff: Staff,
  useCase: UseCase,
  tables: OrganisationTables,
): Promise<Prepared> {
  const { known, preview } = await readAgainstKept(ports, store, tables)
  const { agencies, sections, people } = preview.read
  const read = { agencies: agencies.length, sections: sections.length, people: people.length }
  if (preview.problems.length > 0) return { plan: NOTHING, read, problems: preview.problems }
  const planned = planAgencies(ports, known, agencies)
  const plan = { agencies: planned.agencies, ...planPeople(ports, known, planned, preview.read) }
  const problems = [...(await outOfReach(store, staff, useCase, known, plan)), ...(await loginsTaken(store, plan))]
  return { plan, read, problems }
}

const problem = (table: string, column: string, { code, params }: Failure): TableProblem => ({
  ...{ table, line: 0, column, code, params },
})

/** Agencies that are kept and not one's own to change, by themselves or in their people. */
async function outOfReach(
  store: Store,
  staff: Staff,
  useCase: UseCase,
  { records }: Known,
  plan: Plan,
): Promise<TableProblem[]> {
  const changed = new Map<string, string>([
    ...[...plan.sections, ...plan.persons].map(({ is }) => [is.agencyId, PEOPLE_TABLE] as const),
    ...plan.accounts.map(({ agencyId }) => [agencyId, PEOPLE_TABLE] as const),
    ...plan.agencies.map(({ is }) => [is.id, AGENCY_TABLE] as const),
  ])
  const problems: TableProblem[] = []
  for (const { id, name } of records.filter((record) => changed.has(record.id))) {
    const reached = await permitOn(store, staff, useCase, { agencyId: id })
    const table = changed.get(id) ?? AGENCY_TABLE
    if (!reached.ok) problems.push(problem(table, '', failure('agency-not-yours', { name })))
  }
  return problems
}

/** A login exists once in the installation, and a person keeps the one that they have. */
async function loginsTaken({ accounts }: Pick<Store, 'accounts'>, plan: Plan): Promise<TableProblem[]> {
  const problems: TableProblem[] = []
  for (const { login, was } of plan.accounts) {
    const taken = was === null ? await accounts.byLogin(login) : null
    if (taken !== null) problems.push(problem(PEOPLE_TABLE, '登录名', failure('login-taken', { login })))
  }
  return problems
}
