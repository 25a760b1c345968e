const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** What is printed raised behind `before`. Behind a digit it is a footnote's mark, which must not become the number's last digit. */
export const raised = (text: string, before: string): string =>
  /\d\s*$/.test(before) ? text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit))) : text
