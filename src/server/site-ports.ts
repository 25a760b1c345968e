import type { AccountPorts } from '#app/accounts/ports'
import type { HolidaySource } from '#app/administration/propose-holidays'
import type { FilePorts } from '#app/applications/files/file-ports'
import type { ManyPorts } from '#app/applications/many/ports'
import type { DownloadPorts } from '#app/download-report'
import type { OrganisationPorts, TableFiles } from '#app/organisation/ports'
import type { OutboxPorts } from '#app/outbox/send-outbox'
import type { WebhookPorts } from '#app/outbox/webhooks'
import type { Ports } from '#app/ports'
import type { ReportReading } from '#app/read-one-report'
import type { DeskPorts } from '#app/show-desk'
import type { ReadWithin } from './clinic/deps.ts'

/** All that the site asks of the world. */
export interface SitePorts
  extends Omit<Ports, 'reader'>,
    DownloadPorts,
    DeskPorts,
    ReportReading,
    AccountPorts,
    WebhookPorts,
    Pick<OutboxPorts, 'mailer'>,
    FilePorts,
    OrganisationPorts,
    TableFiles,
    HolidaySource,
    ManyPorts {
  /** What anybody sends to the clinic: an archive file by file. Rejects with the signal's reason. */
  readonly readWithin: ReadWithin
}
