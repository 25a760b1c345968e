import type { Report } from '../report.ts'

/** The name as it counts for telling agencies apart: prints differ in their spaces. */
const agencyKey = ({ agency }: Report): string | null => agency?.value.replaceAll(/\s/g, '') ?? null

/** Of the same batch the report of the same agency for the year before; the first, where there are several. Null when there is none. */
export function yearBefore<T extends { readonly report: Report }>(batch: readonly T[], { report }: T): T | null {
  const [key, year] = [agencyKey(report), report.year?.value]
  if (key === null || year === undefined) return null
  return batch.find((other) => agencyKey(other.report) === key && other.report.year?.value === year - 1) ?? null
}
