import type { Box, Rule } from './pdf-geometry.ts'

/** A ruled table on one page: where its grid lines stand, and its cells as ranges of grid columns and rows. */
export interface Grid extends Box {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
  /** No rule closes it at that side: it was cut by the page's end. */
  readonly openTop: boolean
  readonly openBottom: boolean
}

/** Grid columns `c0` to before `c1`, rows `r0` to before `r1`. */
export interface GridCell {
  readonly c0: number
  readonly c1: number
  readonly r0: number
  readonly r1: number
}

/** Pieces of one line are at most this far from each other, lines that meet at most that far apart; points. */
const SNAP = 2.5
const GAP = 3.5
/** A rule parts two slots when it covers this share of their common edge. */
const COVER = 0.55
/** More than any form has: drawings, maps, patterns. */
const MOST_LINES = 200
/** Rules of a page beyond which it holds drawings; a form has some hundred. */
const MOST_RULES = 4_000

/** Tables by the rules of a page, from top to bottom. A single box around text is no table. */
export function findGrids(rules: readonly Rule[]): readonly Grid[] {
  const lines = [...mergeRules(rules.filter((r) => r.horizontal)), ...mergeRules(rules.filter((r) => !r.horizontal))]
  if (lines.length > MOST_RULES) return []
  return components(lines)
    .flatMap((component) => {
      const grid = buildGrid(component)
      return grid ? [grid] : []
    })
    .sort((a, b) => a.y0 - b.y0)
}

/** Pieces on one line become one rule. */
function mergeRules(rules: readonly Rule[]): Rule[] {
  const merged: Rule[] = []
  for (const line of clusters(rules, (r) => r.at)) {
    const at = line.reduce((sum, r) => sum + r.at, 0) / line.length
    let last: { horizontal: boolean; at: number; from: number; to: number } | null = null
    for (const { horizontal, from, to } of line.sort((a, b) => a.from - b.from)) {
      if (last && from <= last.to + GAP) last.to = Math.max(last.to, to)
      else {
        last = { horizontal, at, from, to }
        merged.push(last)
      }
    }
  }
  return merged
}

/** Groups of neighbours along a number, each within `SNAP` of its first. */
function clusters<T>(items: readonly T[], key: (item: T) => number): T[][] {
  const groups: T[][] = []
  let start = Number.NEGATIVE_INFINITY
  for (const item of [...items].sort((a, b) => key(a) - key(b))) {
    if (key(item) - start > SNAP) {
      groups.push([])
      start = key(item)
    }
    groups.at(-1)?.push(item)
  }
  return groups
}

/** Rules that meet, directly or through others. */
function components(rules: readonly Rule[]): Rule[][] {
  const horizontal = rules.filter((r) => r.horizontal)
  const vertical = rules.filter((r) => !r.horizontal)
  const sets = new DisjointSets(rules.length)
  const index = new Map(rules.map((r, i) => [r, i]))
  for (const h of horizontal) {
    for (const v of vertical) {
      const meet = within(v.at, h.from, h.to) && within(h.at, v.from, v.to)
      if (meet) sets.unite(index.get(h) ?? 0, index.get(v) ?? 0)
    }
  }
  const groups = new Map<number, Rule[]>()
  for (const [rule, i] of index) {
    const root = sets.find(i)
    const group = groups.get(root)
    if (group) group.push(rule)
    else groups.set(root, [rule])
  }
  return [...groups.values()].filter((g) => g.length >= 3)
}

const within = (at: number, from: number, to: number): boolean => at >= from - GAP && at <= to + GAP

function buildGrid(rules: readonly Rule[]): Grid | null {
  const horizontal = rules.filter((r) => r.horizontal)
  const vertical = rules.filter((r) => !r.horizontal)
  if (horizontal.length === 0 || vertical.length === 0) return null
  const lefts = extent(horizontal)
  const tops = extent(vertical)
  const xs = lines(vertical, lefts)
  const ys = lines(horizontal, tops)
  if (xs.all.length < 2 || ys.all.length < 2 || xs.all.length > MOST_LINES || ys.all.length > MOST_LINES) return null
  const columns = xs.all.length - 1
  const rows = ys.all.length - 1
  if (columns * rows < 2) return null
  const cells = mergeSlots(columns, rows, vertical, horizontal, xs.all, ys.all)
  if (cells.length < 2) return null
  return {
    x0: xs.all[0] ?? 0,
    x1: xs.all.at(-1) ?? 0,
    y0: ys.all[0] ?? 0,
    y1: ys.all.at(-1) ?? 0,
    xs: xs.all,
    ys: ys.all,
    cells,
    openTop: ys.openStart,
    openBottom: ys.openEnd,
  }
}

