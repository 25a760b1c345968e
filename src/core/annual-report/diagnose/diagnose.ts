import type { Bilingual } from '#core/shared/index'
import { type CellAddress, type CellSpec, cellName, FORMS, type FormId } from '../form/index.ts'
import type { Report } from '../report.ts'
import { type CellVector, vectorOf } from '../vector.ts'
import { type CellChanges, smallestRepairs } from './search.ts'
import { tellChange } from './sentences.ts'
import { STORY_ORDER, type Story, storyOf } from './stories.ts'
import { residual, type SumSystem, sumSystem } from './system.ts'
import { wholeLines } from './whole-lines.ts'

export interface CellChange {
  readonly address: CellAddress
  /** What stands there; null = blank. */
  readonly from: number | null
  readonly to: number
  readonly story: Story
  /** One sentence a clerk understands: where, what stands there, what should, what probably happened. */
  readonly sentence: Bilingual
}

/** Changes that together make every sum of the group hold. */
export interface Repair {
  readonly changes: readonly CellChange[]
}

/** Broken sums that hang together, with the ways to mend them: any one of `repairs`, the likeliest first. */
export interface DiagnosisGroup {
  /** Instances of the broken identities, e.g. `ID-1:t3.open`. */
  readonly broken: readonly string[]
  readonly repairs: readonly Repair[]
  /** Cells that the smallest repair changes; 0 when none was found. */
  readonly size: number
  /** Repairs of the smallest size, all equally good by the sums alone. More than one: the order is only a guess. */
  readonly equallyGood: number
  /** False when the search gave up before it had seen everything. */
  readonly complete: boolean
}

/** No group: every sum holds, or what is broken cannot be assessed. */
export interface Diagnosis {
  readonly groups: readonly DiagnosisGroup[]
}

/** What is wrong with the sums of a report, and the smallest changes that mend it. `previous`: the same agency a year before. */
export const diagnose = (report: Report, previous: Report | null = null): Diagnosis =>
  diagnoseNumbers(report.form, vectorOf(report), previous)

/** The same on bare numbers, for many reports. */
export function diagnoseNumbers(form: FormId, vector: CellVector, previous: Report | null = null): Diagnosis {
  const system = sumSystem(form)
  const groups = system.components.flatMap((component) => {
    const broken = component.filter((e) => {
      const r = residual(system, vector.values, e)
      return r !== 0 && !Number.isNaN(r)
    })
    return broken.length === 0 ? [] : [diagnoseGroup(form, system, vector, component, broken, previous)]
  })
  return { groups }
}

function diagnoseGroup(
  form: FormId,
  system: SumSystem,
  vector: CellVector,
  component: readonly number[],
  broken: readonly number[],
  previous: Report | null,
): DiagnosisGroup {
  const lines = component.length > 1 ? wholeLines(system, vector.values, component, linesOf(form)) : []
  const smallest = smallestRepairs(system, vector.values, component, lines.length > 0 ? STEPS_BESIDE_A_LINE : undefined)
  const identities = broken.flatMap((e) => system.identities[e] ?? [])
  const totals = new Set(
    identities.flatMap(({ left: [total, ...more] }) => (total && more.length === 0 ? [total] : [])),
  )
  const told = (changes: CellChanges, story?: Story): Repair => ({
    changes: [...changes].map(([cell, to]) => tellCell(form, vector, cell, to, { totals, previous, story })),
  })
  const isShift = (changes: CellChanges): boolean =>
    isNeighbourSwap(form, vector, changes) || lines.some((s) => s.isShifted && sameCells(s.changes, changes))
  const repairs = smallest.repairs.map((changes) => told(changes, isShift(changes) ? 'shifted' : undefined))
  const whole = lines
    .filter(({ changes }) => !smallest.repairs.some((r) => sameCells(r, changes)))
    .map(({ changes, isShifted }) => told(changes, isShifted ? 'shifted' : undefined))
  return {
    broken: identities.map(({ id, instance }) => `${id}:${instance}`),
    repairs: [...repairs.toSorted(byLikelihood), ...whole.toSorted(byLikelihood)],
    size: smallest.repairs[0]?.size ?? 0,
    equallyGood: smallest.repairs.length,
    complete: smallest.complete,
  }
}

interface Circumstances {
  /** Totals that differ from the sum of their own parts. */
  readonly totals: ReadonlySet<CellAddress>
  readonly previous: Report | null
  readonly story: Story | undefined
}

function tellCell(
  form: FormId,
  vector: CellVector,
  cell: number,
  to: number,
  { totals, previous, story }: Circumstances,
): CellChange {
  const spec = specOf(form, cell)
  const from = vector.blank[cell] ? null : (vector.values[cell] ?? null)
  const before = previous?.cells[spec.address]
  const lastYear = before?.state === 'value' ? before.value : null
  const told = story ?? storyOf(from, to, totals.has(spec.address), lastYear)
  return { address: spec.address, from, to, story: told, sentence: tellChange(cellName(spec), from, to, told) }
}

function specOf(form: FormId, cell: number): CellSpec {
  const spec = FORMS[form].cells[cell]
  if (!spec) throw new Error(`form ${form} has no cell ${cell}`)
  return spec
}

/** Where one whole line explains everything, the search for as few cells may end early. */
const STEPS_BESIDE_A_LINE = 20_000

/** A shift is one slip, however many cells it moves. */
const likelihood = ({ changes }: Repair): number =>
  changes.every((c) => c.story === 'shifted')
    ? STORY_ORDER.shifted
    : changes.reduce((sum, c) => sum + STORY_ORDER[c.story], 0)

const byLikelihood = (a: Repair, b: Repair): number => likelihood(a) - likelihood(b)

const sameCells = (a: CellChanges, b: CellChanges): boolean =>
  a.size === b.size && [...a.keys()].every((cell) => b.has(cell))

/** Two cells of one row or of one column side by side, each taking the other's number or one of them becoming 0. */
function isNeighbourSwap(form: FormId, vector: CellVector, changes: CellChanges): boolean {
  const [first, second, ...more] = [...changes]
  if (!first || !second || more.length > 0) return false
  const moved = first[1] === vector.values[second[0]] && second[1] === vector.values[first[0]]
  const [a, b] = [specOf(form, first[0]), specOf(form, second[0])]
  const width = 7
  return moved && a.table === 't3' && b.table === 't3' && [1, width].includes(Math.abs(first[0] - second[0]))
}

/** Value cells of each row of table 三, and of each column. */
function linesOf(form: FormId): readonly (readonly number[])[] {
  const lines = new Map<string, number[]>()
  FORMS[form].cells.forEach(({ table, row, column }, i) => {
    if (table !== 't3') return
    for (const line of [row, column]) lines.set(line, [...(lines.get(line) ?? []), i])
  })
  return [...lines.values()]
}
