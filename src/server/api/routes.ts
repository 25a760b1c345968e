import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { PATHS } from '#views/index'
import type { ClinicDeps } from '../clinic/deps.ts'
import { limitRequests } from '../http/request-limit.ts'
import { layClinicCheck, layClinicPdf } from './clinic.ts'
import { described, inOrder, SECURITY_SCHEMES } from './described.ts'
import { layStaffApi, type StaffApiDeps } from './staff.ts'

const API_VERSION = '1.0.0'

/** What other programs use. Requests and answers follow the schemas of the contract, and the description is made from the same schemas. */
export async function layApi(scope: FastifyInstance, clinic: ClinicDeps, deps: StaffApiDeps): Promise<void> {
  limitRequests(scope, deps.elapsed)
  scope.setValidatorCompiler(validatorCompiler)
  scope.setSerializerCompiler(serializerCompiler)
  await scope.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '公开 Gongkai',
        version: API_VERSION,
        description:
          '政府信息公开工作年度报告的读取、核对，依申请公开的办理。Reading and checking annual reports, and handling applications for government information.',
      },
      servers: [{ url: '/' }],
      components: { securitySchemes: SECURITY_SCHEMES },
    },
    transform: described,
    transformObject: inOrder,
  })
  await scope.register((inner) => layClinicCheck(inner, clinic))
  await scope.register(async (inner) => layClinicPdf(inner, clinic))
  await scope.register((inner) => layStaffApi(inner, deps))
  scope.get(PATHS.openapi, { config: { useCase: 'open' }, schema: { hide: true } }, () => scope.swagger())
}
