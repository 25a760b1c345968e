import { ANNUAL_REPORTS } from './0001-annual-reports.ts'
import { PEOPLE } from './0002-people.ts'
import { CASES } from './0003-cases.ts'
import type { Migration } from './migration.ts'

/** In order; new ones go to the end. */
export const MIGRATIONS: readonly Migration[] = [ANNUAL_REPORTS, PEOPLE, CASES]
