import { apply, boxOf, type Matrix, type Rule } from './pdf-geometry.ts'

/** The commands in PDF.js' packed paths, with how many numbers follow each. */
const MOVE = 0
const LINE = 1
const CLOSE = 4
const NUMBERS: readonly number[] = [2, 2, 6, 4, 0]

/** Thickest filled piece that is still a line, and shortest line that counts, in points. */
const THICKEST = 3
const SHORTEST = 3
/** How far a line may lean and still be ruled, in points. */
const LEAN = 0.8

type Point = readonly [number, number]

/** The ruled lines that a path paints: each straight stroke along an axis, or each thin filled piece. */
export function pathRules(path: ArrayLike<number>, matrix: Matrix, strokes: boolean): Rule[] {
  return subpaths(path, matrix).flatMap((points) => {
    const thin = thinPiece(points)
    if (thin) return [thin]
    return strokes ? strokeRules(points) : []
  })
}

/** Points of each straight-edged part; a part with curves is no ruled line and is left out. */
function subpaths(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = []
  let current: Point[] = []
  let curved = false
  const finish = (): void => {
    if (current.length > 1 && !curved) parts.push(current)
    current = []
    curved = false
  }
  for (let i = 0; i < path.length; ) {
    const command = path[i] ?? CLOSE
    const count = NUMBERS[command]
    if (count === undefined) break
    if (command === MOVE) finish()
    if (command === MOVE || command === LINE) current.push(apply(matrix, path[i + 1] ?? 0, path[i + 2] ?? 0))
    else if (command === CLOSE) {
      const [start] = current
      if (start) current.push(start)
    } else curved = true
    i += 1 + count
  }
  finish()
  return parts
}

function thinPiece(points: readonly Point[]): Rule | null {
  if (points.length < 4) return null
  const { x0, y0, x1, y1 } = boxOf(points)
  const [width, height] = [x1 - x0, y1 - y0]
  if (height <= THICKEST && width >= SHORTEST) return { horizontal: true, at: (y0 + y1) / 2, from: x0, to: x1 }
  if (width <= THICKEST && height >= SHORTEST) return { horizontal: false, at: (x0 + x1) / 2, from: y0, to: y1 }
  return null
}

function strokeRules(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap((to, i): Rule[] => {
    const from = points[i]
    if (!from) return []
    const { x0, y0, x1, y1 } = boxOf([from, to])
    if (y1 - y0 <= LEAN && x1 - x0 >= SHORTEST) return [{ horizontal: true, at: (y0 + y1) / 2, from: x0, to: x1 }]
    if (x1 - x0 <= LEAN && y1 - y0 >= SHORTEST) return [{ horizontal: false, at: (x0 + x1) / 2, from: y0, to: y1 }]
    return []
  })
}
