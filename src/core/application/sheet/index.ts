export { readSheet, type SheetApplication, type SheetLine, type SheetRow, sheetPlaces } from './read-sheet.ts'
export { casesTemplate, type SheetTemplate } from './template.ts'
