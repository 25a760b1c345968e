import { cellName, cellSpec, FORMS } from '../../form/index.ts'
import { convention, EDITIONS } from '../basis.ts'
import { cellAt } from '../hand.ts'
import { fail } from '../judgement.ts'
import type { Rule } from '../rule.ts'

/** Words beside a number (`22（其中修订16件）`) are lost when reports are added up: they belong in section 六. */
export const remarksInCells: Rule = {
  id: 'PLA-3',
  title: { zh: '格子里只写数，说明写到第六部分', en: 'Cells hold numbers; explanations go to section 六' },
  basis: [convention('RPT-10')],
  severity: 'note',
  editions: EDITIONS,
  reads: ['cells'],
  check: (input) =>
    FORMS[input.report.form].cells.flatMap(({ address }) => {
      const remark = cellAt(input, address)?.remark
      const spec = cellSpec(input.report.form, address)
      if (!remark || !spec) return []
      const name = cellName(spec)
      return [
        fail(
          `${name.zh}的数字旁边写有“${remark}”。汇总时只取数字，请把说明移到第六部分。`,
          `${name.en} holds the words “${remark}” beside its number. Only numbers are added up: move the words to section 六.`,
          { instance: address, cells: [address] },
        ),
      ]
    }),
  examples: {
    pass: { told: { zh: '格子里只有数', en: 'numbers only' }, changes: {} },
    fail: {
      told: { zh: '“22（其中修订16件）”', en: '“22（其中修订16件）”' },
      changes: { cells: { 't2.norms.issued': 22 }, remarks: { 't2.norms.issued': '（其中修订16件）' } },
    },
  },
}
