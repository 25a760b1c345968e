import type { Bilingual } from '#core/shared/index'
import { cellName, cellSpec, columnName, FORMS, type FormId, rowName, type TableId } from '../form/index.ts'
import { EDITIONS, format } from './basis.ts'
import { cellAt, isMissing } from './hand.ts'
import type { LinearIdentity } from './identities.ts'
import { IDENTITIES } from './identities.ts'
import { fail, notAssessable, pass, uncertain } from './judgement.ts'
import type { CheckInput, Judgement, Rule } from './rule.ts'
import type { SumFault } from './sums.ts'

/** How the places and the two sides of one family of sums are called. */
export interface SumWords {
  /** `表三“自然人”列`, for one member. */
  readonly place: (form: FormId, identity: LinearIdentity) => Bilingual
  /** What the right side adds up: `各列之和`. */
  readonly parts: Bilingual
  /** What the left side is: `“总计”列`, and how it comes by its number, `写的是` unless said. */
  readonly total: Bilingual
  readonly verb?: string
  /** What to do when the two differ. */
  readonly advice: Bilingual
}

const sumKey = ({ id, instance }: LinearIdentity): string => `${id}:${instance}`

export const rowPlace = (form: FormId, { instance }: LinearIdentity): Bilingual => {
  const spec = FORMS[form].cells.find((c) => c.row === instance)
  if (!spec) throw new Error(`form ${form} has no row ${instance}`)
  const row = rowName(spec)
  return { zh: `表三${row}`, en: `table 三, row ${row.slice(0, -1)}` }
}

export const columnPlace = (form: FormId, { instance }: LinearIdentity): Bilingual => {
  const spec = cellSpec(form, `t3.received.${instance}`)
  if (!spec) throw new Error(`form ${form} has no column ${instance}`)
  const column = columnName(spec)
  return { zh: `表三${column}`, en: `table 三, column ${column.slice(0, -1)}` }
}

/** The rule over all members of one family of linear identities. */
export function sumRule(
  id: LinearIdentity['id'],
  title: Bilingual,
  part: string,
  words: SumWords,
  examples: Rule['examples'],
): Rule {
  return {
    id,
    title,
    basis: format(id, part),
    severity: 'error',
    editions: EDITIONS,
    reads: ['cells'],
    examples,
    check: (input) =>
      IDENTITIES[input.report.form]
        .filter((identity) => identity.id === id)
        .map((identity) => judge(input, identity, words)),
  }
}

function judge(input: CheckInput, identity: LinearIdentity, words: SumWords): Judgement {
  const [first] = identity.left
  if (first !== undefined && isMissing(input, first)) return tableMissing(input, identity, words)
  if (input.unfilled.has(tableOf(identity))) return tableUnfilled(input, identity, words)
  const fault = input.sums.find((s) => s.identity === identity)
  if (fault) return judgeFault(input, fault, words)
  const place = words.place(input.report.form, identity)
  const left = sumOfSide(input, identity.left)
  const at = { instance: identity.instance, cells: [...identity.left, ...identity.right], left, right: left }
  if (usedForReading(input, identity))
    return uncertain(
      'usedForReading',
      `${place.zh}：原文的数字没有分隔，是靠“${words.parts.zh}等于${words.total.zh}”拆开的，所以不能再用它来证明数字没有错。请对照原件看一眼。`,
      `${place.en}: the digits were printed without separators and split by this very sum, so it cannot confirm them. Please look at the original.`,
      at,
    )
  return pass(
    `${place.zh}相符：${words.parts.zh}等于${words.total.zh}，都是 ${left}。`,
    `${place.en} adds up: ${left} on both sides.`,
    at,
  )
}

/** CMP-3 says that the table is missing; its sums neither hold nor fail. */
function tableMissing({ report }: CheckInput, identity: LinearIdentity, words: SumWords): Judgement {
  const place = words.place(report.form, identity)
  return notAssessable(
    'tableMissing',
    `${place.zh}无法核对：文件里没有这张表。补上以后再核对。`,
    `${place.en} cannot be checked: the document does not have this table. Add it first.`,
    { instance: identity.instance, cells: [...identity.left, ...identity.right] },
  )
}

