import type { ManyPorts } from '#app/applications/many/ports'
import { sheetPlaces } from '#core/application/index'
import { ok } from '#core/shared/index'
import { filledTables } from '../formats/filled-tables.ts'
import { writeOrganisationXlsx } from '../organisation/write-workbook.ts'

const LIMITS = {
  megabytes: 10,
  rows: 5000,
  knowsHeads: (heads: readonly string[]): boolean => sheetPlaces(heads).size > 3,
}

/** The sheet by its heads, wherever it stands in the workbook; the first one when none has them, so that it is told what is missing. */
export const readSheetRows: ManyPorts['readSheetRows'] = async (file) => {
  const tables = await filledTables(file, LIMITS)
  if (!tables.ok) return tables
  const named = tables.value.find((rows) => LIMITS.knowsHeads(rows[0]?.fields ?? []))
  return ok(named ?? tables.value[0] ?? [])
}

export const writeTemplate: ManyPorts['writeTemplate'] = (template, at) => writeOrganisationXlsx([template], at)
