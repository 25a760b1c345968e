import type { FastifyInstance, FastifyRequest } from 'fastify'
import { changeSettings, type SettingProblems } from '#app/change-settings'
import { type ShownSettings, showSettings } from '#app/show-settings'
import { PATHS, type SettingField, settingsPage } from '#views/index'
import { orFail, sendHtml } from './answers.ts'
import type { DeskDeps } from './deps.ts'
import { type Fields, fieldsOf, sessionOf } from './forms.ts'

/** The settings of the portal's agency. */
export function layDeskSettings(app: FastifyInstance, { ports, frames }: DeskDeps): void {
  const pageFor = async (request: FastifyRequest, typed: Fields, problems: SettingProblems, saved: boolean) => {
    const shown = orFail(await showSettings(ports, request.actor))
    const frame = frames.of(shown.site, request.actor)
    return settingsPage({ frame, guard: sessionOf(request), fields: fieldsFor(shown, typed, problems), saved })
  }

  app.get(PATHS.settings, { config: { useCase: 'show-settings' } }, async (request, reply) =>
    sendHtml(reply, await pageFor(request, {}, {}, request.url.endsWith('?saved'))),
  )

  app.post(PATHS.settings, { config: { useCase: 'change-settings' } }, async (request, reply) => {
    const typed = fieldsOf(request)
    const problems = orFail(await changeSettings(ports, request.actor, typed))
    if (Object.keys(problems).length === 0) return reply.redirect(`${PATHS.settings}?saved`, 303)
    reply.code(422)
    return sendHtml(reply, await pageFor(request, typed, problems, false))
  })
}

const fieldsFor = ({ settings }: ShownSettings, typed: Fields, problems: SettingProblems): readonly SettingField[] =>
  settings.map(({ spec: { name, label, meaning, basis }, value }) => ({
    name,
    label: label.zh,
    meaning: meaning.zh,
    basis,
    value: typed[name] ?? value,
    problem: problems[name]?.zh ?? null,
  }))
