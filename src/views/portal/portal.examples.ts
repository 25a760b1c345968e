import { check, compareReports, type Report } from '#core/annual-report/index'
import { BARE_FRAME, FULL_FRAME } from '../frame.examples.ts'
import type { ReportListItem, ReportPageModel } from '../models.ts'
import type { ChannelsModel } from '../online/channels-model.ts'
import { LARGE_NUMBERS, ONE_WRONG_CELL, SEED, SOUND, TRIAL_FORM } from '../report/reports.examples.ts'
import { errorPage } from './error-page.ts'
import { homePage } from './home.ts'
import { partPage } from './part.ts'
import { reportListPage } from './report-list.ts'
import { reportPage } from './report-page.ts'

const item = (year: number, publishedOn: string): ReportListItem => ({ year, href: `/reports/${year}`, publishedOn })

const FIGURES = { year: 2025, received: 6, concluded: 4, disclosed: 3, open: 2 }
const CHANNELS: ChannelsModel = {
  online: true,
  acceptanceConfirms: false,
  postAddress: null,
  fax: '0930-0000002',
  email: 'gk@example.gov.cn',
}

const YEARS: readonly ReportListItem[] = [
  item(2024, '2025-01-17'),
  item(2023, '2024-01-22'),
  item(2022, '2023-01-18'),
  item(2021, '2022-01-14'),
  item(2020, '2021-01-26'),
  item(2019, '2020-01-21'),
]

const published = (agency: string, year: number, report: Report): ReportPageModel => ({
  frame: FULL_FRAME,
  agency,
  year,
  report,
  findings: check(report),
  publishedAt: '2022-01-14 16:20',
  url: `https://www.example.gov.cn/reports/${year}`,
  downloads: [
    { format: 'docx', href: `/reports/${year}/report.docx`, bytes: 38_912 },
    { format: 'pdf', href: `/reports/${year}/report.pdf`, bytes: 167_936 },
    { format: 'xlsx', href: `/reports/${year}/report.xlsx`, bytes: 19_456 },
    { format: 'html', href: `/reports/${year}/report.html`, bytes: 21_504 },
    { format: 'json', href: `/reports/${year}/report.json`, bytes: 1_468_006 },
  ],
  years: YEARS,
  corrections: [],
})

/** Every page of the portal as it can look, by file name. */
export const PORTAL_EXAMPLES: Readonly<Record<string, string>> = {
  home: homePage({ frame: FULL_FRAME, reports: YEARS, applications: FIGURES }),
  'home-many': homePage({
    frame: FULL_FRAME,
    reports: Array.from({ length: 12 }, (_, i) => item(2030 - i, `${2031 - i}-01-20`)),
    applications: FIGURES,
  }),
  'home-empty': homePage({ frame: BARE_FRAME, reports: [], applications: null }),
  guide: partPage({ frame: FULL_FRAME, part: 'guide', channels: CHANNELS }),
  rules: partPage({ frame: FULL_FRAME, part: 'rules', channels: CHANNELS }),
  disclosure: partPage({ frame: BARE_FRAME, part: 'disclosure', channels: CHANNELS }),
  reports: reportListPage({
    frame: FULL_FRAME,
    reports: YEARS,
    others: [
      { agency: '积石山县教育局', reports: [item(2024, '2025-01-20'), item(2023, '2024-01-25')] },
      { agency: '积石山县大河家镇人民政府', reports: [item(2024, '2025-01-21')] },
    ],
  }),
  'reports-empty': reportListPage({ frame: BARE_FRAME, reports: [], others: [] }),
  'report-seed': reportPage(published('积石山县商务局', 2021, SEED)),
  'report-sound': reportPage(published('积石山县教育局', 2024, SOUND)),
  'report-wrong': reportPage(published('积石山县教育局', 2024, ONE_WRONG_CELL)),
  'report-corrected': reportPage({
    ...published('积石山县教育局', 2024, SOUND),
    publishedAt: '2025-01-17 09:30',
    corrections: [
      { on: '2025-01-20', comparison: compareReports(LARGE_NUMBERS, ONE_WRONG_CELL) },
      { on: '2025-02-11', comparison: compareReports(ONE_WRONG_CELL, SOUND) },
    ],
  }),
  'report-trial-form': reportPage(published('积石山县商务局', 2020, TRIAL_FORM)),
  'error-not-found': errorPage({
    frame: FULL_FRAME,
    status: 404,
    code: 'report-not-found',
    message: '没有这份年度报告。',
    hint: '它可能已被删除，或者网址有误。',
  }),
  'error-internal': errorPage({
    frame: BARE_FRAME,
    status: 500,
    code: 'internal',
    message: '程序出了问题，没有完成。参考号：7F3K-92QD。',
    hint: '请把参考号告诉管理员，日志里有对应的记录。',
  }),
}
