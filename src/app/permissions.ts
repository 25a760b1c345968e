import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Actor } from './ports.ts'

type Who = Actor['kind']

const ALL: readonly Who[] = ['public', 'desk', 'system']
const STAFF: readonly Who[] = ['desk']
const STAFF_AND_PROGRAM: readonly Who[] = ['desk', 'system']

/** Who may do what: the one table. A use case asks it before it does anything else, and each route names its use case. */
export const PERMISSIONS = {
  'show-home': ALL,
  'list-reports': ALL,
  'show-report': ALL,
  'download-report': ALL,
  'use-clinic': ALL,
  'open-desk': ALL,
  'show-desk': STAFF,
  'show-upload': STAFF,
  'show-desk-report': STAFF,
  'show-settings': STAFF,
  'receive-upload': STAFF,
  'discard-upload': STAFF,
  'keep-upload': STAFF,
  'publish-report': STAFF,
  'withdraw-report': STAFF,
  'delete-report': STAFF,
  'change-settings': STAFF_AND_PROGRAM,
  'set-up-demonstration': ['system'],
} as const satisfies Record<string, readonly Who[]>

export type UseCase = keyof typeof PERMISSIONS

/** Ok, or `not-allowed`. */
export function permit(actor: Actor, useCase: UseCase): Result<null, Failure> {
  const allowed: readonly Who[] = PERMISSIONS[useCase]
  return allowed.includes(actor.kind) ? ok(null) : err(failure('not-allowed'))
}
