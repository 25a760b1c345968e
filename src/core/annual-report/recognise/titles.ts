import type { SectionKey } from '../form/index.ts'

export const SECTION_KEYS: readonly SectionKey[] = ['一', '二', '三', '四', '五', '六']

const product = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>((found, next) => found.flatMap((head) => next.map((tail) => head + tail)), [''])

/** Wordings of the six titles as reports print them, official first, squashed and without number. */
export const TITLES: Readonly<Record<SectionKey, readonly string[]>> = {
  一: ['总体情况', '工作总体情况', '总体工作情况', '基本情况', '概述'],
  二: ['主动公开政府信息情况', '主动公开政府信息的情况'],
  三: ['收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况', '依申请公开政府信息情况'],
  四: [
    '政府信息公开行政复议.行政诉讼情况',
    '因政府信息公开工作被申请行政复议.提起行政诉讼情况',
    '因政府信息公开申请行政复议.提起行政诉讼的情况',
  ],
  五: product(
    ['存在的主要问题', '存在的问题', '主要问题', '存在的不足'],
    ['及', '和'],
    ['改进', '整改'],
    ['情况', '措施'],
  ),
  六: ['其他需要报告的事项', '其他需要报告事项', '需要报告的其他事项', '其他需要说明的事项', '其他事项'],
}
