/**
 * Text that every format can carry: control characters other than tab and line feed go (XML 1.0 has no way to write them), half a
 * surrogate pair becomes U+FFFD. Everything else stays as it is, rare name characters beyond the BMP included.
 */
export const printable = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\p{Cc}/gu, (c) => (c === '\n' || c === '\t' ? c : ''))
    .replaceAll(/\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD')
