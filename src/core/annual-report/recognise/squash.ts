/**
 * Text as labels are compared by: no white space, no quotation marks, half-width forms, one kind of bracket and one mark for every
 * separator, so that `１、 属于“国家秘密”` and `1.属于国家秘密` are one label.
 */
export function squash(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += squashed(text.charAt(i))
  return out
}

/** The same with, for each character of the result, its place in the text; one place more for the end. */
export function squashWithPlaces(text: string): { readonly text: string; readonly places: readonly number[] } {
  let out = ''
  const places: number[] = []
  for (let i = 0; i < text.length; i++) {
    const piece = squashed(text.charAt(i))
    for (let k = 0; k < piece.length; k++) places.push(i)
    out += piece
  }
  places.push(text.length)
  return { text: out, places }
}

const cache = new Map<string, string>()

function squashed(character: string): string {
  if (character >= '\u4e00' && character <= '\u9fff') return character
  const known = cache.get(character)
  if (known !== undefined) return known
  const made = make(character)
  cache.set(character, made)
  return made
}

function make(character: string): string {
  // A raised digit is a footnote's mark, no part of the label.
  if (/[⁰¹²³⁴-⁹]/u.test(character)) return ''
  const plain = character.normalize('NFKC')
  if (/[\s\u200b-\u200f\u2060\ufeff\u00ad"'“”‘’「」『』*_]/u.test(plain)) return ''
  if (/[、,，.．。;；:：·]/u.test(plain)) return '.'
  if (/[(（〔［[【]/u.test(plain)) return '('
  if (/[)）〕］\]】]/u.test(plain)) return ')'
  return plain
}
