import type { TableFiles } from '#app/organisation/ports'
import type { Clock } from '#app/ports'
import { AGENCY_TABLE, PEOPLE_TABLE } from '#core/organisation/index'
import { readOrganisationFiles } from './read-workbook.ts'
import { writeOrganisationCsv, writeOrganisationXlsx } from './write-workbook.ts'

const CSV_TABLES = { 'agencies.csv': AGENCY_TABLE, 'people.csv': PEOPLE_TABLE } as const

/** The tables of an organisation as files. */
export const tableFiles = (clock: Pick<Clock, 'now'>): TableFiles => ({
  readTables: readOrganisationFiles,
  writeTables: async (tables, format) => {
    if (format === 'xlsx') return writeOrganisationXlsx(tables, clock.now())
    const table = tables.find(({ name }) => name === CSV_TABLES[format])
    if (!table) throw new Error(`no table for ${format}`)
    return writeOrganisationCsv(table)
  },
})
