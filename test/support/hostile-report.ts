import type { Report } from '#core/annual-report/index'
import { blankCell, plainReport, unreadableCell, valueCell } from './plain-report.ts'

/** What must arrive as text in every format: markup, typst's and the spreadsheet's special characters, a control character, rare ones. */
export const HOSTILE =
  '<script>alert("1")</script><img src=x onerror=alert(1)> & \'引号\' “引号” #[]$*_`\\ @label =1+1 ]]> \u0001 䶮𬭩 😀'

/** The hostile text at every place that a document gives freely. */
export const hostileReport = (): Report => ({
  ...plainReport('2021', {
    't3.open.natural': valueCell(22, { remark: HOSTILE }),
    't3.partial.natural': unreadableCell(HOSTILE, 1, 2),
    't2.rules.issued': blankCell(HOSTILE),
  }),
  title: { value: HOSTILE, certainty: 'certain', from: 'title', otherwise: [] },
  agency: { value: HOSTILE, certainty: 'certain', from: 'title', otherwise: [] },
  texts: { 一: HOSTILE, 五: HOSTILE, 六: HOSTILE },
  lead: HOSTILE,
  signature: { agency: HOSTILE, date: null },
})