interface Extent {
  readonly from: number
  readonly to: number
}

const extent = (rules: readonly Rule[]): Extent => ({
  from: Math.min(...rules.map((r) => r.from)),
  to: Math.max(...rules.map((r) => r.to)),
})

/** Places of the grid lines. Where the crossing rules run on beyond the last line, the table is open there and ends where they end. */
function lines(
  rules: readonly Rule[],
  { from, to }: Extent,
): { readonly all: readonly number[]; readonly openStart: boolean; readonly openEnd: boolean } {
  const at = clusters(rules, (r) => r.at).map((group) => group.reduce((sum, r) => sum + r.at, 0) / group.length)
  const openStart = (at[0] ?? from) - from > 2 * GAP
  const openEnd = to - (at.at(-1) ?? to) > 2 * GAP
  return { all: [...(openStart ? [from] : []), ...at, ...(openEnd ? [to] : [])], openStart, openEnd }
}

/** Slots of the grid that no rule parts are one cell. A shape that is no rectangle falls back to its rows. */
function mergeSlots(
  columns: number,
  rows: number,
  vertical: readonly Rule[],
  horizontal: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
): readonly GridCell[] {
  const sets = new DisjointSets(columns * rows)
  const slot = (c: number, r: number): number => r * columns + c
  for (let c = 1; c < columns; c++) {
    const line = vertical.filter((v) => Math.abs(v.at - (xs[c] ?? 0)) <= SNAP)
    for (let r = 0; r < rows; r++) {
      if (!covers(line, ys[r] ?? 0, ys[r + 1] ?? 0)) sets.unite(slot(c - 1, r), slot(c, r))
    }
  }
  for (let r = 1; r < rows; r++) {
    const line = horizontal.filter((h) => Math.abs(h.at - (ys[r] ?? 0)) <= SNAP)
    for (let c = 0; c < columns; c++) {
      if (!covers(line, xs[c] ?? 0, xs[c + 1] ?? 0)) sets.unite(slot(c, r - 1), slot(c, r))
    }
  }
  const groups = new Map<number, { c: number; r: number }[]>()
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const root = sets.find(slot(c, r))
      const group = groups.get(root)
      if (group) group.push({ c, r })
      else groups.set(root, [{ c, r }])
    }
  }
  return [...groups.values()].flatMap(rectangles).sort((a, b) => a.r0 - b.r0 || a.c0 - b.c0)
}

function rectangles(slots: readonly { readonly c: number; readonly r: number }[]): GridCell[] {
  const columns = slots.map((s) => s.c)
  const rows = slots.map((s) => s.r)
  const whole: GridCell = {
    c0: Math.min(...columns),
    c1: Math.max(...columns) + 1,
    r0: Math.min(...rows),
    r1: Math.max(...rows) + 1,
  }
  if ((whole.c1 - whole.c0) * (whole.r1 - whole.r0) === slots.length) return [whole]
  const pieces: GridCell[] = []
  for (const { c, r } of slots) {
    const last = pieces.at(-1)
    if (last && last.r0 === r && last.c1 === c) pieces[pieces.length - 1] = { ...last, c1: c + 1 }
    else pieces.push({ c0: c, c1: c + 1, r0: r, r1: r + 1 })
  }
  return pieces
}

function covers(line: readonly Rule[], from: number, to: number): boolean {
  const covered = line.reduce((sum, r) => sum + Math.max(0, Math.min(r.to, to) - Math.max(r.from, from)), 0)
  return covered >= COVER * (to - from)
}

class DisjointSets {
  readonly #parent: Int32Array

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i)
  }

  find(item: number): number {
    let root = item
    while ((this.#parent[root] ?? root) !== root) root = this.#parent[root] ?? root
    this.#parent[item] = root
    return root
  }

  unite(a: number, b: number): void {
    this.#parent[this.find(a)] = this.find(b)
  }
}
