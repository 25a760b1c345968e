import type { SwaggerTransform, SwaggerTransformObject } from '@fastify/swagger'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { permit } from '#app/permissions'
import { PATHS } from '#views/index'
import { PUBLIC } from '../http/access.ts'

const FILE = { type: 'string', format: 'binary' } as const

/** A file is sent as a form sends it, several at once, or alone as the body. No schema of a value says that, so it is said here. */
const FILES = {
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['file'],
        properties: {
          file: { type: 'array', items: FILE, description: '报告文件，一个或多个。One or more report files.' },
        },
      },
    },
    'application/octet-stream': { schema: { ...FILE, description: '一个文件的内容。The bytes of one file.' } },
  },
} as const

/** How one comes in: as a person by the cookie of the sign-in, as a system by a token of its agency. */
export const SECURITY_SCHEMES = {
  session: { type: 'apiKey', in: 'cookie', name: 'gongkai_session', description: '登录的会话 a session' },
  token: { type: 'http', scheme: 'bearer', description: '接口令牌 an API token: gk_…' },
} as const

const EITHER = [{ session: [] }, { token: [] }]

const IDEMPOTENCY_KEY = {
  type: 'object',
  properties: {
    'idempotency-key': {
      type: 'string',
      pattern: '^[\\w.:-]{1,100}$',
      description: '同一件重发时用同一个键，24 小时内得到同一个结果。The same key, the same answer, for 24 hours.',
    },
  },
} as const

/** The schemas of a route as OpenAPI has them, with who may use it (`x-use-case`: also the scope of a token). */
export const described: SwaggerTransform = (input) => {
  const { schema: made, url } = jsonSchemaTransform(input)
  const { useCase = 'open', creates = false } = input.route.config ?? {}
  const isOpen = useCase === 'open' || permit(PUBLIC, useCase).ok
  const schema = {
    ...made,
    ...(url === PATHS.clinicCheck && { body: FILES }),
    ...(creates && { headers: IDEMPOTENCY_KEY }),
    ...(!isOpen && { security: EITHER, 'x-use-case': useCase }),
  }
  return { url, schema }
}

/** By their names: the registry has the schemas in the order in which modules were loaded, which is nobody's order. */
export const inOrder: SwaggerTransformObject = (input) => {
  const made = jsonSchemaTransformObject(input)
  if (!('components' in made) || !made.components?.schemas) return made
  const schemas = Object.fromEntries(Object.entries(made.components.schemas).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  Object.assign(made.components, { schemas })
  return made
}
