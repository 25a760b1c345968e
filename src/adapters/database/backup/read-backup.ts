import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { failure } from '#core/shared/index'
import { BackupFault, damaged } from './backup-fault.ts'
import {
  type BackupHead,
  type BackupTable,
  backupHead,
  endLine,
  FORMAT,
  type Row,
  rowLine,
  tableLine,
} from './format.ts'
import { linesOf } from './lines.ts'

export type BackupPart =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'table'; readonly table: BackupTable }
  | { readonly kind: 'row'; readonly row: Row }

/** Where the text of a backup comes from: a file, or another place that is being read. */
export type BackupText = AsyncIterable<Uint8Array | string>

/**
 * The parts of a backup, in order. Throws a `BackupFault` when it is none, is cut off or was changed; at the latest behind the last row. `file` is how the
 * reader knows it.
 */
export async function* readBackup(text: BackupText, file: string): AsyncGenerator<BackupPart> {
  const lines = new Lines(text)
  const head = await headOf(lines, file)
  yield { kind: 'head', head }
  for (const table of head.tables) {
    const { table: name } = await lines.next(tableLine, table.name)
    if (name !== table.name) throw damaged(`应为表 ${table.name}`, `table ${table.name} is missing`)
    yield { kind: 'table', table }
    for (let i = 0; i < table.rows; i++) yield { kind: 'row', row: await rowOf(lines, table) }
  }
  const found = lines.digest()
  const { sha256 } = await lines.next(endLine, 'SHA-256')
  if (sha256 !== found || !(await lines.isOver())) throw damaged('校验值不符', 'the digest differs')
}

async function headOf(lines: Lines, file: string): Promise<BackupHead> {
  const value = await lines.parsed()
  const isBackup = typeof value === 'object' && value !== null && 'gongkai' in value && value.gongkai === 'backup'
  if (!isBackup) throw new BackupFault(failure('backup-foreign', { file }))
  const format = 'format' in value ? Number(value.format) : Number.NaN
  if (format > FORMAT)
    throw new BackupFault(failure('backup-newer', { found: `format ${format}`, known: `format ${FORMAT}` }))
  const head = backupHead.safeParse(value)
  if (!head.success) throw damaged('开头', 'its head')
  return head.data
}

async function rowOf(lines: Lines, { name, columns }: BackupTable): Promise<Row> {
  const row = await lines.next(rowLine, name)
  if (row.length !== columns.length) throw damaged(`表 ${name} 的一行`, `a row of table ${name}`)
  return row
}

/** Lines of JSON, with a digest of all that were read. */
class Lines {
  readonly #lines: AsyncGenerator<Buffer>
  readonly #hash = createHash('sha256')

  constructor(text: BackupText) {
    this.#lines = linesOf(text)
  }

  /** Of what was read so far. */
  digest(): string {
    return this.#hash.copy().digest('hex')
  }

  async isOver(): Promise<boolean> {
    return (await this.#lines.next()).done === true
  }

  async parsed(): Promise<unknown> {
    const { value, done } = await this.#lines.next()
    if (done) return undefined
    this.#hash.update(value).update('\n')
    try {
      return JSON.parse(value.toString('utf8'))
    } catch {
      return undefined
    }
  }

  /** `place` says where a line of another form was found. */
  async next<T>(form: z.ZodType<T>, place: string): Promise<T> {
    const parsed = form.safeParse(await this.parsed())
    if (!parsed.success) throw damaged(place, place)
    return parsed.data
  }
}
