import { z } from 'zod'
import { errorOutput } from '#contract/index'

const FILE = { content: { 'application/octet-stream': { schema: z.any().meta({ type: 'string', format: 'binary' }) } } }

/** The schema of a route that answers with a file. */
export const binary = <Params extends z.ZodObject>(operationId: string, summary: string, params: Params) => ({
  ...{ operationId, summary, params },
  response: { 200: FILE, '4xx': errorOutput, '5xx': errorOutput },
})

/** Sent to be saved: whatever it is, no browser shows or runs it here. */
export const saved = (name: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; sandbox",
})