const tableOf = ({ id }: LinearIdentity): TableId => (['ID-4', 'ID-5', 'ID-6'].includes(id) ? 't4' : 't3')

/** A blank counts as 0 beside numbers (rules.md 2.9); where there is no number at all, 0 = 0 would confirm what nobody wrote. */
function tableUnfilled({ report }: CheckInput, identity: LinearIdentity, words: SumWords): Judgement {
  const place = words.place(report.form, identity)
  return notAssessable(
    'tableUnfilled',
    `${place.zh}无法核对：这张表一个数也没有填。填表以后再核对。`,
    `${place.en} cannot be checked: this table holds no number at all. Fill it in first.`,
    { instance: identity.instance, cells: [...identity.left, ...identity.right] },
  )
}

const sumOfSide = ({ report }: CheckInput, side: LinearIdentity['left']): number =>
  side.reduce((sum, address) => {
    const cell = report.cells[address]
    return sum + (cell?.state === 'value' ? cell.value : 0)
  }, 0)

/** The two numbers of a side of two, `（4＋1）`: longer sides are read in the table. */
function addends({ report }: CheckInput, side: LinearIdentity['left']): string {
  if (side.length !== 2) return ''
  const numbers = side.map((address) => {
    const cell = report.cells[address]
    return cell?.state === 'value' ? cell.value : 0
  })
  return `（${numbers.join('＋')}）`
}

/** rules.md 2.9: a sum that was needed to read a cell cannot confirm it. */
const usedForReading = (input: CheckInput, identity: LinearIdentity): boolean =>
  [...identity.left, ...identity.right].some((address) => {
    const cell = cellAt(input, address)
    return cell?.state === 'value' && cell.readBy.includes(sumKey(identity))
  })

function judgeFault(input: CheckInput, { identity, cause, left, right }: SumFault, words: SumWords): Judgement {
  const { form } = input.report
  const place = words.place(form, identity)
  const at = { instance: identity.instance, cells: [...identity.left, ...identity.right], left, right }
  const [ofLeft, ofRight] = [addends(input, identity.left), addends(input, identity.right)]
  switch (cause) {
    case 'unequal':
      return fail(
        `${place.zh}合不上：${words.parts.zh}是 ${right}${ofRight}，${words.total.zh}${words.verb ?? '写的是'} ${left}${ofLeft}，差 ${Math.abs(left - right)}。${words.advice.zh}`,
        `${place.en} does not add up: ${words.parts.en} ${right}${ofRight}, ${words.total.en} ${left}${ofLeft}, difference ${Math.abs(left - right)}. ${words.advice.en}`,
        at,
      )
    case 'blankTotal':
      return fail(
        `${place.zh}的合计没有填：${words.parts.zh}是 ${right}，${words.total.zh}却是空白。请核对后填上 ${right}。`,
        `${place.en}: the total is left blank, while ${words.parts.en} ${right}. Check and write ${right}.`,
        { ...at, left: 0 },
      )
    case 'restsOnBlankTotal':
      return notAssessable(
        'blankTotal',
        `${place.zh}无法核对：要用到的合计有的没有填。补填以后再核对。`,
        `${place.en} cannot be checked: it uses a total that is left blank. Fill that in first.`,
        { instance: identity.instance, cells: at.cells },
      )
    case 'unreadable': {
      const cells = at.cells.filter((address) => cellAt(input, address)?.state === 'unreadable')
      const first = cells[0] === undefined ? null : cellSpec(form, cells[0])
      const name = first ? cellName(first) : place
      return notAssessable(
        'unreadableCell',
        `${place.zh}无法核对：${name.zh}的数字读不准。请对照原件填上这个数。`,
        `${place.en} cannot be checked: the number in ${name.en} cannot be read for sure. Fill it in from the original.`,
        { instance: identity.instance, cells },
      )
    }
  }
}
