import type { FastifyInstance, FastifyReply } from 'fastify'
import { type ReadFile, readReply, readReplyFile } from '#app/applications/online/read-reply'
import { idFrom } from '#app/identifiers'
import { failure } from '#core/shared/index'
import { PATHS } from '#views/index'
import { orFail } from '../desk/answers.ts'
import { FailureError } from '../http/failures.ts'
import { attachment } from '../http/headers.ts'
import { paramsOf } from '../http/params.ts'
import type { OnlineDeps } from './deps.ts'
import { sentForm } from './forms.ts'
import { checkFollowToken, ticketOf } from './ticket-cookie.ts'

/** Opened in place it can do nothing. */
const FILE_POLICY = "default-src 'none'; sandbox"

/** The reply and what was disclosed with it. Opening is an act that counts in law, so it is a form and no link. */
export function layReply(scope: FastifyInstance, { ports, https }: OnlineDeps): void {
  scope.post(PATHS.readReply, { config: { useCase: 'read-reply' } }, async (request, reply) => {
    const { field } = await sentForm(request)
    checkFollowToken(ports.sealer, request, https, field('token'))
    return sendFile(reply, orFail(await readReply(ports, request.actor, ticketOf(request, https))))
  })

  scope.get('/follow/files/:id', { config: { useCase: 'read-reply' } }, async (request, reply) => {
    const fileId = idFrom(paramsOf(request).id ?? '')
    if (fileId === null) throw new FailureError(failure('reply-not-online'))
    const ticket = ticketOf(request, https)
    return sendFile(reply, orFail(await readReplyFile(ports, request.actor, { ticket, fileId })))
  })
}

const sendFile = (reply: FastifyReply, { name, mediaType, bytes }: ReadFile): FastifyReply =>
  reply
    .headers({
      'content-type': mediaType,
      'content-disposition': attachment(name),
      'content-security-policy': FILE_POLICY,
    })
    .send(Buffer.from(bytes))
