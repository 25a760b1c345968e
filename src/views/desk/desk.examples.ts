import { check, type Report } from '#core/annual-report/index'
import { day } from '#core/shared/index'
import { BARE_FRAME, FULL_FRAME } from '../frame.examples.ts'
import type { DeskReportModel, DeskStatus, Frame, KeepChoice, ReportToKeep, UploadModel } from '../models.ts'
import { LARGE_NUMBERS, ONE_WRONG_CELL, SEED, SOUND, TROUBLED } from '../report/reports.examples.ts'
import { type ComplaintRow, complaintPage, complaintsPage } from './complaints.ts'
import { deskHomePage } from './home.ts'
import { deleteReportPage, deskReportPage, withdrawReportPage } from './report.ts'
import { severalReportsPage } from './several-reports.ts'
import { uploadPage } from './upload.ts'

const FRAME: Frame = { ...FULL_FRAME, desk: true }
const guard = { token: 'example' }

const upload = (report: Report, refusal: string | null = null): UploadModel => ({
  frame: FRAME,
  guard,
  id: '0193e0a0-0000-7000-8000-000000000001',
  fileName: '教育局2024年报.docx',
  outcome: {
    ok: true,
    report,
    findings: check(report),
    agency: report.agency?.value ?? '',
    year: report.year?.value ?? null,
  },
  refusal,
  decideAt: null,
})

const toKeep = (number: number, report: Report, choice: KeepChoice): ReportToKeep => ({
  ...{ number, report, choice },
  findings: check(report),
  agency: report.agency?.value ?? '',
  year: String(report.year?.value ?? ''),
})

const kept = (report: Report, status: DeskStatus): DeskReportModel => ({
  frame: FRAME,
  guard,
  id: '0193e0a0-0000-7000-8000-000000000002',
  agencyId: '0193e0a0-0000-7000-8000-000000000003',
  agency: '积石山县商务局',
  year: 2021,
  version: 3,
  status,
  report,
  findings: check(report),
  readings: [
    { readAt: '2022-01-14 16:20', fileName: '商务局2021年报（修改）.docx', current: true },
    { readAt: '2022-01-12 09:05', fileName: '商务局2021年报.txt', current: false },
  ],
  publicHref: status === 'published' ? '/reports/2021' : null,
  history: [
    {
      ...{ at: '2022-01-14 16:21', who: '马小云', from: '192.0.2.*' },
      said: { zh: '公开积石山县商务局2021年年度报告', en: 'Published the 2021 report of 积石山县商务局' },
    },
    {
      ...{ at: '2022-01-12 09:05', who: '', from: '' },
      said: { zh: '保存积石山县商务局2021年年度报告', en: 'Kept the 2021 report of 积石山县商务局' },
    },
  ],
})

/** Every page of the desk as it can look, by file name. */
const COMPLAINT: ComplaintRow = {
  ...{ id: 'c1', number: '投诉2025-001', received: day('2025-10-20'), about: 'application', agency: '积石山县商务局' },
}

export const DESK_EXAMPLES: Readonly<Record<string, string>> = {
  'desk-complaints': complaintsPage({ frame: FRAME, complaints: [COMPLAINT] }),
  'desk-complaints-empty': complaintsPage({ frame: BARE_FRAME, complaints: [] }),
  'desk-complaint': complaintPage({
    frame: FRAME,
    head: COMPLAINT,
    content: {
      ...{ about: 'application', caseNumber: '2025-003', text: '超过二十个工作日没有答复。\n请督促答复。' },
      ...{ name: '马小云', contact: '13800138000' },
    },
  }),
  desk: deskHomePage({
    frame: FRAME,
    guard,
    maxMegabytes: 50,
    waiting: [{ id: 'a', name: '教育局2024年报.docx', receivedAt: '2025-01-16 09:12' }],
    reports: [
      { href: '/desk/reports/a/1', agency: '积石山县教育局', year: 2024, status: 'kept', errors: 2, warnings: 1 },
      { href: '/desk/reports/b/2', agency: '积石山县商务局', year: 2024, status: 'published', errors: 0, warnings: 1 },
      { href: '/desk/reports/b/3', agency: '积石山县商务局', year: 2021, status: 'published', errors: 0, warnings: 0 },
    ],
    trail: [
      { at: '2025-01-16 09:12', sentence: '收到文件“教育局2024年报.docx”。' },
      { at: '2025-01-15 17:40', sentence: '公开了积石山县商务局2024年的报告。' },
      { at: '2025-01-15 17:38', sentence: '保存了积石山县商务局2024年的报告。' },
    ],
  }),
  'desk-empty': deskHomePage({
    frame: { ...BARE_FRAME, desk: true },
    guard,
    maxMegabytes: 50,
    waiting: [],
    reports: [],
    trail: [],
  }),
  'upload-wrong': uploadPage(upload(ONE_WRONG_CELL)),
  'upload-troubled': uploadPage(upload(TROUBLED, '没有写明报告的年度，或者年度不在 2019 年以后。')),
  'upload-large-numbers': uploadPage(upload(LARGE_NUMBERS)),
  'upload-sound': uploadPage(upload(SOUND)),
  'upload-failed': uploadPage({
    ...upload(SOUND),
    fileName: '会议纪要.txt',
    outcome: {
      ok: false,
      code: 'no-report',
      message: '文件里没有政府信息公开工作年度报告：三、收到和处理政府信息公开申请情况。',
      hint: '请确认文件正文里有“三、收到和处理政府信息公开申请情况”等表格。',
    },
  }),
  'upload-several': severalReportsPage({
    frame: FRAME,
    guard,
    id: '0193e0a0-0000-7000-8000-000000000001',
    fileName: '各局2021年报.zip',
    reports: [toKeep(1, SEED, 'keep'), toKeep(2, ONE_WRONG_CELL, 'publish'), toKeep(3, TROUBLED, 'skip')],
    failures: [{ message: '文件是空的。', hint: '请重新导出或下载报告后再试。' }],
    refusal: '没有写明报告的年度，或者年度不在 2019 年以后。',
  }),
  'upload-one-of-several': uploadPage({
    ...upload(ONE_WRONG_CELL),
    decideAt: '/desk/uploads/0193e0a0-0000-7000-8000-000000000001',
  }),
  'desk-report-withdrawn': deskReportPage(kept(SOUND, 'withdrawn')),
  'withdraw-published': withdrawReportPage(kept(SOUND, 'published')),
  'desk-report-kept': deskReportPage(kept(SEED, 'kept')),
  'desk-report-published': deskReportPage(kept(SOUND, 'published')),
  'delete-kept': deleteReportPage(kept(SEED, 'kept')),
  'delete-published': deleteReportPage(kept(SEED, 'published')),
}
