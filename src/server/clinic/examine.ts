import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Examined, examineFiles } from '#app/examine-files'
import type { SourceFile } from '#app/ports'
import { err, failure } from '#core/shared/index'
import { orFail } from '../desk/answers.ts'
import type { ClinicDeps } from './deps.ts'
import { sentFiles } from './sent-files.ts'

/** For all files of one request, in seconds. */
const LONGEST_S = 90

/** Reads and checks what a request sends. A sender who goes away, or files that take too long together, end the reading. */
export async function examineSent(
  { ports, turnstile }: ClinicDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
): Promise<readonly Examined[]> {
  return turnstile.pass(request, async () => {
    const files = await sentFiles(request, name)
    const gone = new AbortController()
    reply.raw.once('close', () => gone.abort())
    const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(LONGEST_S * 1000)])
    const readEntries = async (file: SourceFile) => {
      try {
        return await ports.readWithin(file, signal)
      } catch (cause) {
        if (!signal.aborted) throw cause
        return [{ entry: null, result: err(failure('reading-timed-out', { seconds: LONGEST_S })) }]
      }
    }
    return orFail(await examineFiles({ readEntries }, request.actor, files))
  })
}
