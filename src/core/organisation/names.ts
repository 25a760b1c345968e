const LONGEST_NAME = 100

/** An official name as typed: spaces at the ends and control characters do not belong to it. Null when nothing or too much is left. */
export function officialName(typed: string): string | null {
  const name = plainText(typed)
  return name === '' || [...name].length > LONGEST_NAME ? null : name
}

/** On one line, without control and format characters. Rare characters of names stay, those too that Unicode has not assigned yet. */
export const plainText = (typed: string): string =>
  typed
    .replaceAll(/\s/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
