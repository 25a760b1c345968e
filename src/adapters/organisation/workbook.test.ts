import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Instant } from '#app/ports'
import {
  type Organisation,
  organisationTables,
  readOrganisation,
  templateTables,
  type WrittenTable,
} from '#core/organisation/index'
import { tell } from '#core/shared/index'
import {
  agencyOf,
  creditCode,
  organisations,
  personOf,
  REGIONS,
  sectionOf,
} from '../../../test/support/organisation.ts'
import { packagedRegions } from '../regions/regions.ts'
import { readOrganisationFiles } from './read-workbook.ts'
import { writeOrganisationCsv, writeOrganisationXlsx } from './write-workbook.ts'

const AT = '2026-01-05T01:02:03.000Z' as Instant
const NOTHING: Organisation = { agencies: [], sections: [], people: [] }

const tablesOf = async (...files: readonly (Uint8Array | string)[]) => {
  const read = await readOrganisationFiles(
    files.map((file, i) => ({
      name: `表${i}`,
      bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file,
    })),
  )
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

const preview = async (...files: readonly (Uint8Array | string)[]) =>
  readOrganisation(await tablesOf(...files), NOTHING, REGIONS)

const failureOf = async (...files: readonly (Uint8Array | string)[]): Promise<unknown> => {
  const read = await readOrganisationFiles(
    files.map((file) => ({
      name: '机构.xlsx',
      bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file,
    })),
  )
  return read.ok ? null : read.error.code
}

/** A workbook as an office program stores it: numbers as numbers, days as days. */
function officeBook(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Uint8Array {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(
        rows.map((row) => [...row]),
        { UTC: true },
      ),
      name,
    )
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }))
}

