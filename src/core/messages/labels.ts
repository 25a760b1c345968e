import type { Bilingual } from '#core/shared/index'

/** Words for how grave a finding is. */
export const SEVERITY_LABELS: Readonly<Record<'error' | 'warning' | 'note', Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  note: { zh: '提示', en: 'note' },
}

/** Words for what a rule decided. */
export const VERDICT_LABELS: Readonly<Record<'pass' | 'fail' | 'uncertain' | 'notAssessable', Bilingual>> = {
  pass: { zh: '相符', en: 'pass' },
  fail: { zh: '不符', en: 'fail' },
  uncertain: { zh: '待核实', en: 'uncertain' },
  notAssessable: { zh: '无法核对', en: 'not assessable' },
}
