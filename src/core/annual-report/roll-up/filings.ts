import { residual, sumSystem } from '../diagnose/system.ts'
import { FORMS, type FormTable } from '../form/index.ts'
import type { Report } from '../report.ts'
import { emptyTables } from '../rules/hand.ts'
import { vectorOf } from '../vector.ts'
import { convert } from './convert.ts'
import { type RollUpIssue, told } from './issues.ts'
import { SUM_FORM, wholeUnits } from './sum.ts'
import type { AgencyTree, Body } from './tree.ts'

/** One report that was handed in, with the name of the file that held it. */
export interface Filing {
  readonly file: string
  readonly report: Report
}

/** A filing matched with its body, its numbers in whole units of the form in force. */
export interface MatchedFiling extends Filing {
  readonly position: number
  readonly row: Float64Array
}

export interface Matched {
  /** For each body the filing that counts. */
  readonly counted: ReadonlyMap<number, MatchedFiling>
  /** Filings that do not count: the other version of a duplicate, vertically led bodies, merged bodies. */
  readonly leftOut: readonly MatchedFiling[]
  readonly issues: readonly RollUpIssue[]
}

/** Finds the body of each filing by its present and former names, and the one that counts where there are several. */
export function matchFilings(tree: AgencyTree, filings: readonly Filing[], year: number): Matched {
  const byName = namesOf(tree)
  const issues: RollUpIssue[] = []
  const filed = new Map<number, MatchedFiling[]>()
  for (const filing of filings) {
    const [name = '', ...shorter] = namesIn(filing.report)
    const position = [name, ...shorter].map((n) => byName.get(n)).find((found) => found !== undefined)
    const found = filing.report.year?.value
    if (position === undefined)
      issues.push(told('unknownAgency', null, [filing.file], { name: name || '（没有机关名称）' }))
    else if (found !== year)
      issues.push(told('wrongYear', bodyAt(tree, position), [filing.file], { found: found ?? '（没有年度）', year }))
    else filed.set(position, [...(filed.get(position) ?? []), match(filing, position)])
  }
  const leftOut: MatchedFiling[] = []
  const counted = new Map<number, MatchedFiling>()
  for (const [position, versions] of filed) {
    const body = bodyAt(tree, position)
    const chosen = versions.toSorted(byWorth)[0]
    if (!chosen) continue
    const others = versions.filter((v) => v !== chosen)
    issues.push(...issuesOf(body, chosen, others))
    leftOut.push(...others)
    if (body.kind === 'vertical' || body.successor !== null) leftOut.push(chosen)
    else counted.set(position, chosen)
  }
  return { counted, leftOut, issues: [...issues, ...missing(tree, counted, filed)] }
}

export function bodyAt(tree: AgencyTree, position: number): Body {
  const body = tree.bodies[position]
  if (!body) throw new Error(`no body at position ${position}`)
  return body
}

/** The agency's name, then shorter and longer forms of it that the report gives: a list may hold any of them. */
function namesIn({ agency }: Report): readonly string[] {
  if (agency === null) return []
  const name = plain(agency.value)
  const forms = agency.otherwise
    .map(plain)
    .filter((other) => other.endsWith(name) || name.endsWith(other) || name.startsWith(other))
  return [name, ...forms]
}

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '')

function namesOf(tree: AgencyTree): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  tree.bodies.forEach((body, position) => {
    for (const former of body.formerNames) names.set(plain(former), position)
  })
  tree.bodies.forEach((body, position) => {
    names.set(plain(body.name), position)
  })
  return names
}

function match(filing: Filing, position: number): MatchedFiling {
  const { row } = convert(filing.report)
  wholeUnits(row, 0)
  return { ...filing, position, row }
}

const brokenSums = (report: Report): number => {
  const system = sumSystem(report.form)
  const { values } = vectorOf(report)
  return system.identities.filter((_, e) => residual(system, values, e) !== 0).length
}

/** The version that counts: fewest broken sums, then the later signature, then the later file name. */
function byWorth(a: MatchedFiling, b: MatchedFiling): number {
  const sums = brokenSums(a.report) - brokenSums(b.report)
  if (sums !== 0) return sums
  const dates = (b.report.signature.date ?? '').localeCompare(a.report.signature.date ?? '')
  return dates !== 0 ? dates : b.file.localeCompare(a.file)
}

function issuesOf(body: Body, chosen: MatchedFiling, others: readonly MatchedFiling[]): RollUpIssue[] {
  const files = [chosen.file]
  const issues: RollUpIssue[] = []
  if (body.kind === 'vertical') return [told('vertical', body, files, {})]
  if (body.successor !== null) return [told('merged', body, files, {})]
  for (const other of others) {
    const same = other.row.every((value, i) => value === chosen.row[i])
    const why = reasonFor(chosen, other)
    issues.push(
      told(same ? 'duplicateSame' : 'duplicateDiffers', body, [chosen.file, other.file], {
        chosen: chosen.file,
        other: other.file,
        why: why.zh,
        whyEn: why.en,
      }),
    )
  }
  const [name = '', ...forms] = namesIn(chosen.report)
  if (![name, ...forms].includes(plain(body.name))) issues.push(told('renamed', body, files, { found: name }))
  const { unreadable, lacking } = convert(chosen.report)
  if (chosen.report.edition === '2019') issues.push(told('trialForm', body, files, {}, lacking))
  else if (lacking.length > 0) issues.push(told('singleOtherRow', body, files, {}, lacking))
  if (unreadable.length > 0) issues.push(told('unreadable', body, files, { count: unreadable.length }, unreadable))
  const empty = emptyTables(chosen.report)
  const tables = FORMS[SUM_FORM].tables.filter(({ id }) => empty.missing.has(id) || empty.unfilled.has(id))
  if (tables.length > 0) issues.push(told('tableMissing', body, files, namesOfTables(tables)))
  const broken = brokenSums(chosen.report)
  if (broken > 0) issues.push(told('brokenSums', body, files, { count: broken }))
  return issues
}

const namesOfTables = (tables: readonly FormTable[]) => ({
  tables: tables.map(({ name }) => name).join('、'),
  tablesEn: tables.map(({ section }) => `table ${section}`).join(', '),
})

function reasonFor(chosen: MatchedFiling, other: MatchedFiling): { readonly zh: string; readonly en: string } {
  if (brokenSums(chosen.report) < brokenSums(other.report))
    return { zh: '它的表内合计出错更少', en: 'fewer of its sums are broken' }
  if (chosen.report.signature.date !== other.report.signature.date)
    return { zh: '它的落款日期更晚', en: 'it is signed later' }
  return { zh: '它的文件名排在后面', en: 'its file name comes last' }
}

/** Units without a report. A lower government without one is no gap: the sum of its units goes up. */
function missing(
  tree: AgencyTree,
  counted: ReadonlyMap<number, MatchedFiling>,
  filed: ReadonlyMap<number, readonly MatchedFiling[]>,
): RollUpIssue[] {
  return tree.bodies.flatMap((body, position) => {
    const owes = body.kind !== 'vertical' && body.kind !== 'government' && body.successor === null
    return owes && !counted.has(position) && !filed.has(position) ? [told('missing', body, [], {})] : []
  })
}
