import { entry } from './entry.ts'

/** Reports at the desk. */
export const REPORTS_ERRORS = {
  conflict: entry(
    409,
    69,
    '这份报告刚刚被别人改动过，您的操作没有执行。',
    'Someone changed this report a moment ago; your action was not carried out.',
    '请刷新页面，看过新的内容后再决定。',
    'Reload the page, read what is new, then decide.',
  ),
  'report-not-found': entry(
    404,
    2,
    '没有这份年度报告。',
    'No such annual report.',
    '它可能已被删除，或者网址有误。',
    'It may have been deleted, or the address is wrong.',
  ),
  'upload-not-found': entry(
    404,
    2,
    '没有这个等待处理的文件。',
    'No such waiting file.',
    '它可能已经保存或者没有留下，请回到工作页面查看。',
    'It may have been kept or discarded already: look at the desk.',
  ),
  'several-reports': entry(
    422,
    2,
    '文件里有 {count} 份年度报告。',
    'The file holds {count} annual reports.',
    '每份报告属于一个机关、一个年度，请分成单独的文件后逐份提交。',
    'Each report belongs to one agency and one year: send them in as separate files.',
  ),
  'nothing-chosen': entry(
    422,
    64,
    '没有选择要保存的报告。',
    'No report was chosen to be kept.',
    '请至少选择一份保存，或者放弃这个文件。',
    'Choose at least one, or discard the file.',
  ),
  'agency-required': entry(
    422,
    64,
    '没有写明报告属于哪个机关。',
    'The agency that the report belongs to is not stated.',
    '请填写机关全称。',
    'Enter the full name of the agency.',
  ),
  'year-required': entry(
    422,
    64,
    '没有写明报告的年度，或者年度不在 2019 年以后。',
    'The year of the report is missing or before 2019.',
    '请填写报告年度，例如 2021。',
    'Enter the year of the report, for example 2021.',
  ),
  'agency-out-of-reach': entry(
    403,
    77,
    '“{name}”不是本机关，也不是本机关主管的机关，不能替它保存报告。',
    '“{name}” is neither your agency nor one under it: you cannot keep its report.',
    '请核对机关名称；主管部门保存下级机关的报告，需要“主管部门”角色。',
    'Check the name. A supervising office needs the role for the agencies under it.',
  ),
} as const
