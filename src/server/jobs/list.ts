import { sweepAccounts } from '#app/accounts/sweep-accounts'
import { eraseCases } from '#app/applications/erase-cases'
import { refreshDues } from '#app/applications/refresh-dues'
import { anchorDay } from '#app/audit/anchor-day'
import { remind } from '#app/notifications/remind'
import { sendDigests } from '#app/notifications/send-digests'
import { type OutboxPorts, sendOutbox } from '#app/outbox/send-outbox'
import { sweepOutbox } from '#app/outbox/sweep-outbox'
import { SYSTEM } from '#app/ports'
import { ok } from '#core/shared/index'
import type { SitePorts } from '../site-ports.ts'
import type { Job } from './job.ts'

/** What keeps an embedded database clean, which nobody else does; null for a server, which does it itself. */
export type Maintain = (() => Promise<void>) | null

/** All that the program does by itself, in the order in which it is done when several are due. */
export const jobsOf = (ports: SitePorts & OutboxPorts, maintain: Maintain): readonly Job[] => [
  {
    // The day may have passed a due date, or a setting changed what is known of the calendar.
    name: 'refresh-dues',
    schedule: { at: '00:10' },
    longestMinutes: 60,
    run: () => refreshDues(ports, SYSTEM),
  },
  { name: 'remind', schedule: { at: '07:30' }, longestMinutes: 60, run: () => remind(ports, SYSTEM) },
  // Asked often, since who takes mail may have been told late; it makes no mail without something new.
  { name: 'send-digests', schedule: { at: '07:40' }, longestMinutes: 30, run: () => sendDigests(ports, SYSTEM) },
  { name: 'send-outbox', schedule: { everyMinutes: 1 }, longestMinutes: 30, run: () => sendOutbox(ports, SYSTEM) },
  // An office PC runs by day only: whoever waited for midnight would never anchor.
  { name: 'anchor-day', schedule: { everyMinutes: 60 }, longestMinutes: 30, run: () => anchorDay(ports, SYSTEM) },
  {
    name: 'sweep-accounts',
    schedule: { everyMinutes: 60 },
    longestMinutes: 10,
    run: () => sweepAccounts(ports, SYSTEM),
  },
  { name: 'sweep-outbox', schedule: { at: '01:00' }, longestMinutes: 30, run: () => sweepOutbox(ports, SYSTEM) },
  { name: 'erase-cases', schedule: { at: '01:30' }, longestMinutes: 120, run: () => eraseCases(ports, SYSTEM) },
  ...(maintain === null
    ? []
    : [
        {
          name: 'maintain',
          schedule: { at: '12:30' },
          longestMinutes: 30,
          run: () => maintain().then(() => ok(null)),
        } as const,
      ]),
]
