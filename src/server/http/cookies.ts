/** The value of a cookie, or null. */
export function cookieValue(header: string | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}

export interface CookieFacts {
  /** Seconds; null: until the browser is closed. 0 takes the cookie away. */
  readonly lasts?: number | null
  /** `Lax` for what must come back with a visitor whom another site sends. */
  readonly sameSite?: 'Strict' | 'Lax'
}

/** `__Host-`: a browser takes the cookie from this very host over https only. */
export const cookieName = (name: string, https: boolean): string => `${https ? '__Host-' : ''}gongkai_${name}`

/** A cookie that no script can read and no other site can send. */
export const setCookie = (
  name: string,
  value: string,
  https: boolean,
  { lasts = null, sameSite = 'Strict' }: CookieFacts = {},
): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=${sameSite}${https ? '; Secure' : ''}${lasts === null ? '' : `; Max-Age=${lasts}`}`
