import { type Bilingual, fillBoth, type Params } from '#core/shared/index'
import type { CellAddress } from '../form/index.ts'
import type { Body } from './tree.ts'

export type RollUpIssueCode = keyof typeof ISSUES

/** Something about the reports of an area that whoever adds them up must know. */
export interface RollUpIssue {
  readonly code: RollUpIssueCode
  readonly severity: 'error' | 'warning' | 'note'
  readonly body: string | null
  readonly files: readonly string[]
  readonly cells: readonly CellAddress[]
  readonly message: Bilingual
}

const issue = (
  severity: RollUpIssue['severity'],
  zh: string,
  en: string,
): { severity: RollUpIssue['severity']; message: Bilingual } => ({
  severity,
  message: { zh, en },
})

const ISSUES = {
  missing: issue(
    'error',
    '“{body}”没有交年度报告，汇总里没有它的数。请催报。',
    '“{body}” has handed in no report; the sum lacks its figures. Chase it.',
  ),
  unknownAgency: issue(
    'error',
    '文件“{file}”的机关“{name}”不在机关名单里，没有计入。请核对名称，或者补进名单。',
    'The agency “{name}” of “{file}” is not in the list and was not counted. Check the name or add it.',
  ),
  wrongYear: issue(
    'error',
    '“{body}”的文件“{file}”是 {found} 年度的，不是 {year} 年度，没有计入。',
    'The file “{file}” of “{body}” is for {found}, not {year}, and was not counted.',
  ),
  duplicateSame: issue(
    'note',
    '“{body}”交了两份数字相同的报告：“{chosen}”和“{other}”，只计一份。',
    '“{body}” handed in two reports with equal figures, “{chosen}” and “{other}”; one counts.',
  ),
  duplicateDiffers: issue(
    'error',
    '“{body}”交了两份数字不同的报告，计入“{chosen}”，没有计入“{other}”，因为{why}。请与该机关核实。',
    '“{body}” handed in two reports that differ; “{chosen}” counts and “{other}” does not, because {whyEn}. Ask the agency.',
  ),
  renamed: issue(
    'note',
    '文件“{file}”用的是旧名称“{found}”，按“{body}”计入。',
    '“{file}” uses the former name “{found}”; it counts for “{body}”.',
  ),
  merged: issue(
    'warning',
    '“{body}”已并入其他机关，它的报告“{file}”没有单独计入：数据应当在承接机关的报告里。',
    '“{body}” was merged into another body; its own report “{file}” does not count: the successor reports its figures.',
  ),
  vertical: issue(
    'note',
    '“{body}”实行垂直领导，向本系统上级报送，不计入本级汇总（文件“{file}”）。',
    '“{body}” is led vertically and reports inside its own system; it stays out of this sum (file “{file}”).',
  ),
  trialForm: issue(
    'warning',
    '“{body}”的文件“{file}”用的是 2019 年试行格式：“（六）其他处理”计入“3.其他”，现行格式特有的 {cells} 格没有数。',
    '“{file}” of “{body}” uses the trial form of 2019: its row （六）其他处理 counts as 3.其他, and {cells} cells of the form in force have no figure.',
  ),
  singleOtherRow: issue(
    'note',
    '“{body}”的文件“{file}”的表三只有一行“（六）其他处理”，计入“3.其他”。',
    'Table 三 of “{file}” (“{body}”) has one row （六）其他处理; it counts as 3.其他.',
  ),
  unreadable: issue(
    'error',
    '“{body}”的文件“{file}”有 {count} 格无法辨认，按 0 计入。请核对原件。',
    '“{file}” of “{body}” has {count} unreadable cells, which count as 0. Check the original.',
  ),
  tableMissing: issue(
    'error',
    '“{body}”的文件“{file}”里没有{tables}的数，汇总里缺这些数。请补报。',
    '“{file}” of “{body}” lacks the figures of {tablesEn}, and so does the sum. Have them handed in.',
  ),
  brokenSums: issue(
    'warning',
    '“{body}”的文件“{file}”有 {count} 项勾稽关系不符，汇总会带着同样的错。请退回修改。',
    '“{file}” of “{body}” breaks {count} sums, and the sum of the area inherits it. Return it for correction.',
  ),
} as const

/** The issue in words. The params name what the message needs beside body, file and the number of cells. */
export function told(
  code: RollUpIssueCode,
  body: Body | null,
  files: readonly string[],
  params: Params,
  cells: readonly CellAddress[] = [],
): RollUpIssue {
  const { severity, message } = ISSUES[code]
  const slots = { body: body?.name ?? '', file: files[0] ?? '', cells: cells.length, ...params }
  return { code, severity, body: body?.id ?? null, files, cells, message: fillBoth(message, slots) }
}
