import { sumOf } from '../hand.ts'
import { fail, pass, uncertain } from '../judgement.ts'
import type { CheckInput, Judgement } from '../rule.ts'
import { agrees, type Claim, claims } from './claims.ts'
import { type Meaning, onForm, type Subject } from './subjects.ts'

/** What lead, 一, 五 and 六 state of a subject. ARP-4 */
export const statedOf = ({ report, passages }: CheckInput, subject: Subject): readonly Claim[] =>
  passages
    .flatMap(({ canonical }) => claims(canonical, report.year?.value ?? null, subject.shapes, subject.whole))
    .filter((claim) => subject.table !== '表三' || !isOfElse(claim))

/** Proposals, letters and hotline calls are answered too: without the word 申请 such a number is not of table 三. */
const ELSE = /建议|提案|信访件|热线|工单|留言|诉求|信箱|咨询/u

function isOfElse({ quote, before, after }: Claim): boolean {
  const clause = before.slice(before.lastIndexOf('，') + 1) + quote + (after.split('，')[0] ?? '')
  return ELSE.test(clause) && !quote.includes('申请')
}

export interface Valued extends Meaning {
  readonly value: number
}

/** What the table says for each meaning. A total that is blank beside filled parts is taken as their sum. */
export const valuesOf = (input: CheckInput, { meanings }: Subject): readonly Valued[] =>
  meanings.flatMap((meaning) => {
    const cells = onForm(input.report.form, meaning.cells)
    const value =
      cells.length === 0
        ? null
        : sumOf(
            input,
            cells.flatMap((c) => partsIfBlank(input, c)),
          )
    return value === null ? [] : [{ ...meaning, cells, value }]
  })

const partsIfBlank = ({ sums }: CheckInput, address: Meaning['cells'][number]): Meaning['cells'] =>
  sums.find((s) => s.cause === 'blankTotal' && s.identity.left.includes(address))?.identity.right ?? [address]

/** Another body named as the one who did it, or the whole area in a department's report: a number of another scope. */
const ACTOR = /([\u4e00-\u9fff]{0,8}(?:办公室|办公厅|政府办|局|委|厅|镇|街道))(?:共|全年|累计|本年度?)*$/u
const AREA = /全[省市县区州旗镇](?:共|累计|全年)*$/u

function otherScope(input: CheckInput, claim: Claim): boolean {
  const agency = input.report.agency?.value ?? ''
  const before = claim.before.slice(claim.before.lastIndexOf('，') + 1)
  if (AREA.test(before)) return /(?:局|委员会|委|厅|办公室)$/u.test(agency)
  const actor = ACTOR.exec(before)?.[1]
  if (actor === undefined || /[我本]/u.test(actor)) return false
  return !agency.includes(actor.slice(-Math.min(4, actor.length)))
}

/** Compares what the texts say of one subject with the tables: at most one judgement, none where they say nothing. */
export function compare(input: CheckInput, subject: Subject): readonly Judgement[] {
  const stated = statedOf(input, subject)
  const first = stated[0]
  if (!first) return []
  const possible = valuesOf(input, subject)
  const usual = possible[0]
  if (!usual) return []
  const wrong = stated.filter((claim) => !possible.some(({ value }) => agrees(claim, value)))
  const own = wrong.find((claim) => !otherScope(input, claim))
  if (own) return [mismatch(subject, own, usual, possible)]
  if (wrong[0]) return [scopeUnclear(subject, wrong[0], usual)]
  const meant = possible.find(({ value }) => agrees(first, value)) ?? usual
  return [
    pass(
      `文字“${first.quote}”与${subject.table}的“${meant.zh}”（${meant.value}）一致。`,
      `“${first.quote}” agrees with table ${subject.table.slice(1)} (${meant.en}: ${meant.value}).`,
      { instance: subject.instance, cells: meant.cells, left: first.value, right: meant.value },
    ),
  ]
}

function mismatch(subject: Subject, claim: Claim, usual: Valued, possible: readonly Valued[]): Judgement {
  const table = possible.map(({ zh, value }) => `“${zh}”是 ${value}`).join('，')
  const tableEn = possible.map(({ en, value }) => `${en}: ${value}`).join(', ')
  return fail(
    `文字写的是“${claim.quote}”，${subject.table}里${table}，对不上。请核对是文字错了还是表格错了。`,
    `The text says “${claim.quote}”, table ${subject.table.slice(1)} has ${tableEn}. Check which of the two is wrong.`,
    { instance: subject.instance, cells: usual.cells, left: claim.value, right: usual.value },
  )
}

const scopeUnclear = (subject: Subject, claim: Claim, usual: Valued): Judgement =>
  uncertain(
    'otherScope',
    `文字“${claim.quote}”说的可能是别的机关或者别的范围，${subject.table}里“${usual.zh}”是 ${usual.value}。请确认两处说的是不是一回事。`,
    `“${claim.quote}” may speak of another body or a wider area; table ${subject.table.slice(1)} has ${usual.en}: ${usual.value}. Please confirm.`,
    { instance: subject.instance, cells: usual.cells, left: claim.value, right: usual.value, severity: 'note' },
  )
