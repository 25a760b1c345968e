import type { Bilingual } from '#core/shared/index'
import { type CellAddress, cellIndex, type FormId } from '../form/index.ts'
import type { CellVector } from '../vector.ts'
import { knownAt } from './hand.ts'
import { fail, pass, uncertain } from './judgement.ts'
import type { CheckInput, Judgement, Rule } from './rule.ts'
import type { CheckSettings } from './settings.ts'

/** One place that a rule on numbers looks at: up to four cells, in the order in which `answer` takes them. */
export interface Member {
  readonly instance: string
  readonly name: Bilingual
  readonly cells: readonly CellAddress[]
}

export type Answer = 'pass' | 'fail' | 'uncertain' | 'silent'

export interface CellsRule extends Omit<Rule, 'check' | 'holds' | 'reads'> {
  readonly members: readonly Member[]
  readonly answer: (settings: CheckSettings, a: number, b: number, c: number, d: number) => Answer
  /** The sentence for an answer that is not silent. */
  readonly tell: (name: Bilingual, answer: Answer, numbers: readonly [number, number, number, number]) => Bilingual
  /** Reason of an uncertain verdict. */
  readonly reason?: string
  /** The side to compare the first number with, where there is one. */
  readonly right?: (a: number, b: number, c: number, d: number) => number
}

type Places = readonly [number, number, number, number]

/** Where the cells of a member stand in a form's vector, -1 for cells not asked; null where the form lacks one. */
function placesOf(form: FormId, { cells }: Member): Places | null {
  const places = cells.map((address) => cellIndex(form, address))
  const known = places.filter((place) => place !== null)
  const [a = -1, b = -1, c = -1, d = -1] = known
  return known.length === places.length ? [a, b, c, d] : null
}

const compile = (form: FormId, members: readonly Member[]): readonly Places[] =>
  members.map((member) => placesOf(form, member)).filter((places) => places !== null)

/** A rule that judges a few numbers at a time; its check and its quick test come from one definition. */
export function cellsRule({ members, answer, tell, reason, right, ...rule }: CellsRule): Rule {
  const compiled = {
    '2021': compile('2021', members),
    '2021-single': compile('2021-single', members),
    '2019': compile('2019', members),
  }
  return {
    ...rule,
    reads: members.flatMap((m) => m.cells),
    check: (input) => members.flatMap((member) => judge(input, member)),
    holds: (form, { values }: CellVector, settings) => {
      const all = compiled[form]
      for (let i = 0; i < all.length; i++) {
        const p = all[i]
        if (!p) continue
        const said = answer(settings, values[p[0]] ?? 0, values[p[1]] ?? 0, values[p[2]] ?? 0, values[p[3]] ?? 0)
        if (said === 'fail' || said === 'uncertain') return false
      }
      return true
    },
  }

  function judge(input: CheckInput, { instance, name, cells }: Member): readonly Judgement[] {
    if (placesOf(input.report.form, { instance, name, cells }) === null) return []
    const numbers = cells.map((address) => knownAt(input, address))
    if (numbers.includes(null)) return []
    const [a, b, c, d] = [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 0]
    const said = answer(input.settings, a, b, c, d)
    if (said === 'silent') return []
    const { zh, en } = tell(name, said, [a, b, c, d])
    const at = { instance, cells, left: a, ...(right ? { right: right(a, b, c, d) } : {}) }
    if (said === 'uncertain') return [uncertain(reason ?? 'unusual', zh, en, at)]
    return [said === 'pass' ? pass(zh, en, at) : fail(zh, en, at)]
  }
}
