import type { SwaggerTransform } from '@fastify/swagger'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { PATHS } from '#views/index'

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

/** The schemas of a route as OpenAPI has them. */
export const described: SwaggerTransform = (route) => {
  const { schema, url } = jsonSchemaTransform(route)
  return { url, schema: url === PATHS.clinicCheck ? { ...schema, body: FILES } : schema }
}
