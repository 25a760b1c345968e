import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** What a loader makes: content and the headers that are its own. */
export interface Page {
  readonly contentType: string
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

/** A page in one encoding, with all the headers that it is sent with. */
export interface Variant {
  readonly body: Buffer
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
}

/** A page ready to be sent: compressed once, with a strong ETag for each encoding. */
export interface PreparedPage {
  readonly revision: number
  readonly identity: Variant
  readonly br: Variant | null
  readonly gzip: Variant | null
}

const BROTLI_QUALITY = 9
const COMPRESSIBLE = /^(text\/|application\/json|image\/svg)/

/** `no-cache`: may be kept, must be asked about; that question costs a 304. */
const PUBLIC_HEADERS = { 'cache-control': 'no-cache', vary: 'accept-encoding' }

export async function prepare(page: Page, revision: number): Promise<PreparedPage> {
  const body = Buffer.from(page.body)
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const variant = (bytes: Buffer, encoding: 'br' | 'gzip' | null): Variant => ({
    body: bytes,
    etag: encoding === null ? `"${hash}"` : `"${hash}-${encoding}"`,
    headers: {
      ...PUBLIC_HEADERS,
      'content-type': page.contentType,
      ...(encoding !== null && { 'content-encoding': encoding }),
      ...page.headers,
    },
  })
  const identity = variant(body, null)
  if (!COMPRESSIBLE.test(page.contentType)) return { revision, identity, br: null, gzip: null }
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }
  const [br, gz] = await Promise.all([toBrotli(body, quality), toGzip(body)])
  return { revision, identity, br: variant(br, 'br'), gzip: variant(gz, 'gzip') }
}

export const sizeOf = ({ identity, br, gzip }: PreparedPage): number =>
  identity.body.length + (br?.body.length ?? 0) + (gzip?.body.length ?? 0)
