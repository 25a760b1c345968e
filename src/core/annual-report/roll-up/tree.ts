import { type Bilingual, err, ok, type Result } from '#core/shared/index'

/**
 * What a body is in the sum of an area. RPT-3 to RPT-7
 * government: an area, its report is the sum. office: the report of the government organ itself. department, township: units.
 * vertical: led by its own system, stays out of the local sum.
 */
export type BodyKind = 'government' | 'office' | 'department' | 'township' | 'vertical'

export interface Body {
  readonly id: string
  readonly name: string
  readonly parent: string | null
  readonly kind: BodyKind
  /** Names that it had before, so that a report under an old name is still its own. */
  readonly formerNames: readonly string[]
  /** The body that took it over (merged, abolished): its reports count there. */
  readonly successor: string | null
}

/** Bodies in an order where each stands after its parent; positions are indexes into `bodies`. */
export interface AgencyTree {
  readonly bodies: readonly Body[]
  /** Position of the parent, −1 for the root. */
  readonly parentOf: Int32Array
  readonly positionOf: ReadonlyMap<string, number>
}

export interface TreeProblem {
  /** Row of the list, counted from 1. */
  readonly row: number
  readonly message: Bilingual
}

/** Orders the bodies, children after parents. Errors: doubled ids, unknown parents or successors, several roots, circles. */
export function agencyTree(bodies: readonly Body[]): Result<AgencyTree, readonly TreeProblem[]> {
  const problems = [...doubledIds(bodies), ...unknownBodies(bodies), ...wrongRoots(bodies)]
  if (problems.length > 0) return err(problems)
  const ordered = inOrder(bodies)
  if (ordered.length < bodies.length) {
    const placed = new Set(ordered)
    return err(
      bodies.flatMap((body, i) =>
        placed.has(body)
          ? []
          : [problem(i, `“${body.name}”的上级绕成了一圈。`, `The superiors of “${body.name}” form a circle.`)],
      ),
    )
  }
  const positionOf = new Map(ordered.map((body, i) => [body.id, i]))
  const parentOf = Int32Array.from(ordered, (body) => (body.parent === null ? -1 : (positionOf.get(body.parent) ?? -1)))
  return ok({ bodies: ordered, parentOf, positionOf })
}

const problem = (index: number, zh: string, en: string): TreeProblem => ({ row: index + 1, message: { zh, en } })

function doubledIds(bodies: readonly Body[]): TreeProblem[] {
  const seen = new Set<string>()
  return bodies.flatMap((body, i) => {
    if (!seen.has(body.id)) {
      seen.add(body.id)
      return []
    }
    return [problem(i, `编号“${body.id}”重复。`, `Id “${body.id}” is used twice.`)]
  })
}

function unknownBodies(bodies: readonly Body[]): TreeProblem[] {
  const ids = new Set(bodies.map((b) => b.id))
  return bodies.flatMap((body, i) => [
    ...(body.parent !== null && !ids.has(body.parent)
      ? [
          problem(
            i,
            `“${body.name}”的上级“${body.parent}”不在名单里。`,
            `The superior “${body.parent}” of “${body.name}” is not in the list.`,
          ),
        ]
      : []),
    ...(body.successor !== null && !ids.has(body.successor)
      ? [
          problem(
            i,
            `“${body.name}”的承接机关“${body.successor}”不在名单里。`,
            `The successor “${body.successor}” of “${body.name}” is not in the list.`,
          ),
        ]
      : []),
  ])
}

function wrongRoots(bodies: readonly Body[]): TreeProblem[] {
  const roots = bodies.flatMap((body, i) => (body.parent === null ? [i] : []))
  if (roots.length === 1) return []
  if (roots.length === 0) return [problem(0, '名单里没有最上一级的政府。', 'The list has no topmost government.')]
  return roots
    .slice(1)
    .map((i) =>
      problem(
        i,
        `“${bodies[i]?.name}”没有上级，但最上一级只能有一个。`,
        `“${bodies[i]?.name}” has no superior, but only one body may stand on top.`,
      ),
    )
}

function inOrder(bodies: readonly Body[]): Body[] {
  const children = new Map<string | null, Body[]>()
  for (const body of bodies) children.set(body.parent, [...(children.get(body.parent) ?? []), body])
  const ordered: Body[] = [...(children.get(null) ?? [])]
  for (let i = 0; i < ordered.length; i++) ordered.push(...(children.get(ordered[i]?.id ?? '') ?? []))
  return ordered
}
