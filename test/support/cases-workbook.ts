import { writeOrganisationXlsx } from '#adapters/organisation/write-workbook'
import type { Instant } from '#app/ports'
import { casesTemplate } from '#core/application/index'

export const FIRM = { name: '兰州大河商贸有限公司', creditCode: '91620100MA71B7K85M' }

type Line = Readonly<Record<string, string>>

/** What a firm asks for, one contract each, a few on every day of three weeks. */
const lineOf = (n: number): Line => ({
  '提交日期*': `2025-03-${String(3 + Math.floor((n - 1) / 3)).padStart(2, '0')}`,
  '渠道*': '当面提交',
  '申请人类型*': '商业企业',
  '姓名（名称）*': FIRM.name,
  证件种类: '统一社会信用代码',
  证件号码: FIRM.creditCode,
  联系电话: '0931-4567890',
  联系地址: '兰州市城关区大河路 8 号',
  已附身份证明: '是',
  '申请的信息*': `2024年县城商业体系建设项目第${n}标段合同`,
  载体形式: '纸质',
  获取方式: '邮寄',
})

const FAULTS: Readonly<Record<number, Line>> = {
  7: { '渠道*': '微信' },
  20: { '提交日期*': '2025-02-30' },
  33: { '申请的信息*': '', '申请人类型*': '' },
}

/** 45 applications of one firm in March 2025, as an office fills the workbook in. */
export function casesWorkbook(faulty: boolean): Promise<Uint8Array> {
  const template = casesTemplate()
  const [heads = []] = template.rows
  const lines = Array.from({ length: 45 }, (_, i) => ({ ...lineOf(i + 1), ...(faulty && FAULTS[i + 1]) }))
  const rows = lines.map((line: Line) => heads.map((head) => line[head] ?? ''))
  return writeOrganisationXlsx(
    [{ ...template, rows: [...template.rows, ...rows] }],
    '2025-03-21T02:00:00.000Z' as Instant,
  )
}
