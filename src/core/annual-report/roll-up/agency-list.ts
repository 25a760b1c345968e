import { type Bilingual, err, type Result } from '#core/shared/index'
import { type AgencyTree, agencyTree, type Body, type BodyKind } from './tree.ts'

/** A row of the list of agencies, as a table or a CSV gives it. */
export interface ListRow {
  readonly line: number
  readonly fields: readonly string[]
}

export interface ListProblem {
  readonly line: number
  readonly message: Bilingual
}

type Column = 'id' | 'name' | 'parent' | 'kind' | 'formerNames' | 'successor'

/** Heads by the column that they name; white space and case aside. */
const HEADS: ReadonlyMap<string, Column> = new Map([
  ...named<Column>('id', 'id', '编号', '机关编号'),
  ...named<Column>('name', 'name', '名称', '机关名称'),
  ...named<Column>('parent', 'parent', '上级', '上级编号'),
  ...named<Column>('kind', 'kind', '类别', '类型'),
  ...named<Column>('formerNames', 'formernames', 'former', '曾用名', '原名称'),
  ...named<Column>('successor', 'successor', '承接机关', '并入'),
])

/** RPT-3 to RPT-5 */
const KINDS: ReadonlyMap<string, BodyKind> = new Map([
  ...named<BodyKind>('government', 'government', '政府', '人民政府'),
  ...named<BodyKind>('office', 'office', '政府办公室', '政府办公厅', '政府办', '本级机关'),
  ...named<BodyKind>('department', 'department', '部门'),
  ...named<BodyKind>('township', 'township', '乡镇', '街道', '乡镇街道'),
  ...named<BodyKind>('vertical', 'vertical', '垂直管理', '垂直领导', '垂管'),
])

function named<T>(value: T, ...words: readonly string[]): (readonly [string, T])[] {
  return words.map((word) => [word, value])
}

const key = (text: string): string => text.replaceAll(/[\s_-]/g, '').toLowerCase()

const problem = (line: number, zh: string, en: string): ListProblem => ({ line, message: { zh, en } })

/**
 * The tree of agencies that a list with heads gives. Without the column 编号 names are the ids; 上级 and 承接机关 may be a name, too.
 * Errors: every line that is wrong.
 */
export function agencyTreeFromRows(rows: readonly ListRow[]): Result<AgencyTree, readonly ListProblem[]> {
  const [head, ...lines] = rows
  if (!head || lines.length === 0) return err([problem(1, '名单是空的。', 'The list is empty.')])
  const columns = head.fields.map((field) => HEADS.get(key(field)))
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

function recordOf({ line, fields }: ListRow, columns: readonly (Column | undefined)[]): ListRecord {
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

function unusableParts({ line, name, id, kind }: ListRecord): ListProblem[] {
  const kinds = '政府、政府办公室、部门、乡镇、垂直管理'
  return [
    ...(name === '' ? [problem(line, '没有名称。', 'The name is missing.')] : []),
    ...(id === '' && name !== '' ? [problem(line, `“${name}”没有编号。`, `“${name}” has no id.`)] : []),
    ...(KINDS.has(key(kind))
      ? []
      : [
          problem(
            line,
            `类别“${kind}”不对，应为${kinds}之一。`,
            `Kind “${kind}” is none of ${[...new Set(KINDS.values())].join(', ')}.`,
          ),
        ]),
  ]
}

function bodiesOf(records: readonly ListRecord[]): Body[] {
  const ids = new Set(records.map(({ id }) => id))
  const byName = new Map<string, string[]>()
  for (const { name, id } of records) byName.set(name, [...(byName.get(name) ?? []), id])
  const idOf = (written: string): string | null => {
    if (written === '') return null
    const [only, ...more] = byName.get(written) ?? []
    return ids.has(written) || only === undefined || more.length > 0 ? written : only
  }
  return records.map(({ id, name, parent, kind, formerNames, successor }) => ({
    ...{ id, name, parent: idOf(parent), kind: KINDS.get(key(kind)) ?? 'department' },
    formerNames: formerNames
      .split(/[;；、|]/)
      .map((former) => former.trim())
      .filter((former) => former !== ''),
    successor: idOf(successor),
  }))
}
