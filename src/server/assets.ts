import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { prepare } from './cache/page.ts'
import { sendPrepared } from './http/send-page.ts'

export interface StyleSheet {
  /** With the hash of the content, so that a browser may keep it for ever. */
  readonly address: string
  readonly css: Buffer
}

const PATH = '/assets/gongkai.css'
const FOR_EVER = { 'cache-control': 'public, max-age=31536000, immutable' }

export async function loadStyleSheet(file: URL): Promise<StyleSheet> {
  const css = await readFile(file)
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 12)
  return { address: `${PATH}?v=${hash}`, css }
}

/** An address with an old hash gets the present sheet, but may not keep it. */
export async function serveStyleSheet(app: FastifyInstance, { address, css }: StyleSheet): Promise<void> {
  const contentType = 'text/css; charset=utf-8'
  const lasting = await prepare({ contentType, body: css, headers: FOR_EVER }, 0)
  const passing = await prepare({ contentType, body: css }, 0)
  app.get(PATH, { config: { useCase: 'open' } }, (request, reply) =>
    sendPrepared(request, reply, request.url === address ? lasting : passing),
  )
}

const ICON = new URL('../../assets/favicon.ico', import.meta.url)
const FOR_A_DAY = { 'cache-control': 'public, max-age=86400' }

/** Browsers ask for it by themselves; without it every reader's console has an error. */
export async function serveIcon(app: FastifyInstance): Promise<void> {
  const page = await prepare({ contentType: 'image/x-icon', body: await readFile(ICON), headers: FOR_A_DAY }, 0)
  app.get('/favicon.ico', { config: { useCase: 'open' } }, (request, reply) => sendPrepared(request, reply, page))
}
