import { ANNUAL_REPORTS } from './0001-annual-reports.ts'
import { PEOPLE } from './0002-people.ts'
import { CASES } from './0003-cases.ts'
import { CASE_PARTIES } from './0004-case-parties.ts'
import { ORGANISATION } from './0005-organisation.ts'
import { ONLINE } from './0006-online.ts'
import { NOTIFICATIONS } from './0007-notifications.ts'
import { API_TOKENS } from './0008-api-tokens.ts'
import { OPEN_CASES } from './0009-open-cases.ts'
import { FAIR_COPIES } from './0010-fair-copies.ts'
import { DECISIONS } from './0011-decisions.ts'
import { ASKED_SECTIONS } from './0012-asked-sections.ts'
import { MANY_CASES } from './0013-many-cases.ts'
import { SUPERSEDED_PARTIES } from './0014-superseded-parties.ts'
import { APPLICANT_ACTS } from './0015-applicant-acts.ts'
import type { Migration } from './migration.ts'

/** In order; new ones go to the end. */
export const MIGRATIONS: readonly Migration[] = [
  ANNUAL_REPORTS,
  PEOPLE,
  CASES,
  CASE_PARTIES,
  ORGANISATION,
  ONLINE,
  NOTIFICATIONS,
  API_TOKENS,
  OPEN_CASES,
  FAIR_COPIES,
  DECISIONS,
  ASKED_SECTIONS,
  MANY_CASES,
  SUPERSEDED_PARTIES,
  APPLICANT_ACTS,
]
