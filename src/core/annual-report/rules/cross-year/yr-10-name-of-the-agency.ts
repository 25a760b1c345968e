import { convention, EDITIONS } from '../basis.ts'
import { uncertain } from '../judgement.ts'
import { squeeze } from '../prose.ts'
import { sameBody } from '../reading/names.ts'
import type { Rule } from '../rule.ts'

/** Another name than last year: renamed, or the wrong report was compared. */
export const nameOfTheAgency: Rule = {
  id: 'YR-10',
  title: { zh: '机关名称与上年不同要核实', en: 'Another agency name than last year' },
  basis: [convention('REG-10a')],
  severity: 'note',
  editions: EDITIONS,
  reads: ['title', 'previous'],
  check: ({ report, previous }) => {
    const now = squeeze(report.agency?.value ?? '')
    const before = squeeze(previous?.report.agency?.value ?? '')
    if (now === '' || before === '' || sameBody(now, before)) return []
    return [
      uncertain(
        'otherName',
        `上年的报告写的是“${before}”，本年写的是“${now}”。机关更名的，请在报告里说明；不是同一机关的，请换一份上年的报告再核对。`,
        `Last year's report names “${before}”, this one “${now}”. Say so if the agency was renamed; otherwise compare with the right report.`,
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '两年名称相同', en: 'the same name' }, changes: {}, previous: { year: 2022 } },
    fail: {
      told: { zh: '上年是另一个机关', en: 'another agency' },
      changes: {},
      previous: { year: 2022, agency: '云溪县教育局' },
    },
  },
}
