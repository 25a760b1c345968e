import { check, type Report } from '#core/annual-report/index'
import { failure, tell } from '#core/shared/index'
import { BARE_FRAME, FULL_FRAME } from '../frame.examples.ts'
import { html } from '../html.ts'
import { ONE_WRONG_CELL, SEED, SOUND, TRIAL_FORM, TROUBLED } from '../report/reports.examples.ts'
import { dropField } from './drop.ts'
import type { AppliedChange, ClinicLimits, ClinicModel, ClinicRow } from './models.ts'
import { openedReport } from './opened.ts'
import { clinicPage } from './page.ts'
import { progressBar } from './progress.ts'
import { resultActions, resultList } from './results.ts'

const LIMITS: ClinicLimits = { sentFiles: 20, sentMegabytes: 50, files: 500 }
const EMPTY: ClinicModel = { frame: FULL_FRAME, scripts: null, limits: LIMITS, rows: null, refusal: null }

const read = (
  id: string,
  file: string,
  report: Report,
  applied: readonly AppliedChange[] = [],
  previous: Report | null = null,
): ClinicRow => {
  const findings = check(report, { previous })
  const before = previous === null ? null : { file: '教育局2023年报.docx', report: previous }
  return { id, file, outcome: { kind: 'report', value: { report, findings, previous: before, applied } } }
}

const LAST_YEAR: Report = {
  ...SOUND,
  title: null,
  year: { value: 2023, certainty: 'certain', from: 'text', otherwise: [] },
}
const CHANGE: AppliedChange = { address: 't3.cannot.notHeld.natural', from: 2, to: 3 }

const ROWS: readonly ClinicRow[] = [
  read('r1', '教育局2024年报.docx', ONE_WRONG_CELL),
  read('r2', '商务局2021.txt', SEED),
  read('r3', '各局年报.zip › 教育/教育局（扫描识别）.pdf', TROUBLED, [], LAST_YEAR),
  read('r4', '试行格式2020.html', TRIAL_FORM),
  { id: 'r5', file: '林草局年报终稿.pdf', outcome: { kind: 'failure', value: tell(failure('pdf-scanned')) } },
  { id: 'w6', file: '民政局.xlsx', outcome: { kind: 'waiting' } },
]

/** The page as the script makes it of the empty one. */
function atWork(parts: {
  readonly notice?: string
  readonly progress?: string
  readonly results?: string
  readonly opened?: string
}): string {
  const page = clinicPage(EMPTY).replace(/<form class="drop"[\s\S]*?<\/form>/, dropField(LIMITS.files).text)
  return Object.entries(parts).reduce(
    (text, [id, part]) => text.replace(`<div id="${id}"></div>`, `<div id="${id}">${part}</div>`),
    page,
  )
}

const opened = (row: ClinicRow | undefined): string => {
  if (row?.outcome.kind !== 'report') throw new Error('no report to open')
  return openedReport(row, row.outcome.value, 'browser').text
}

const list = (rows: readonly ClinicRow[], current: string | null): string =>
  resultList({ rows, current, aside: resultActions({ seconds: '3.2', agencies: 2 }), manner: 'browser' }).text

const AGREED: Report = {
  ...SOUND,
  texts: { ...SOUND.texts, 一: SOUND.texts.一?.replace('依申请公开0条', '依申请公开10条') ?? '' },
}
const REPAIRED: readonly ClinicRow[] = [read('r1', '教育局2024年报.docx', AGREED, [CHANGE])]

/** Every state of the clinic, by file name: with script, and as a form. */
export const CLINIC_EXAMPLES: Readonly<Record<string, string>> = {
  clinic: clinicPage(EMPTY),
  'clinic-refused': clinicPage({ ...EMPTY, frame: BARE_FRAME, refusal: '一次最多送 20 个文件。请分几次送。' }),
  'clinic-sent': clinicPage({ ...EMPTY, rows: ROWS.slice(0, 5) }),
  'clinic-ready': atWork({}),
  'clinic-over': atWork({}).replace('class="drop"', 'class="drop drop-over"'),
  'clinic-reading': atWork({
    progress: progressBar({ done: 5, total: 6, file: '民政局.xlsx', left: 2 }).text,
    results: resultList({ rows: ROWS, current: null, aside: null, manner: 'browser' }).text,
  }),
  'clinic-opened': atWork({ results: list(ROWS, 'r1'), opened: opened(ROWS[0]) }),
  'clinic-troubled': atWork({
    notice: html`<p class="notice" role="alert">一次最多读 500 个文件，后面的 3 个没有读。</p>`.text,
    results: list(ROWS, 'r3'),
    opened: opened(ROWS[2]),
  }),
  'clinic-repaired': atWork({ results: list(REPAIRED, 'r1'), opened: opened(REPAIRED[0]) }),
}
