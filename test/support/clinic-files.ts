import { strToU8, zipSync } from 'fflate'
import { writeDocx } from '#adapters/formats/write/docx'
import { writeHtml } from '#adapters/formats/write/html'
import { documentWriter } from '#adapters/formats/write/writer'
import { writeXlsx } from '#adapters/formats/write/xlsx'
import type { Instant, SourceFile } from '#app/ports'
import { reportJsonText } from '#contract/index'
import { type Report, reportDocument } from '#core/annual-report/index'
import { ONE_WRONG_CELL, SOUND, TROUBLED } from '#views/report/reports.examples'
import { generateReport } from './generate-report.ts'
import { seedFile } from './seed.ts'

const OPTIONS = { at: '2025-01-20T00:00:00.000Z' as Instant, demonstration: false }
const plain = (report: Report) => reportDocument(report, { gapNotes: false })

/** The report of the year before of the same agency as `ONE_WRONG_CELL`. */
const LAST_YEAR: Report = {
  ...SOUND,
  title: { value: '积石山县教育局2023年政府信息公开工作年度报告', certainty: 'certain', from: 'title', otherwise: [] },
  year: { value: 2023, certainty: 'certain', from: 'title', otherwise: [] },
}

/** What runs where a page takes a file's text for markup. */
const ATTACK = '<script>window.attacked=1</script><img src=x onerror="window.attacked=2">'
const hostile = (report: Report): Report => ({ ...report, texts: { ...report.texts, 五: ATTACK }, lead: ATTACK })

/** Ten files as an office gets them: several formats, an archive, a broken one, a hostile one. The wrong report comes first. */
export async function tenFiles(): Promise<readonly SourceFile[]> {
  const pdf = documentWriter({ ownFonts: null })
  const word = await writeDocx(plain(ONE_WRONG_CELL), OPTIONS)
  const files: readonly SourceFile[] = [
    { name: '教育局2024年报.docx', bytes: word },
    { name: '教育局2023年报.html', bytes: writeHtml(plain(LAST_YEAR), OPTIONS) },
    { name: '甲局.xlsx', bytes: await writeXlsx(plain(generateReport('2021', 1)), OPTIONS) },
    { name: '乙局.pdf', bytes: await pdf.write(plain(generateReport('2021', 2)), 'pdf', OPTIONS) },
    { name: '读不清.json', bytes: strToU8(reportJsonText(TROUBLED)) },
    seedFile(),
    { name: '断了.docx', bytes: word.slice(0, 4000) },
    { name: '其实是压缩包.docx', bytes: zipSync({ 'a.txt': strToU8('x') }) },
    { name: '<img src=x onerror=window.attacked=3>.json', bytes: strToU8(reportJsonText(hostile(SOUND))) },
    {
      name: '两局.zip',
      bytes: zipSync({
        '丙/丙局.json': strToU8(reportJsonText(generateReport('2021', 3))),
        '丁局.txt': seedFile().bytes,
      }),
    },
  ]
  await pdf.close()
  return files
}
