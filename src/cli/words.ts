import type { EditionId, Severity } from '#core/annual-report/index'
import type { Language } from '#core/shared/index'

interface SumCounts {
  readonly pass: number
  readonly fail: number
  readonly uncertain: number
  readonly notAssessable: number
}

interface Words {
  readonly colon: string
  readonly comma: string
  readonly report: (agency: string | null, year: number | null) => string
  readonly edition: (edition: EditionId) => string
  /** Counts of errors, warnings, notes. */
  readonly result: (counts: readonly number[]) => string
  readonly severities: Readonly<Record<Severity, string>>
  readonly identities: (all: number, counts: SumCounts) => string
  readonly others: (count: number) => string
  readonly noPrevious: string
  /** `--previous` holds no report of this agency for the year before. */
  readonly unmatched: (file: string, agency: string | null, year: number | null) => string
  readonly reading: (unread: number) => string
  readonly unread: (cell: string, candidates: readonly number[]) => string
  readonly more: (count: number) => string
  readonly mend: string
  /** One repair: how many cells it changes, and whether others are as good. */
  readonly repair: (cells: number, others: number) => string
  readonly otherRepair: (number: number) => string
  readonly moreRepairs: (count: number) => string
  readonly noRepair: (sums: number) => string
  readonly searchEnded: string
  readonly summary: (reports: number, sound: number, wrong: number, unread: number) => string
}

const some = (parts: readonly (readonly [number, string])[], separator: string): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join(separator)

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const zh: Words = {
  colon: '：',
  comma: '、',
  report: (agency, year) => `${agency ?? '机关不明的'}${year === null ? '年度报告（年份不明）' : ` ${year} 年度报告`}`,
  edition: (edition) => (edition === '2021' ? '2021 年修订的格式' : '2019 年试行的格式'),
  result: ([errors = 0, warnings = 0, notes = 0]) =>
    some(
      [
        [errors, `${errors} 处错误`],
        [warnings, `${warnings} 处提醒`],
        [notes, `${notes} 处提示`],
      ],
      '，',
    ) || '没有发现问题',
  severities: { error: '错误', warning: '提醒', note: '提示' },
  identities: (all, { pass, fail, uncertain, notAssessable }) =>
    pass === all
      ? `${all} 项勾稽关系全部相符`
      : `${all} 项勾稽关系：${some(
          [
            [fail, `${fail} 项不符`],
            [pass, `${pass} 项相符`],
            [uncertain, `${uncertain} 项已用来读数，不能再作证明`],
            [notAssessable, `${notAssessable} 项无法核对`],
          ],
          '，',
        )}`,
  others: (count) => `其他 ${count} 项检查相符`,
  unmatched: (file, agency, year) =>
    `${file}：--previous 里没有${agency ?? '这个机关'}${year === null ? '上一年度' : ` ${year - 1} 年度`}的报告，没有与上一年度核对。`,
  noPrevious: '没有上一年度的报告，这几条没有核对',
  reading: (unread) => (unread > 0 ? `${unread} 格读不出唯一的数` : '读取说明'),
  unread: (cell, candidates) => `${cell}${candidates.length > 0 ? `：可能是 ${candidates.join('、')}` : ''}`,
  more: (count) => `还有 ${count} 格，用 --format json 可以看到全部`,
  mend: '怎么改',
  repair: (cells, others) =>
    `最可能${cells === 1 ? '改一格' : `改这 ${cells} 格`}${others > 0 ? `（另有 ${others} 种改法同样说得通）` : ''}：`,
  otherRepair: (number) => `同样可能的第 ${number} 种：`,
  moreRepairs: (count) => `其余 ${count} 种用 --format json 可以看到`,
  noRepair: (sums) => `有 ${sums} 项勾稽关系互相牵连，只改几格合不上，请对照登记簿逐格核对。`,
  searchEnded: '改法太多，没有全部列出。',
  summary: (reports, sound, wrong, unread) =>
    `${reports} 份：${some(
      [
        [sound, `${sound} 份没有错误`],
        [wrong, `${wrong} 份有错误`],
        [unread, `${unread} 份不能读取`],
      ],
      '，',
    )}`,
}

const en: Words = {
  colon: ': ',
  comma: ', ',
  report: (agency, year) => `${agency ?? 'Unknown agency'}, report for ${year ?? 'an unknown year'}`,
  edition: (edition) => (edition === '2021' ? 'form as revised in 2021' : 'trial form of 2019'),
  result: ([errors = 0, warnings = 0, notes = 0]) =>
    some(
      [
        [errors, plural(errors, 'error')],
        [warnings, plural(warnings, 'warning')],
        [notes, plural(notes, 'note')],
      ],
      ', ',
    ) || 'no problems found',
  severities: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  identities: (all, { pass, fail, uncertain, notAssessable }) =>
    pass === all
      ? `All ${all} sums agree`
      : `${all} sums: ${some(
          [
            [fail, `${fail} wrong`],
            [pass, `${pass} agree`],
            [uncertain, `${uncertain} used for reading, so they prove nothing`],
            [notAssessable, `${notAssessable} cannot be checked`],
          ],
          ', ',
        )}`,
  others: (count) => `${plural(count, 'other check')} passed`,
  unmatched: (file, agency, year) =>
    `${file}: --previous has no report of ${agency ?? 'this agency'} for ${year === null ? 'the year before' : year - 1}; it was not compared with one.`,
  noPrevious: 'not checked, for want of the report of the year before',
  reading: (unread) => (unread > 0 ? `${plural(unread, 'cell')} without a certain number` : 'On the reading'),
  unread: (cell, candidates) => `${cell}${candidates.length > 0 ? `: perhaps ${candidates.join(', ')}` : ''}`,
  more: (count) => `${count} more; --format json shows them all`,
  mend: 'How to mend it',
  repair: (cells, others) =>
    `${cells === 1 ? 'Most likely one cell' : `Most likely these ${cells} cells`}${others > 0 ? ` (${plural(others, 'other repair')} would do as well)` : ''}: `,
  otherRepair: (number) => `As likely, no. ${number}: `,
  moreRepairs: (count) => `${count} more: --format json shows them`,
  noRepair: (sums) =>
    `${plural(sums, 'sum')} hang together and no few cells mend them: check cell by cell against the register.`,
  searchEnded: 'There are too many ways to list them all.',
  summary: (reports, sound, wrong, unread) =>
    `${plural(reports, 'report')}: ${some(
      [
        [sound, `${sound} without errors`],
        [wrong, `${wrong} with errors`],
        [unread, `${unread} not readable`],
      ],
      ', ',
    )}`,
}

/** The words of the text output that are not findings: those bring their own. */
export const WORDS: Readonly<Record<Language, Words>> = { zh, en }
