import type { ClientBase } from 'pg'
import { type CataloguedTable, columnList, quoted } from '../backup/catalogue.ts'
import { BYTES, type Row } from '../backup/format.ts'
import { sizeOf } from '../backup/table-rows.ts'

/** A long statement costs PGlite's socket server time by the square of its length. */
const STATEMENT_BYTES = 512 * 1024
const STATEMENT_ROWS = 500
/** The protocol counts parameters in 16 bits. */
const STATEMENT_VALUES = 30_000
/** What one transaction holds, about. */
const TRANSACTION_BYTES = 16 * 1024 * 1024

export interface WriterDoor {
  readonly client: ClientBase
  /** Before each transaction; throws when there is no room for it. */
  readonly ready: () => Promise<void>
  /** So many more rows are stored. */
  readonly stored: (count: number) => void
}

/** Writes the rows of one table, many a statement, many statements a transaction. */
export class RowWriter {
  readonly #door: WriterDoor
  readonly #table: CataloguedTable
  readonly #most: number
  #rows: Row[] = []
  #statementBytes = 0
  #transactionBytes = 0
  #open = false

  constructor(door: WriterDoor, table: CataloguedTable) {
    this.#door = door
    this.#table = table
    this.#most = Math.min(STATEMENT_ROWS, Math.floor(STATEMENT_VALUES / table.columns.length))
  }

  async add(row: Row): Promise<void> {
    const size = sizeOf(row)
    const isFull = this.#rows.length >= this.#most || this.#statementBytes + size > STATEMENT_BYTES
    if (isFull) await this.#insert()
    this.#rows.push(row)
    this.#statementBytes += size
  }

  async end(): Promise<void> {
    await this.#insert()
    await this.#commit()
  }

  async #insert(): Promise<void> {
    const rows = this.#rows
    if (rows.length === 0) return
    await this.#begin()
    const { name, columns } = this.#table
    const values = rows.map((row, i) => `(${row.map((_, j) => `$${i * columns.length + j + 1}`).join(', ')})`)
    const insert = `insert into ${quoted(name)} (${columnList(columns)}) values ${values.join(', ')}`
    await this.#door.client.query(
      insert,
      rows.flatMap((row) => this.#valuesOf(row)),
    )
    this.#door.stored(rows.length)
    this.#transactionBytes += this.#statementBytes
    this.#rows = []
    this.#statementBytes = 0
    if (this.#transactionBytes > TRANSACTION_BYTES) await this.#commit()
  }

  #valuesOf(row: Row): (string | Buffer | null)[] {
    const { columns } = this.#table
    return row.map((value, i) => (value !== null && columns[i]?.type === BYTES ? Buffer.from(value, 'base64') : value))
  }

  async #begin(): Promise<void> {
    if (this.#open) return
    await this.#door.ready()
    await this.#door.client.query('begin')
    this.#open = true
  }

  async #commit(): Promise<void> {
    if (!this.#open) return
    await this.#door.client.query('commit')
    this.#open = false
    this.#transactionBytes = 0
  }
}
