import { DOWNLOAD_FORMATS, type DownloadFormat } from '#app/download-report'
import { fileNameFor } from '#app/naming'
import type { Agency, AgencyId } from '#app/ports'
import type { PublishedReport } from '#app/site'
import { dayOfInstant } from '#core/shared/index'
import { PATHS, type ReportListItem } from '#views/index'

/** The page of a report: short for the portal's own agency. */
export const reportAddress = (agencyId: AgencyId, year: number, home: Agency | null): string =>
  agencyId === home?.id ? `${PATHS.reports}/${year}` : `/agencies/${agencyId}/reports/${year}`

export const downloadAddress = (agency: Agency, year: number, home: Agency | null, format: DownloadFormat): string =>
  `${reportAddress(agency.id, year, home)}/${encodeURIComponent(fileNameFor(agency.name, year, format))}`

/** Which format a file name of a download asks for; null when no download has that ending. */
export const formatOf = (fileName: string): DownloadFormat | null =>
  DOWNLOAD_FORMATS.find((format) => fileName.endsWith(`.${format}`)) ?? null

/** A year in an address, or NaN, which no report has. */
export const yearFrom = (text: string | undefined): number => (/^\d{4}$/.test(text ?? '') ? Number(text) : Number.NaN)

export const listItems = (reports: readonly PublishedReport[], home: Agency | null): readonly ReportListItem[] =>
  reports.map(({ agencyId, year, publishedAt }) => ({
    year,
    href: reportAddress(agencyId, year, home),
    publishedOn: dayOfInstant(publishedAt),
  }))
