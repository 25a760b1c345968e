export {
  type Calendar,
  type CalendarSources,
  type DayKind,
  dayKind,
  type LocalDay,
  makeCalendar,
  missingNotice,
} from './calendar.ts'
export { addMonths, type CalendarDaySpec, calendarDayTerm } from './calendar-days.ts'
export { addDays, daysFromTo, weekday, weekdayName } from './days.ts'
export { type DaysLeft, daysLeft } from './days-left.ts'
export type { Festival } from './festivals.ts'
export { type ImportedNotices, readNotices } from './imported-notices.ts'
export {
  type CalendarAlarm,
  type CalendarInForce,
  type CalendarSettings,
  calendarAlarm,
  calendarFrom,
} from './in-force.ts'
export { type Holiday, type HolidayNotice, type HolidayPlan, NATIONAL_NOTICES } from './notices.ts'
export { type Overlay, readOverlay } from './overlay.ts'
export { planFaults } from './plan.ts'
export { type ProofLine, proofInWords } from './proof.ts'
export { type ClockStrip, clockStrip, type Square, type SquareLook, type StripLine, type StripWeek } from './strip.ts'
export type { StripNote } from './strip-notes.ts'
export type { Ground, Span, Term, TermDay } from './term.ts'
export { LONGEST_TERM, type Restart, type Suspension, type WorkingDaySpec, workingDayTerm } from './working-days.ts'
