import type { FastifyInstance } from 'fastify'
import { failure } from '#core/shared/index'
import { comesFromOurPage } from '../desk/forms.ts'
import { FailureError } from '../http/failures.ts'

/**
 * A change that comes with a session's cookie must come from a page of ours and as JSON, which no form of another site can send. A token
 * of another system brings no cookie and needs neither.
 */
export function onlyFromOurPages(scope: FastifyInstance, origin: () => string): void {
  scope.addHook('onRequest', (request, _reply, done) => {
    const changes = request.method !== 'GET' && request.method !== 'HEAD'
    const type = request.headers['content-type'] ?? ''
    const isOurs =
      comesFromOurPage(request, origin()) && (type === '' || /^(application\/json|multipart\/form-data)\b/.test(type))
    if (changes && request.session !== null && !isOurs) done(new FailureError(failure('forged-request')))
    else done()
  })
}
