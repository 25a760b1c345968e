/** The value of a cookie, or null. */
export function cookieValue(header: string | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}

/** A cookie for this browser session that no script can read and no other site can send. */
export const setCookie = (name: string, value: string, https: boolean): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Strict${https ? '; Secure' : ''}`
