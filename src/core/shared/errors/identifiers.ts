import { entry } from './entry.ts'

/** Numbers that name a body or a person. What was typed is never repeated here: it may be personal data. */
export const IDENTIFIERS_ERRORS = {
  'credit-code-form': entry(
    422,
    64,
    '这不是统一社会信用代码：应当是 18 位数字和大写字母，没有 I、O、S、V、Z，第 3 至 8 位是数字。',
    'Not a unified social credit code: it has 18 digits and capitals without I, O, S, V and Z; places 3 to 8 are digits.',
    '请照证书抄写；字母 O 和数字 0、字母 I 和数字 1 容易混淆。',
    'Copy it from the certificate; the letter O and the digit 0, the letter I and the digit 1 are easily confused.',
  ),
  'credit-code-check': entry(
    422,
    64,
    '统一社会信用代码的最后一位（校验码）不对，其中至少有一位写错了（GB 32100）。',
    'The last character of the unified social credit code does not fit the others: at least one is wrong (GB 32100).',
    '请照证书逐位核对。',
    'Compare it with the certificate, character by character.',
  ),
  'identity-number-form': entry(
    422,
    64,
    '这不像居民身份证号码：应当是 18 位，前 17 位是数字，最后一位是数字或者 X。',
    'This does not look like a resident identity number: 17 digits, then a digit or X.',
    '请照证件核对。15 位的旧号码已经停用；其他证件请另选证件类型。',
    'Compare it with the card. Old numbers of 15 digits are no longer in use; for other papers choose their kind.',
  ),
  'identity-number-birth': entry(
    422,
    64,
    '居民身份证号码第 7 至 14 位不是可能的出生日期。',
    'Places 7 to 14 of the identity number are no possible date of birth.',
    '请照证件逐位核对。',
    'Compare it with the card, digit by digit.',
  ),
  'identity-number-check': entry(
    422,
    64,
    '居民身份证号码的最后一位（校验码）不对，其中至少有一位写错了（GB 11643）。',
    'The last place of the identity number does not fit the others: at least one is wrong (GB 11643).',
    '请照证件逐位核对；最后一位可能是 X。',
    'Compare it with the card, digit by digit; the last place may be X.',
  ),
  'mobile-number-form': entry(
    422,
    64,
    '这不像手机号码：应当是以 13 至 19 开头的 11 位数字。',
    'This does not look like a mobile number: 11 digits that begin with 13 to 19.',
    '请核对号码；固定电话请填在“联系电话”里，带上区号。',
    'Check the number; a landline goes into the field for telephones, with its area code.',
  ),
} as const
