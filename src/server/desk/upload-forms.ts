import type { KeepChoice } from '#app/keep-upload'
import type { CheckedReport } from '#app/read-report'
import type { ShownUpload } from '#app/show-upload'
import { tell } from '#core/shared/index'
import type { ReportToKeep, UploadModel } from '#views/index'
import type { Fields } from './forms.ts'

/** What a form asks to be kept: the one report of its file, or those of several that were chosen. */
export function choicesFrom(fields: Fields): readonly KeepChoice[] {
  const { agency, year = '', then } = fields
  if (agency !== undefined) return [{ part: 0, agencyName: agency, year, publish: then === 'publish' }]
  return Object.entries(fields).flatMap(([name, chosen]) => {
    const number = /^then-([1-9]\d{0,4})$/.exec(name)?.[1]
    if (number === undefined || (chosen !== 'keep' && chosen !== 'publish')) return []
    const [agencyName = '', year = ''] = [fields[`agency-${number}`], fields[`year-${number}`]]
    return [{ part: Number(number) - 1, agencyName, year, publish: chosen === 'publish' }]
  })
}

/** What was read, with what the person typed in place of what the file says. */
export function outcomeOf({ read }: ShownUpload, part: number, typed: Fields): UploadModel['outcome'] {
  if (!read.ok) {
    const { code, message, hint } = tell(read.error)
    return { ok: false, code, message: message.zh, hint: hint.zh }
  }
  const { report, findings } = read.value.reports[part] ?? read.value.reports[0]
  const year = /^\d{4}$/.test(typed.year ?? '') ? Number(typed.year) : (report.year?.value ?? null)
  return { ok: true, report, findings, agency: typed.agency ?? report.agency?.value ?? '', year }
}

export const reportsToKeep = (reports: readonly CheckedReport[], typed: Fields): readonly ReportToKeep[] =>
  reports.map(({ report, findings }, i) => {
    const number = i + 1
    const chosen = typed[`then-${number}`]
    return {
      ...{ number, report, findings },
      agency: typed[`agency-${number}`] ?? report.agency?.value ?? '',
      year: typed[`year-${number}`] ?? String(report.year?.value ?? ''),
      choice: chosen === 'publish' || chosen === 'skip' ? chosen : 'keep',
    }
  })
