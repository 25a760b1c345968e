import type { PreparedPage, Variant } from '../cache/page.ts'

/** Whether a header names a token without refusing it (`br;q=0`). */
function accepts(header: string, token: string): boolean {
  return header.split(',').some((entry) => {
    const [name, ...params] = entry.split(';').map((part) => part.trim().toLowerCase())
    return name === token && !params.some((param) => /^q=0(\.0*)?$/.test(param))
  })
}

/** The smallest form of a page that the reader's browser takes. */
export function chooseVariant(page: PreparedPage, acceptEncoding: string | undefined): Variant {
  if (acceptEncoding === undefined) return page.identity
  if (page.br !== null && accepts(acceptEncoding, 'br')) return page.br
  if (page.gzip !== null && accepts(acceptEncoding, 'gzip')) return page.gzip
  return page.identity
}

/** If-None-Match: compared weakly, as RFC 9110 13.1.2 says. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/** Programs ask for JSON; browsers, and whoever says nothing, get a page. */
export const wantsJson = (accept: string | undefined): boolean =>
  accept?.includes('application/json') === true && !accept.includes('text/html')
