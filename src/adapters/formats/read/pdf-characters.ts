// Fonts often map a character to its twin among the radicals (⼀ for 一, ⺠ for 民) or the compatibility forms: the same shape, another
// code. Kangxi radicals and compatibility ideographs have a normal form; the supplement's radicals (no decomposition in Unicode) are
// listed for those whose twin is a character of simplified text.
const SUPPLEMENT: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⻳龟',
  ).flatMap((c, i, all) => (i % 2 === 0 ? [[c, all[i + 1] ?? c]] : [])),
)
const TWINS = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g

/** The text of a glyph with twins replaced; control characters go. */
export const plainText = (unicode: string): string =>
  unicode
    .replace(TWINS, (c) => SUPPLEMENT[c] ?? c.normalize('NFKC'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
    .replace(/[\u0000-\u001f\u007f\u00ad\u200b-\u200f\ufeff]/g, '')

export const isHan = (text: string): boolean => /[\p{Script=Han}]/u.test(text)

/** What a full-width glyph can be in a text that reads right: Han, their punctuation and full-width forms, lines, circled numbers. */
export const isEastAsian = (text: string): boolean =>
  /[\p{Script=Han}\u2010-\u2027\u2030-\u205e\u2100-\u26ff\u3000-\u30ff\uff00-\uffef×÷±·°]/u.test(text)
