import { type Bilingual, parseLocalDate } from '#core/shared/index'
import type { LocalDay } from './calendar.ts'

/** What a text gives, and what in it cannot be used: that is left out, and told. */
export interface Overlay {
  readonly days: readonly LocalDay[]
  readonly faults: readonly Bilingual[]
}

const ENTRY = /^(\S+)\s+(休息|上班)\s+(\S+)\s+(\S.*)$/
const LONGEST_TOLD = 60

const fault = (entry: string, zh: string, en: string): Bilingual => {
  const told = entry.slice(0, LONGEST_TOLD)
  return { zh: `“${told}”${zh}`, en: `“${told}” ${en}` }
}

/**
 * The days that a local government has ordered (WD-6), as staff write them: one day an entry, entries parted by `；`,
 * `2026-05-27 休息 开斋节 临州政办发〔2026〕5号`: day, 休息 or 上班, name, title or number of the order.
 */
export function readOverlay(text: string): Overlay {
  const entries = text.split(/[；;\n]/).map((entry) => entry.trim())
  const days: LocalDay[] = []
  const faults: Bilingual[] = []
  for (const entry of entries.filter((e) => e !== '')) {
    const [, date = '', what, name = '', basis = ''] = ENTRY.exec(entry) ?? []
    const found = parseLocalDate(date)
    if (what === undefined)
      faults.push(fault(entry, '要写成“日期 休息或上班 名称 文件”', 'must be “day 休息/上班 name order”'))
    else if (!found.ok) faults.push(fault(entry, '的日期不对', 'names no day of the calendar'))
    else if (days.some((d) => d.date === found.value)) faults.push(fault(entry, '的日期写了两次', 'names a day twice'))
    else days.push({ date: found.value, working: what === '上班', name: { zh: name, en: name }, basis })
  }
  return { days, faults }
}
