import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Failure } from '#core/shared/index'
import { signInPage } from '#views/index'
import { sendHtml } from '../desk/answers.ts'
import { refuse } from '../http/refuse.ts'
import type { AccountDeps } from './deps.ts'
import { said } from './said.ts'

export interface SignInForm {
  readonly next: string
  readonly login?: string
  readonly refusal?: Failure | null
}

/** The page to sign in, with what was refused. */
export async function sendSignInPage(
  { ports, frames }: Pick<AccountDeps, 'ports' | 'frames'>,
  request: FastifyRequest,
  reply: FastifyReply,
  { next, login = '', refusal = null }: SignInForm,
): Promise<FastifyReply> {
  if (refusal !== null) refuse(reply, refusal)
  const frame = await frames.forAnything(request.actor)
  const elsewhere = ports.elsewhere?.name ?? null
  return sendHtml(reply, signInPage({ frame, next, login, elsewhere, refusal: said(refusal) }))
}
