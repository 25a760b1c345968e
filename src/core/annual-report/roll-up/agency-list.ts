import {
  AGENCY_FIELDS,
  AGENCY_KINDS,
  formerNamesFrom,
  KIND_WORDS,
  referenceIndex,
  type TableRow,
  wordKey,
} from '#core/organisation/index'
import { type Bilingual, err, type Result } from '#core/shared/index'
import { type AgencyTree, agencyTree, type Body, type BodyKind } from './tree.ts'

export interface ListProblem {
  readonly line: number
  readonly message: Bilingual
}

type Column = 'id' | 'name' | 'parent' | 'kind' | 'formerNames' | 'successor'

/** In a sum an authorised organisation counts as a department does. RPT-3 to RPT-5, REG-54 */
function kindFrom(written: string): BodyKind | null {
  const kind = KIND_WORDS.get(wordKey(written))
  return kind === 'authorised' ? 'department' : (kind ?? null)
}

const problem = (line: number, zh: string, en: string): ListProblem => ({ line, message: { zh, en } })

/**
 * The tree of agencies that a list with heads gives. Without the column 编号 names are the ids; 上级 and 承接机关 may be a name, too.
 * Errors: every line that is wrong.
 */
export function agencyTreeFromRows(rows: readonly TableRow[]): Result<AgencyTree, readonly ListProblem[]> {
  const [head, ...lines] = rows
  if (!head || lines.length === 0) return err([problem(1, '名单是空的。', 'The list is empty.')])
  const columns = head.fields.map((field) => AGENCY_FIELDS.get(wordKey(field)))
  const missing = (['name', 'parent', 'kind'] as const).filter((column) => !columns.includes(column))
  if (missing.length > 0) return err(missing.map((column) => lacks(head.line, column)))
  const records = lines.map((row) => recordOf(row, columns))
  const unusable = records.flatMap(unusableParts)
  if (unusable.length > 0) return err(unusable)
  const tree = agencyTree(bodiesOf(records))
  if (tree.ok) return tree
  return err(tree.error.map(({ row, message }) => ({ line: records[row - 1]?.line ?? row, message })))
}

const COLUMN_NAMES = { name: '名称', parent: '上级', kind: '类别' } as const

const lacks = (line: number, column: keyof typeof COLUMN_NAMES): ListProblem =>
  problem(line, `缺少“${COLUMN_NAMES[column]}”（${column}）一列。`, `The column ${column} is missing.`)

interface ListRecord extends Readonly<Record<Column, string>> {
  readonly line: number
}

function recordOf({ line, fields }: TableRow, columns: readonly (string | undefined)[]): ListRecord {
  const field = (column: Column): string => fields[columns.indexOf(column)]?.trim() ?? ''
  const name = field('name')
  return {
    line,
    name,
    id: columns.includes('id') ? field('id') : name,
    parent: field('parent'),
    kind: field('kind'),
    formerNames: field('formerNames'),
    successor: field('successor'),
  }
}

function unusableParts({ line, name, id, kind, formerNames }: ListRecord): ListProblem[] {
  const former = formerNamesFrom(formerNames)
  const kinds = AGENCY_KINDS.map(({ name }) => name.zh).join('、')
  return [
    ...(name === '' ? [problem(line, '没有名称。', 'The name is missing.')] : []),
    ...(id === '' && name !== '' ? [problem(line, `“${name}”没有编号。`, `“${name}” has no id.`)] : []),
    ...(kindFrom(kind) !== null
      ? []
      : [
          problem(
            line,
            `类别“${kind}”不对，应为${kinds}之一。`,
            `Kind “${kind}” is none of ${[...new Set(KIND_WORDS.values())].join(', ')}.`,
          ),
        ]),
    ...(former.ok
      ? []
      : [
          problem(
            line,
            `曾用名里的“${former.error}”不是日期。`,
            `“${former.error}” among the former names is no date.`,
          ),
        ]),
  ]
}

function bodiesOf(records: readonly ListRecord[]): Body[] {
  const find = referenceIndex(records)
  const idOf = (written: string): string | null => {
    const [only, ...more] = find(written)
    return written === '' ? null : more.length > 0 ? written : (only ?? written)
  }
  return records.map(({ id, name, parent, kind, formerNames, successor }) => {
    const former = formerNamesFrom(formerNames)
    return {
      ...{ id, name, parent: idOf(parent), kind: kindFrom(kind) ?? 'department' },
      formerNames: former.ok ? former.value.map((one) => one.name) : [],
      successor: idOf(successor),
    }
  })
}
