import { deepStrictEqual } from 'node:assert'
import * as administration from '#contract/api/administration/index'
import * as cases from '#contract/api/cases/index'
import * as own from '#contract/api/index'
import * as notifications from '#contract/api/notifications/index'
import * as organisation from '#contract/api/organisation/index'
import { type Endpoint, errorOutput } from '#contract/index'
import { ERRORS } from '#core/shared/index'

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'path' in value && 'answer' in value

const EXPORTS: readonly unknown[] = [administration, cases, own, notifications, organisation].flatMap((all) =>
  Object.values(all),
)

/** The endpoints of the staff, those with plain addresses first. */
const ENDPOINTS = EXPORTS.filter(isEndpoint)
  .map((endpoint) => ({ endpoint, pattern: new RegExp(`^${endpoint.path.replaceAll(/:\w+/g, '[^/]+')}$`) }))
  .toSorted((a, b) => a.endpoint.path.split(':').length - b.endpoint.path.split(':').length)

/**
 * Holds every answer of the API that a test gets against the schema of its endpoint, and every refusal against the one of refusals:
 * nothing may be missing, and nothing may be there that the schema does not name.
 */
export async function holdAnswer(method: string, path: string, answer: Response): Promise<void> {
  if (!path.startsWith('/api/') || !answer.headers.get('content-type')?.startsWith('application/json')) return
  const told: unknown = await answer.clone().json()
  if (!answer.ok) return holdRefusal(told, answer.status)
  const [address = ''] = path.split('?')
  const found = ENDPOINTS.find(({ endpoint, pattern }) => endpoint.method === method && pattern.test(address))
  if (found) deepStrictEqual(found.endpoint.answer.parse(told), told, `the answer of ${found.endpoint.id}`)
}

function holdRefusal(told: unknown, status: number): void {
  const { code } = errorOutput.parse(told).error
  const known = Object.entries(ERRORS).find(([name]) => name === code)
  deepStrictEqual(known?.[1].status, status, `the status of ${code}`)
}
