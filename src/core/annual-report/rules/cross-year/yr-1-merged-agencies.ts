import { TABLE_THREE_COLUMNS } from '../../form/index.ts'
import { EDITIONS, official } from '../basis.ts'
import { knownAt } from '../hand.ts'
import { fail, notAssessable, pass } from '../judgement.ts'
import type { CheckInput, Rule } from '../rule.ts'

/** After a merger the successor carries in what all its predecessors carried out, column by column. REG-10a, ID-7 */
export const mergedAgencies: Rule = {
  id: 'YR-1',
  title: {
    zh: '机构合并后，“上年结转”等于各原机关结转之和',
    en: 'After a merger: carried in = carried out by all predecessors',
  },
  basis: [official('REG-10a', '国办公开办函〔2019〕14号', null, 'S')],
  severity: 'error',
  editions: EDITIONS,
  reads: ['previous', ...TABLE_THREE_COLUMNS.map(({ key }) => `t3.carriedIn.${key}` as const)],
  check: (input) => (input.predecessors.length === 0 ? [] : TABLE_THREE_COLUMNS.map((column) => judge(input, column))),
  examples: {
    pass: {
      told: { zh: '两个原机关各结转 1 件和 0 件，新机关承接 1 件', en: '1 + 0 carried out, 1 carried in' },
      changes: {},
      predecessors: [
        { year: 2022, agency: '云溪县统计调查局', cells: { 't3.carriedOut.natural': 1, 't3.carriedOut.total': 1 } },
        { year: 2022, agency: '云溪县普查办公室' },
      ],
    },
    fail: {
      told: { zh: '两个原机关各结转 1 件，新机关只承接 1 件', en: '1 + 1 carried out, 1 carried in' },
      changes: {},
      predecessors: [
        { year: 2022, agency: '云溪县统计调查局', cells: { 't3.carriedOut.natural': 1, 't3.carriedOut.total': 1 } },
        { year: 2022, agency: '云溪县普查办公室', cells: { 't3.carriedOut.natural': 1, 't3.carriedOut.total': 1 } },
      ],
    },
  },
}

function judge(input: CheckInput, { key, label }: { key: string; label: string }) {
  const left = knownAt(input, `t3.carriedIn.${key}`)
  const parts = input.predecessors.map((p) => knownAt(p, `t3.carriedOut.${key}`))
  const place = { instance: key, cells: [`t3.carriedIn.${key}`] as const }
  if (left === null || parts.includes(null))
    return notAssessable(
      'unreadableCell',
      `表三“${label}”列的“上年结转”无法核对：有的数字读不准或者没有填。`,
      `Carried in, column ${label}, cannot be checked: a number is not readable or not filled in.`,
      place,
    )
  const right = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  const at = { ...place, left, right }
  const names = input.predecessors.map((p, i) => `${p.report.agency?.value ?? '原机关'} ${parts[i]} 件`).join('、')
  return left === right
    ? pass(
        `表三“${label}”列：上年结转 ${left} 件，等于各原机关结转之和。`,
        `Column ${label}: ${left} carried in, as all predecessors carried out.`,
        at,
      )
    : fail(
        `表三“${label}”列：“上年结转”写的是 ${left} 件，各原机关上年结转共 ${right} 件（${names}）。没有办完的申请由承接职能的机关继续办理，请核对。`,
        `Table 三, column ${label}: ${left} carried in, but the predecessors carried out ${right} together. The successor carries them on: check.`,
        at,
      )
}
