import { type Bilingual, fillBoth } from '#core/shared/index'
import type { Story } from './stories.ts'

const NOW: Bilingual = { zh: '现在是 {from}', en: 'it says {from}' }
const BLANK: Bilingual = { zh: '现在空着', en: 'it is blank' }

const GUESS: Readonly<Record<Story, Bilingual>> = {
  totalBlank: { zh: '总计没有填', en: 'the total was not filled in' },
  totalZero: { zh: '总计留成了 0', en: 'the total was left at 0' },
  totalNotUpdated: { zh: '分项改过以后总计可能没有跟着改', en: 'the total was probably not updated after its parts' },
  shifted: { zh: '数字可能错了一格', en: 'numbers probably stand one place off' },
  digitsSwapped: { zh: '可能有两位数字写颠倒了', en: 'two digits were probably swapped' },
  digitLost: { zh: '可能少写了一位数字', en: 'a digit was probably lost' },
  digitExtra: { zh: '可能多写了一位数字', en: 'a digit was probably typed twice' },
  lastYearsValue: {
    zh: '和上一年的数字一样，可能是上一年留下的',
    en: 'it equals last year’s number and was probably left standing',
  },
  partMissing: { zh: '这一格可能漏填了', en: 'this cell was probably left out' },
  other: { zh: '请先核对这一格', en: 'check this cell first' },
}

/** `表三……“总计”列：现在是 2，应为 3。分项改过以后总计可能没有跟着改。` */
export function tellChange(where: Bilingual, from: number | null, to: number, story: Story): Bilingual {
  const now = from === null ? BLANK : fillBoth(NOW, { from })
  const guess = GUESS[story]
  return {
    zh: `${where.zh}：${now.zh}，应为 ${to}。${guess.zh}。`,
    en: `${where.en}: ${now.en} and should be ${to}; ${guess.en}.`,
  }
}
