import type { EditionId, Section } from './types.ts'

const section = (
  key: Section['key'],
  title: string,
  table: Section['table'],
  placeholder: string | null,
  ...articles: string[]
): Section => ({ key, heading: `${key}、${title}`, table, placeholder, articles })

const shared = (lastPlaceholder: string): readonly Section[] => [
  section('一', '总体情况', null, '（文字描述）', '50'),
  section('二', '主动公开政府信息情况', 't2', null, '50(1)', '20'),
  section('三', '收到和处理政府信息公开申请情况', 't3', null, '50(2)'),
  section('四', '政府信息公开行政复议、行政诉讼情况', 't4', null, '50(3)'),
  section('五', '存在的主要问题及改进情况', null, '（文字描述）', '50(4)'),
  section('六', '其他需要报告的事项', null, lastPlaceholder, '50(5)'),
]

/** The six sections, headings exact: rules.md 2.2. The same in both editions but for what section 六 asks. */
export const SECTIONS: Readonly<Record<EditionId, readonly Section[]>> = {
  '2021': shared('（文字描述，收取信息处理费情况在此处报告。）'),
  '2019': shared('（文字描述）'),
}
