import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { prepare } from '../cache/page.ts'
import { SCRIPT_POLICY } from '../http/headers.ts'
import { sendPrepared } from '../http/send-page.ts'

const FILE = new URL('../../../assets/apply.js', import.meta.url)
const PATH = '/assets/apply.js'
const FOR_EVER = { 'cache-control': 'public, max-age=31536000, immutable' }

/** The one small script of the application form. Gives its address, with the hash of its content. */
export async function serveApplyScript(http: FastifyInstance): Promise<string> {
  const body = await readFile(FILE)
  const address = `${PATH}?v=${createHash('sha256').update(body).digest('base64url').slice(0, 12)}`
  const contentType = 'text/javascript; charset=utf-8'
  const lasting = await prepare({ contentType, body, headers: FOR_EVER }, 0)
  const passing = await prepare({ contentType, body }, 0)
  http.get(PATH, { config: { useCase: 'open' } }, (request, reply) =>
    sendPrepared(request, reply, request.url === address ? lasting : passing),
  )
  return address
}

/** For a page that has the script. */
export const withScript = { 'content-security-policy': SCRIPT_POLICY } as const
