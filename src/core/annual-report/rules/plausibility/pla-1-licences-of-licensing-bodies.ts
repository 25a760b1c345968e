import { CURRENT, convention } from '../basis.ts'
import { numberAt } from '../hand.ts'
import { pass, uncertain } from '../judgement.ts'
import { bodyOf } from '../reading/body.ts'
import type { Rule } from '../rule.ts'

/** 行政许可 = 0 at a kind of body that has licences to decide is worth a question, never an error. Departments only: 人民政府 holds 民政. PLA-1 */
export const licencesOfLicensingBodies: Rule = {
  id: 'PLA-1',
  title: { zh: '有许可职能的部门，行政许可写 0 要核实', en: 'No licence decisions at a body that grants licences' },
  basis: [convention('PLA-1')],
  severity: 'note',
  editions: CURRENT,
  reads: ['t2.license.decisions'],
  check: (input) => {
    const agency = input.report.agency?.value ?? ''
    if (bodyOf(agency)?.kind !== 'department') return []
    const kind = input.settings.licensingBodies.find((word) => agency.includes(word))
    const decisions = numberAt(input, 't2.license.decisions')
    if (kind === undefined || decisions === null) return []
    const at = { cells: ['t2.license.decisions'] as const, left: decisions }
    return [
      decisions > 0
        ? pass(`行政许可处理决定 ${decisions} 件。`, `${decisions} licence decisions.`, at)
        : uncertain(
            'unusualZero',
            `表二“行政许可”写的是 0。${kind}部门一般有行政许可事项，准予的、不予的都要算，依法不公开的也要算。请核实确实一件也没有。`,
            `Table 二, 行政许可 is 0. Bodies of this kind (${kind}) usually decide on licences; grants and refusals count, published or not. Please confirm that there were none.`,
            at,
          ),
    ]
  },
  examples: {
    pass: {
      told: { zh: '商务局，行政许可 12 件', en: 'a commerce bureau with 12 decisions' },
      changes: { agency: '云溪县商务局', cells: { 't2.license.decisions': 12 } },
    },
    fail: {
      told: { zh: '商务局，行政许可 0 件', en: 'a commerce bureau with none' },
      changes: { agency: '云溪县商务局' },
    },
  },
}
