import type { FastifyInstance } from 'fastify'
import { changeLetter } from '#app/applications/letters/change-letter'
import { draftLetter } from '#app/applications/letters/draft-letter'
import type { LetterContent } from '#app/applications/letters/letter-box'
import { listLetters } from '#app/applications/letters/list-letters'
import { moveLetter } from '#app/applications/letters/move-letter'
import type { OneLetter } from '#app/applications/letters/reach-letter'
import { removeLetter } from '#app/applications/letters/remove-letter'
import { showLetter } from '#app/applications/letters/show-letter'
import { previewOf, type ShownLetter } from '#app/applications/letters/shown-letter'
import type { Id } from '#app/ports'
import * as api from '#contract/api/cases/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'
import { oneOf } from './from-json.ts'
import { headsToJson, letterToJson } from './letter-json.ts'

interface LetterParams {
  readonly agencyId: string
  readonly id: string
  readonly letterId: string
}

const letterOf = ({ letterId, ...one }: LetterParams): OneLetter => ({ ...oneOf(one), letterId: letterId as Id })
/** Whether each fact is of its kind the core says, in the language of letters. */
const contentFrom = (content: { readonly facts: object; readonly wording: LetterContent['wording'] }) =>
  content as LetterContent

/** The letters of a case on their way from the draft to the post. */
export function layLetters(scope: FastifyInstance, ports: SitePorts): void {
  const answered = async (found: Result<ShownLetter, Failure>) =>
    found.ok ? ok(letterToJson(found.value, await previewOf(ports, found.value))) : found

  serveEndpoint(scope, api.listLetters, 'read-case', async ({ actor, params }) => {
    const listed = await listLetters(ports, actor, oneOf(params))
    if (!listed.ok) return listed
    const { possible, letters, names } = listed.value
    return ok({
      possible: possible.map(({ id, name, variant, when, to }) => ({ letter: id, name, variant, when, to })),
      letters: headsToJson(letters, names),
    })
  })
  serveEndpoint(scope, api.draftLetter, 'write-letter', async ({ actor, params, body }) =>
    answered(await draftLetter(ports, actor, { ...oneOf(params), letter: body.letter })),
  )
  serveEndpoint(scope, api.showLetter, 'read-case', async ({ actor, params }) =>
    answered(await showLetter(ports, actor, letterOf(params))),
  )
  serveEndpoint(scope, api.tryLetter, 'read-case', async ({ actor, params, body }) =>
    answered(await showLetter(ports, actor, { ...letterOf(params), content: contentFrom(body.content) })),
  )
  serveEndpoint(scope, api.changeLetter, 'write-letter', async ({ actor, params, body }) =>
    answered(
      await changeLetter(ports, actor, {
        ...letterOf(params),
        version: body.version,
        content: contentFrom(body.content),
      }),
    ),
  )
  serveEndpoint(scope, api.moveLetter, 'read-case', async ({ actor, params, body }) =>
    answered(await moveLetter(ports, actor, { ...letterOf(params), ...body })),
  )
  serveEndpoint(scope, api.removeLetter, 'write-letter', async ({ actor, params }) => {
    const removed = await removeLetter(ports, actor, letterOf(params))
    return removed.ok ? ok({}) : removed
  })
}
