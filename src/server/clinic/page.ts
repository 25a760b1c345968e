import type { FastifyInstance } from 'fastify'
import type { Examined } from '#app/examine-files'
import { ok, tell } from '#core/shared/index'
import { type ClinicLimits, type ClinicRow, clinicPage, PATHS } from '#views/index'
import { sendHtml } from '../desk/answers.ts'
import { failureOf } from '../http/failures.ts'
import { SCRIPT_POLICY } from '../http/headers.ts'
import { refuse } from '../http/refuse.ts'
import type { LayPage } from '../portal/public-page.ts'
import type { ClinicDeps } from './deps.ts'
import { examineSent } from './examine.ts'
import { acceptFiles, SENT } from './sent-files.ts'

/** Of one batch in the browser, as many as an archive may hold. */
const BROWSER_FILES = 500
const LIMITS: ClinicLimits = { sentFiles: SENT.files, sentMegabytes: SENT.megabytes, files: BROWSER_FILES }

/** The clinic's page, empty: the one page with a script. */
export function layClinicPage(lay: LayPage, { frames, app }: ClinicDeps): void {
  lay(PATHS.clinic, 'use-clinic', async (actor) => {
    const frame = await frames.forAnything(actor)
    const body = clinicPage({ frame, scripts: app?.scripts ?? null, limits: LIMITS, rows: null, refusal: null })
    const headers = { 'content-security-policy': SCRIPT_POLICY }
    return ok({ contentType: 'text/html; charset=utf-8', body, headers })
  })
}

/** The same page with what was found in the files of a form, for browsers without script. Nothing of them is kept. */
export async function layClinicForm(scope: FastifyInstance, deps: ClinicDeps): Promise<void> {
  await acceptFiles(scope)
  scope.post(PATHS.clinic, { config: { useCase: 'use-clinic' } }, async (request, reply) => {
    const frame = await deps.frames.forAnything(request.actor)
    reply.header('cache-control', 'no-store')
    const shared = { frame, scripts: null, limits: LIMITS }
    try {
      const rows = (await examineSent(deps, request, reply, '')).map(rowOf)
      return sendHtml(reply, clinicPage({ ...shared, rows, refusal: null }))
    } catch (cause) {
      const expected = failureOf(cause, SENT.megabytes)
      if (expected === null) throw cause
      const { message, hint } = tell(expected)
      refuse(reply, expected)
      return sendHtml(reply, clinicPage({ ...shared, rows: null, refusal: `${message.zh}${hint.zh}` }))
    }
  })
}

function rowOf(examined: Examined, i: number): ClinicRow {
  const id = `r${i + 1}`
  const { file } = examined
  if ('report' in examined) return { id, file, outcome: { kind: 'report', value: { ...examined, applied: [] } } }
  return { id, file, outcome: { kind: 'failure', value: tell(examined.failure) } }
}
