import { cellIndex, type FormId } from '../form/index.ts'
import { IDENTITIES, type LinearIdentity } from '../rules/identities.ts'

/**
 * The sums of a form as a sparse system: residual of identity e = Σ coefficient × value over its cells, 0 when it holds.
 * Cells and identities are numbers, so that the search below works on plain arrays.
 */
export interface SumSystem {
  readonly identities: readonly LinearIdentity[]
  /** For each identity the cells in it, printed total first. */
  readonly cellsOf: readonly (readonly number[])[]
  /** For each identity the coefficients of its cells: 1 left of the sum, −1 right of it. */
  readonly coefficientsOf: readonly (readonly number[])[]
  /** For each cell the identities that it stands in, with its coefficient. At most three. */
  readonly identitiesOf: readonly (readonly Membership[])[]
  /** Table-row (ID-1) that each identity speaks of, −1 for none; one cell can mend at most one row … */
  readonly rowOf: readonly number[]
  /** … and at most one column (ID-2, ID-3). */
  readonly columnOf: readonly number[]
  /** Identities that share no cell, directly or through others, are searched apart: table 三, and each block of table 四. */
  readonly components: readonly (readonly number[])[]
}

export interface Membership {
  readonly identity: number
  readonly coefficient: number
}

const place = (form: FormId, address: string): number => {
  const index = cellIndex(form, address)
  if (index === null) throw new Error(`identity names a cell that form ${form} lacks: ${address}`)
  return index
}

function build(form: FormId): SumSystem {
  const identities = IDENTITIES[form]
  const cellsOf = identities.map((identity) => [...identity.left, ...identity.right].map((a) => place(form, a)))
  const coefficientsOf = identities.map((i) => [...i.left.map(() => 1), ...i.right.map(() => -1)])
  const identitiesOf: Membership[][] = []
  cellsOf.forEach((cells, identity) => {
    cells.forEach((cell, i) => {
      identitiesOf[cell] ??= []
      identitiesOf[cell].push({ identity, coefficient: coefficientsOf[identity]?.[i] ?? 0 })
    })
  })
  const columns = [...new Set(identities.filter((i) => i.id === 'ID-2').map((i) => i.instance))]
  return {
    identities,
    cellsOf,
    coefficientsOf,
    identitiesOf,
    rowOf: identities.map((i, n) => (i.id === 'ID-1' ? n : -1)),
    columnOf: identities.map((i) => (i.id === 'ID-2' || i.id === 'ID-3' ? columns.indexOf(i.instance) : -1)),
    components: [
      identities.flatMap((i, n) => (i.instance.startsWith('t4.') ? [] : [n])),
      ...identities.flatMap((i, n) => (i.instance.startsWith('t4.') ? [[n]] : [])),
    ],
  }
}

const SYSTEMS = new Map<FormId, SumSystem>()

/** Built once a form. */
export function sumSystem(form: FormId): SumSystem {
  const known = SYSTEMS.get(form)
  if (known) return known
  const system = build(form)
  SYSTEMS.set(form, system)
  return system
}

/** Σ coefficient × value of one identity; NaN when a cell of it is unreadable. */
export function residual(system: SumSystem, values: Float64Array, identity: number): number {
  const cells = system.cellsOf[identity] ?? []
  const coefficients = system.coefficientsOf[identity] ?? []
  let sum = 0
  for (let i = 0; i < cells.length; i++) sum += (coefficients[i] ?? 0) * (values[cells[i] ?? -1] ?? 0)
  return sum
}
