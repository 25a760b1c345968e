export { search } from './search.ts'
export { changeSettings, proposeHolidays, showSettings, takeHolidayNotice } from './settings.ts'
