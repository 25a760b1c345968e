import type { AccountPorts } from '#app/accounts/ports'
import type { FilePorts } from '#app/applications/files/file-ports'
import type { DownloadPorts } from '#app/download-report'
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
    FilePorts {
  /** What anybody sends to the clinic: an archive file by file. Rejects with the signal's reason. */
  readonly readWithin: ReadWithin
}
