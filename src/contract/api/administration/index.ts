export { showHistory } from './history.ts'
export { search } from './search.ts'
export { changeSettings, proposeHolidays, showSettings, takeHolidayNotice } from './settings.ts'
