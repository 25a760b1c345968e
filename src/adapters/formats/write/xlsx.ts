import writeWorkbook from 'write-excel-file/universal'
import type { WriteOptions } from '#app/ports'
import type { Document } from '#core/document/index'
import { settledPackage } from './office-package.ts'
import { propertiesOf } from './properties.ts'
import { workbookFeature } from './xlsx-package.ts'
import type { SheetPlan } from './xlsx-plan.ts'
import { documentSheets } from './xlsx-sheets.ts'
import { checkSheet, placedSums, writeTotals } from './xlsx-sums.ts'

/** A workbook: the tables as the form prints them, the texts, and the sums as formulas. Equal input gives equal bytes. */
export async function writeXlsx(document: Document, options: WriteOptions): Promise<Uint8Array> {
  const properties = propertiesOf(document, options)
  const plans = documentSheets(document)
  const sums = placedSums(document.sums ?? [], plans)
  writeTotals(sums, plans)
  if (sums.length > 0) plans.push(checkSheet(sums, properties.mark))
  if (plans.length === 0) plans.push(...documentSheets({ ...document, title: properties.title }))
  const file = writeWorkbook(plans.map(sheetOf), { features: [workbookFeature(plans, properties)] })
  return settledPackage(new Uint8Array(await (await file.toBlob()).arrayBuffer()), options.at)
}

const sheetOf = ({ name, rows, widths, frozen, alarms }: SheetPlan) => ({
  sheet: name,
  data: rows,
  columns: widths.map((width) => ({ width })),
  showGridLines: false,
  ...(alarms.length > 0 && { conditionalFormatting: alarms }),
  ...(frozen > 0 && { stickyRowsCount: frozen }),
})
