import { type Bilingual, err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { enterAgency } from './enter-agency.ts'
import { fileReading, storeSource } from './file-reading.ts'
import { permit } from './permissions.ts'
import type { Actor, Ports, SourceFile } from './ports.ts'
import { type ReportReading, readOneReport } from './read-one-report.ts'
import type { CheckedReport } from './read-report.ts'
import type { SiteSettings } from './site-settings.ts'
import { type Acting, transact } from './transact.ts'

type Needs = Pick<Ports, 'storage'> & Acting & ReportReading

export interface Demonstration {
  readonly file: SourceFile
  readonly settings: Readonly<Partial<SiteSettings>>
  /** Hears each step in a line. */
  readonly say: (line: Bilingual) => void
}

/** Sends a report through the real reader, checker and store, and makes its bureau the agency of this portal, marked as demonstration. */
export async function setUpDemonstration(
  ports: Needs,
  actor: Actor,
  { file, settings, say }: Demonstration,
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'set-up-demonstration')
  if (!permitted.ok) return permitted
  say({ zh: `读取示例报告“${file.name}”`, en: `Reading the demonstration report “${file.name}”` })
  const read = await readOneReport(ports, file)
  if (!read.ok) return read
  const { report } = read.value
  const [name, year] = [report.agency?.value, report.year?.value]
  if (name === undefined) return err(failure('agency-required'))
  if (year === undefined) return err(failure('year-required'))
  sayWhatWasRead(read.value, name, year, say)
  const done = await transact(ports.storage, async (store) => {
    const agency = await enterAgency(ports, store, actor, { name, demonstration: true })
    const at = ports.clock.now()
    for (const [key, value] of Object.entries(settings)) await store.settings.put(agency.id, key, value, at)
    const { bytes } = file
    const stored = { name: file.name, bytes, size: bytes.byteLength, sha256: ports.digest(bytes) }
    const source = await storeSource(ports, store, agency.id, stored)
    return fileReading(ports, store, actor, { agency, year, report, source, publish: true })
  })
  if (!done.ok) return done
  say({
    zh: '保存原文件、读取结果和检查结果，发布报告',
    en: 'Stored the file, its reading and the findings; published the report',
  })
  return ok(null)
}

function sayWhatWasRead(
  { report, findings }: CheckedReport,
  name: string,
  year: number,
  say: Demonstration['say'],
): void {
  const cells = Object.values(report.cells).filter((cell) => cell.state === 'value').length
  say({
    zh: `读出${name}${year}年年度报告：${cells} 个数字`,
    en: `Read the ${year} report of ${name}: ${cells} numbers`,
  })
  const failed = findings.filter((finding) => finding.verdict === 'fail')
  const sums = findings.filter((finding) => /^ID-[1-6]$/.test(finding.rule))
  const held = sums.filter((finding) => finding.verdict === 'pass').length
  say({
    zh: `检查：${sums.length} 项勾稽关系中 ${held} 项相符，另有 ${failed.length} 处需要处理`,
    en: `Checked: ${held} of ${sums.length} sums agree; ${failed.length} findings to deal with`,
  })
}
