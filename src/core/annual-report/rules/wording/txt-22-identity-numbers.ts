import { EDITIONS, law } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK = '10X98765432'

/** GB 11643: the last character is a check digit over the first seventeen. */
function isIdentityNumber(text: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0)
  return CHECK[sum % 11] === text[17]?.toUpperCase()
}

const masked = (text: string): string => `${text.slice(0, 6)}********${text.slice(-4)}`

/** An identity number whose check digit is right. It is shown masked in the finding. Article 15 */
export const identityNumbers: Rule = textRule({
  id: 'TXT-22',
  title: { zh: '没有公民身份号码', en: 'No identity card numbers' },
  basis: [law('EXC-4', '第十五条')],
  severity: 'error',
  editions: EDITIONS,
  find: ({ text }) =>
    matches(text, /(?<!\d)\d{17}[\dXx](?!\d)/gu)
      .filter(isIdentityNumber)
      .map(masked),
  advice: {
    zh: '这是公民身份号码，属于个人隐私，公布前请删去。',
    en: 'This is a citizen’s identity number, which is private: remove it before publication.',
  },
  examples: {
    pass: { told: { zh: '没有', en: 'none' }, changes: {} },
    fail: {
      told: { zh: '写有身份号码', en: 'an identity number' },
      changes: { texts: { 一: '申请人（110101199003070003）对答复表示满意。' } },
    },
  },
})
