/** What stands behind a text that was found in a cell and does not decide one number. */
export const DOUBT = '？'

/** A bare number, which must not break over lines. */
export const isFigure = (text: string): boolean => /^[-+]?\d[\d.]*$/.test(text)

/** A number, be it with a unit or a remark beside it: not a blank mark, and not a text in doubt. */
export const isNumber = (text: string): boolean => /^[-+]?\d/.test(text) && !text.endsWith(DOUBT)
