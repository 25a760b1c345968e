import { resolve } from 'node:path'
import { writeReportCsv } from '#adapters/formats/write/report-csv'
import { documentWriter } from '#adapters/formats/write/writer'
import type { Instant } from '#app/ports'
import { reportJsonText } from '#contract/index'
import { type Report, reportDocument } from '#core/annual-report/index'
import { day, type LocalDate } from '#core/shared/index'
import type { Io } from './io.ts'
import type { RenderFormat } from './render-formats.ts'

/** A report as the bytes of a file. Equal reports give equal bytes. */
export async function renderReport(report: Report, to: RenderFormat, { env, cwd }: Io): Promise<Uint8Array> {
  if (to === 'json') return new TextEncoder().encode(reportJsonText(report))
  if (to === 'csv') return writeReportCsv(report)
  const writer = documentWriter({ ownFonts: env.GONGKAI_FONTS ? resolve(cwd, env.GONGKAI_FONTS) : null })
  try {
    const options = { at: dateOf(report), demonstration: false }
    return await writer.write(reportDocument(report, { gapNotes: false }), to, options)
  } finally {
    await writer.close()
  }
}

/** The moment in the written file's properties comes from the report, so that the same report always gives the same bytes. */
function dateOf({ signature, year }: Report): Instant {
  const date: LocalDate = signature.date ?? day(`${year?.value ?? 2019}-12-31`)
  return `${date}T00:00:00.000Z` as Instant
}