/** GB18030 for the characters of the test: the decoder turned round. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Uint8Array.from([...text].flatMap((c) => codes.get(c) ?? [c.charCodeAt(0)]))
}

const BUREAU: Organisation = {
  agencies: [
    agencyOf('g', 'government', null, { name: '积石山县人民政府', region: '622927' }),
    agencyOf('c', 'department', 'g', { name: '=积石山县商务局', region: '622927', creditCode: creditCode(7) }),
  ],
  sections: [sectionOf('局办公室', { isOffice: true, duties: ['-1', '@公文'] })],
  people: [personOf("'=张", { section: '局办公室', post: '+主任', login: 'zhang', roles: ['officer', 'leader'] })],
}

describe('an organisation in files', () => {
  it('comes back from a workbook as it was', async () => {
    const bytes = await writeOrganisationXlsx(organisationTables(BUREAU), AT)
    expect(await preview(bytes)).toEqual({ read: BUREAU, problems: [] })
  })

  it('comes back from two CSV files as it was', async () => {
    const files = organisationTables(BUREAU).map(writeOrganisationCsv)
    expect(await preview(...files)).toEqual({ read: BUREAU, problems: [] })
  })

  it('comes back from any file as it was', async () => {
    await fc.assert(
      fc.asyncProperty(organisations, fc.boolean(), async (organisation, isWorkbook) => {
        const tables = organisationTables(organisation).filter(({ rows }) => rows.length > 1)
        const files = isWorkbook ? [await writeOrganisationXlsx(tables, AT)] : tables.map(writeOrganisationCsv)
        expect(await preview(...files)).toEqual({ read: organisation, problems: [] })
      }),
      { numRuns: 30 },
    )
  })

  it('is the same workbook, byte for byte, each time', async () => {
    const [a, b] = await Promise.all([1, 2].map(() => writeOrganisationXlsx(organisationTables(BUREAU), AT)))
    expect(a).toEqual(b)
  })

  it('is text in every cell, so that nothing becomes a formula or loses digits', async () => {
    const sheet = sheetXml(await writeOrganisationXlsx(organisationTables(BUREAU), AT), 1)
    const isOther = /<f>|<c (?![^>]*t="s")[^>]*><v>/
    expect(isOther.test(sheet)).toBe(false)
    expect(isOther.test(sheet.replace('t="s"', 't="n"'))).toBe(true)
  })

  it('is read from an office program’s workbook, whatever its sheets are called', async () => {
    const { read, problems } = await preview(
      officeBook({
        说明: [['本表由县政府办汇总']],
        Sheet2: [
          ['名称', '类别', '行政区划代码', '成立日期', '上级'],
          ['积石山县人民政府', '人民政府', 622927],
          ['积石山县商务局', '部门', 622927, new Date(Date.UTC(1985, 2, 1)), '积石山县人民政府'],
        ],
        Sheet3: [[], ['单位', '姓名', '职务'], ['积石山县商务局', '张三', '局长']],
      }),
    )
    expect(problems).toEqual([])
    expect(read.agencies[1]).toMatchObject({ region: '622927', since: '1985-03-01', level: 'county' })
    expect(read.people).toHaveLength(1)
  })

  it('is read in GBK, of names alone too', async () => {
    const people = '机关,姓名,职务,登录名,角色\n商务局,马忠,局长,ma.z,领导\n商务局,韩梅,股长,han.m,经办人'
    const agencies = '名称,类别,级别\n商务局,部门,县级'
    const { read, problems } = await preview(gbk(agencies), gbk(people))
    expect(problems).toEqual([])
    expect(read.people.map(({ name }) => name)).toEqual(['马忠', '韩梅'])
  })

  it('of 60 agencies shows its three faulty lines by their rows', async () => {
    const rows: (string | number)[][] = [
      ['编号', '名称', '类别', '上级', '行政区划代码', '统一社会信用代码'],
      ['g', '积石山县人民政府', '政府', '', '622927', ''],
      ...Array.from({ length: 59 }, (_, i) => [`d${i}`, `积石山县第${i}局`, '部门', 'g', '622927', creditCode(i)]),
    ]
    const wrong = rows
      .with(4, ['d2', '积石山县第1局', '部门', 'g', '622927', ''])
      .with(20, ['d18', '积石山县第18局', '部门', 'g', '622927', Number('116229270000000189')])
      .with(59, ['d57', '积石山县第57局', '部门', 'd57', '622927', ''])
    const read = readOrganisation(await tablesOf(officeBook({ 机关: wrong })), NOTHING, packagedRegions())
    expect(read.read.agencies).toHaveLength(60)
    expect(read.problems.map((problem) => `${problem.line} ${problem.column} ${problem.code}`)).toEqual([
      '5 名称 agency-name-twice',
      '21 统一社会信用代码 credit-code-check',
      '60 上级 agencies-in-circle',
    ])
    for (const problem of read.problems) expect(tell(problem).hint.zh).not.toBe('')
  })

  it.each([
    ['is empty', '', 'file-empty'],
    ['is a report', '地址,表,行,列,数值\nt3.open.natural,表三,x,y,0', 'table-unknown'],
    ['has no table in it', officeBook({ 说明: [['无']] }), 'table-unknown'],
    [
      'is a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82),
      'file-binary',
    ],
    ['is a zip that is called a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), 'format-mismatch'],
    ['is larger than a province’s', new Uint8Array(30 * 2 ** 20 + 1), 'file-too-large'],
    ['holds both tables twice', officeBook({ 甲: [['名称', '类别']], 乙: [['名称', '类别']] }), 'table-given-twice'],
  ])('that %s is refused', async (_, file, code) => {
    expect(await failureOf(file)).toBe(code)
  })

  it('cut off is refused', async () => {
    const whole = await writeOrganisationXlsx(organisationTables(BUREAU), AT)
    expect(await failureOf(whole.slice(0, whole.length - 400))).toBe('file-damaged')
  })
})

const sheetXml = (bytes: Uint8Array, number: number): string =>
  strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array())

describe('the template', () => {
  const template = async (tables: readonly WrittenTable[] = templateTables()) => writeOrganisationXlsx(tables, AT)

  it('offers the words of a column below its heads', async () => {
    const xml = sheetXml(await template(), 1)
    const [, place, words] = /<dataValidation [^>]*sqref="([^"]+)"[^>]*><formula1>([^<]+)</.exec(xml) ?? []
    expect(place).toBe('C3:C302')
    expect(words).toContain('政府,政府办公室,部门')
  })

  it('holds nothing but what is explained', async () => {
    const tables = await tablesOf(await template())
    expect(tables.agencies).toHaveLength(2)
    expect(tables.people).toHaveLength(2)
  })
})
