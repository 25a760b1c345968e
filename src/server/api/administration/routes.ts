import type { FastifyInstance } from 'fastify'
import { changeSettings } from '#app/administration/change-settings'
import { proposeHolidays } from '#app/administration/propose-holidays'
import { search } from '#app/administration/search'
import { type ShownSetting, showSettings } from '#app/administration/show-settings'
import { takeHolidayNotice } from '#app/administration/take-holiday-notice'
import * as api from '#contract/api/administration/index'
import type { BodyOf } from '#contract/index'
import type { Holiday, HolidayNotice } from '#core/calendar/index'
import { type LocalDate, ok } from '#core/shared/index'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'
import { layHistory } from './history.ts'

/** Settings, holidays, and the search of the top bar. */
export function layAdministration(scope: FastifyInstance, ports: SitePorts): void {
  laySettings(scope, ports)
  layHistory(scope, ports)
  layHolidays(scope, ports)
  serveEndpoint(scope, api.search, 'search', async ({ actor, query }) => {
    const found = await search(ports, actor, query.text)
    return found.ok ? ok({ hits: found.value.map((hit) => ({ ...hit })) }) : found
  })
}

function laySettings(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.showSettings, 'show-settings', async ({ actor }) => {
    const shown = await showSettings(ports, actor)
    if (!shown.ok) return shown
    return ok({
      groups: shown.value.map(({ id, title, settings }) => ({ id, title, settings: settings.map(settingToJson) })),
    })
  })
  serveEndpoint(scope, api.changeSettings, 'change-settings', async ({ actor, body }) => {
    const saved = await changeSettings(ports, actor, body)
    return saved.ok ? ok({ problems: saved.value }) : saved
  })
}

const settingToJson = ({ spec, value, changed }: ShownSetting) => {
  const { name, label, meaning, basis, expected, fallback } = spec
  return { name, label, meaning, basis, expected, fallback, value, changed }
}

function layHolidays(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.proposeHolidays, 'propose-holidays', async ({ actor, params }) => {
    const proposed = await proposeHolidays(ports, actor, params.year)
    if (!proposed.ok) return proposed
    const { plan, faults, taken } = proposed.value
    return ok({
      holidays: plan?.holidays.map(holidayToJson) ?? null,
      faults: [...faults],
      taken: taken.map(({ number, published }) => ({ number, published })),
    })
  })
  serveEndpoint(scope, api.takeHolidayNotice, 'take-holiday-notice', async ({ actor, body }) => {
    const taken = await takeHolidayNotice(ports, actor, noticeFromJson(body))
    return taken.ok ? ok({ moved: taken.value }) : taken
  })
}

const holidayToJson = ({ festivals, from, to, makeUps }: Holiday) => ({
  ...{ from, to },
  ...{ festivals: [...festivals], makeUps: [...makeUps] },
})

/** Days were held against their schema; here they get their type. */
const noticeFromJson = ({ holidays, published, ...rest }: BodyOf<typeof api.takeHolidayNotice>): HolidayNotice => ({
  ...rest,
  published: published as LocalDate,
  holidays: holidays.map((one) => ({ ...one, ...daysOf(one) })),
})

const daysOf = ({
  from,
  to,
  makeUps,
}: {
  readonly from: string
  readonly to: string
  readonly makeUps: readonly string[]
}) => ({
  from: from as LocalDate,
  to: to as LocalDate,
  makeUps: makeUps as readonly LocalDate[],
})
