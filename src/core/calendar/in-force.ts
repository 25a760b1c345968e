import type { Bilingual, LocalDate } from '#core/shared/index'
import { type Calendar, makeCalendar, missingNotice } from './calendar.ts'
import { readNotices } from './imported-notices.ts'
import { NATIONAL_NOTICES } from './notices.ts'
import { readOverlay } from './overlay.ts'

/** What an installation and an agency have set, as texts; null = nothing. */
export interface CalendarSettings {
  /** Of the installation: what `readNotices` takes. */
  readonly notices: string | null
  /** Of the agency: what `readOverlay` takes. */
  readonly overlay: string | null
  /** The calendar as it was known at the end of this day; left out = with all that is known. */
  readonly knownOn?: LocalDate | null
}

export interface CalendarInForce {
  readonly calendar: Calendar
  /** What was set and could not be used. */
  readonly faults: readonly Bilingual[]
}

/** Made once: most agencies have set nothing, and a calendar of ninety years takes milliseconds. */
let ofTheNation: Calendar | null = null

/** The calendar by which deadlines are computed: the notices that came with the program, those taken in since, and local days. */
export function calendarFrom(settings: CalendarSettings): CalendarInForce {
  const { notices, overlay, knownOn = null } = settings
  if (notices === null && overlay === null && knownOn === null) {
    ofTheNation ??= makeCalendar()
    return { calendar: ofTheNation, faults: [] }
  }
  const imported = notices === null ? { notices: [], faults: [] } : readNotices(notices, NATIONAL_NOTICES)
  const local = overlay === null ? { days: [], faults: [] } : readOverlay(overlay)
  return {
    calendar: makeCalendar({ notices: [...NATIONAL_NOTICES, ...imported.notices], local: local.days, knownOn }),
    faults: [...imported.faults, ...local.faults],
  }
}

export interface CalendarAlarm {
  readonly year: number
  /** The year has begun: deadlines in it are guesses. Else it is near. */
  readonly isLate: boolean
  readonly message: Bilingual
}

/** Sounds from 1 October on while the notice of the next year is missing, and without end when that of this year is (WD-7). */
export function calendarAlarm(calendar: Calendar, today: LocalDate): CalendarAlarm | null {
  const year = missingNotice(calendar, today)
  if (year === null) return null
  const isLate = today >= `${year}-01-01`
  const late = {
    zh: `${year} 年的放假安排还没有录入，今年的期限都只是暂定的。请按国务院办公厅的通知录入。`,
    en: `The holiday notice of ${year} is not entered: the deadlines of this year are provisional. Enter it.`,
  }
  const near = {
    zh: `${year} 年的放假安排还没有录入。国务院办公厅一般在 10 月下旬到 12 月公布，公布后请录入，跨年的期限随之重新计算。`,
    en: `The holiday notice of ${year} is not entered. It is published between late October and December: enter it then, and deadlines into that year are computed again.`,
  }
  return { year, isLate, message: isLate ? late : near }
}
