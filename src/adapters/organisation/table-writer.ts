import type { TableFiles } from '#app/organisation/ports'
import type { Clock } from '#app/ports'
import { AGENCY_TABLE, PEOPLE_TABLE } from '#core/organisation/index'
import { writeOrganisationCsv, writeOrganisationXlsx } from './write-workbook.ts'

const CSV_TABLES = { 'agencies.csv': AGENCY_TABLE, 'people.csv': PEOPLE_TABLE } as const

/** Writes the tables of an organisation as files. */
export const tableWriter =
  (clock: Pick<Clock, 'now'>): TableFiles['writeTables'] =>
  async (tables, format) => {
    if (format === 'xlsx') return writeOrganisationXlsx(tables, clock.now())
    const table = tables.find(({ name }) => name === CSV_TABLES[format])
    if (!table) throw new Error(`no table for ${format}`)
    return writeOrganisationCsv(table)
  }
