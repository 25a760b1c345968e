/**
 * PostgreSQL holds neither U+0000 nor half of a surrogate pair in a text; both become U+FFFD, the sign for a character that
 * could not be kept. Readers drop them already, so this is met by hostile input only.
 */
export const storable = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\u0000', '\ufffd')

/** `storable` for a text that may be missing. */
export const storableOrNull = (text: string | null): string | null => (text === null ? null : storable(text))

/** A value for a jsonb column. `pg` would make a PostgreSQL array of a JavaScript one. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? storable(inner) : inner))
