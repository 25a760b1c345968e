import { readFile } from 'node:fs/promises'
import type { Ports } from '#app/ports'
import type { ReportReading } from '#app/read-one-report'
import { setUpDemonstration } from '#app/set-up-demonstration'
import type { SiteSettings } from '#app/site-settings'
import { type Bilingual, type Failure, ok, type Result } from '#core/shared/index'

const FILE_NAME = 'jishishan-commerce-bureau-2021.txt'
const FILE = new URL(`../../demo/${FILE_NAME}`, import.meta.url)

/** Invented, so that the foot and the office block have something to show. Every page says 演示数据. */
const SETTINGS: Readonly<Partial<SiteSettings>> = {
  siteDomain: 'www.example.gov.cn',
  siteIdCode: '6229270000',
  icpNumber: '陇ICP备00000000号',
  policeNumber: '陇公网安备62292700000000号',
  parentName: '积石山县人民政府',
  officeName: '积石山县商务局办公室',
  officeAddress: '吹麻滩镇政府统办楼 3 楼',
  officeHours: '工作日 8:30—12:00，14:30—18:00',
  officePhone: '0930-0000000',
  supervisor: '积石山县人民政府办公室 0930-0000001',
}

/** Sets the demonstration up where no agency is entered yet. */
export async function demonstrateOn(
  ports: Omit<Ports, 'reader'> & ReportReading,
  say: (line: Bilingual) => void,
): Promise<Result<null, Failure>> {
  const isEmpty = await ports.storage.read(async (store) => (await store.agencies.all()).length === 0)
  if (!isEmpty) return ok(null)
  say({ zh: '数据文件夹是空的，建立演示', en: 'The data folder is empty: setting up a demonstration' })
  const file = { name: FILE_NAME, bytes: await readFile(FILE) }
  return setUpDemonstration(ports, { kind: 'system' }, { file, settings: SETTINGS, say })
}
