import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'

export interface TestTitle {
  /** From the root of the project, with slashes. */
  readonly file: string
  readonly title: string
}

const ROOT = resolve('.')
/** The list does not prove itself. */
const OWN = 'test/application-rules/'

/** What every test of the project is called, table rows by the words that stand in them. */
export const testTitles = (): readonly TestTitle[] =>
  ['src', 'test']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((f) => join(folder, f)),
    )
    .map((file) => relative('.', file).split(sep).join('/'))
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith(OWN))
    .toSorted()
    .flatMap((file) => titlesIn(readFileSync(join(ROOT, file), 'utf8')).map((title) => ({ file, title })))

export function titlesIn(source: string): readonly string[] {
  const titles: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) titles.push(...titlesOf(node))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.test.ts', source, ts.ScriptTarget.Latest, true))
  return titles
}

const RUN = new Set(['describe', 'it', 'test'])

/** `it(…)`, `describe.each(…)(…)`: what runs. Not `it.skip(…)` and its like. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return RUN.has(callee.text)
  return ts.isCallExpression(callee) && /^(?:each|skipIf|runIf)$/.test(methodOf(callee))
}

const methodOf = ({ expression }: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(expression) && isTest(expression.expression) ? expression.name.text : ''

const wordsOf = (node: ts.Node | undefined): string | null => (node && ts.isStringLiteralLike(node) ? node.text : null)

function titlesOf({ expression, arguments: [first] }: ts.CallExpression): readonly string[] {
  const title = wordsOf(first)
  if (title === null) return []
  const rows = ts.isCallExpression(expression) ? rowsOf(expression.arguments[0]) : []
  return rows.length > 0 && /%s/.test(title) ? rows.map((cells) => filled(title, cells)) : [title]
}

/** Literal rows of a table; a row that is no list is its own first cell. */
function rowsOf(table: ts.Node | undefined): readonly (readonly (string | null)[])[] {
  const list = table && (ts.isAsExpression(table) ? table.expression : table)
  if (!list || !ts.isArrayLiteralExpression(list)) return []
  const cells = (row: ts.Expression): readonly (string | null)[] => {
    const bare = ts.isAsExpression(row) ? row.expression : row
    return ts.isArrayLiteralExpression(bare) ? bare.elements.map(wordsOf) : [wordsOf(bare)]
  }
  return list.elements.map(cells)
}

function filled(title: string, cells: readonly (string | null)[]): string {
  let next = 0
  return title.replaceAll(/%[sijdfo]/g, () => cells[next++] ?? '…')
}
