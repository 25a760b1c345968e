import { DOWNLOAD_FORMATS, writtenFile } from '#app/download-report'
import type { Actor } from '#app/ports'
import type { ShownReport } from '#app/show-report'
import { dayOfInstant, minuteOf } from '#core/shared/index'
import { type Download, reportPage } from '#views/index'
import { downloadAddress, listItems, reportAddress } from './addresses.ts'
import type { PortalDeps } from './deps.ts'

/** The page of a published report, with its files and their sizes. */
export async function reportPageFor(deps: PortalDeps, actor: Actor, shown: ShownReport): Promise<string> {
  const { site, agency, record, reading, findings, corrections, years } = shown
  return reportPage({
    frame: deps.frames.of(site, actor),
    agency: agency.name,
    year: record.year,
    report: reading.report,
    findings,
    publishedAt: minuteOf(record.publishedAt),
    url: `${deps.origin()}${reportAddress(agency.id, record.year, site.agency)}`,
    downloads: await downloadsOf(deps, shown),
    years: listItems(years, site.agency),
    corrections: corrections.map(({ at, comparison }) => ({ on: dayOfInstant(at), comparison })),
  })
}

const downloadsOf = ({ ports }: PortalDeps, shown: ShownReport): Promise<readonly Download[]> =>
  Promise.all(
    DOWNLOAD_FORMATS.map(async (format): Promise<Download> => {
      const { bytes } = await writtenFile(ports, shown, format)
      const href = downloadAddress(shown.agency, shown.record.year, shown.site.agency, format)
      return { format, href, bytes: bytes.byteLength }
    }),
  )
