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
export { addDays, daysFromTo } from './days.ts'
export type { Festival } from './festivals.ts'
export { type Holiday, type HolidayNotice, type HolidayPlan, NATIONAL_NOTICES } from './notices.ts'
export { planFaults } from './plan.ts'
export { type ProofLine, proofInWords } from './proof.ts'
export type { Ground, Span, Term, TermDay } from './term.ts'
export { type Restart, type Suspension, type WorkingDaySpec, workingDayTerm } from './working-days.ts'
