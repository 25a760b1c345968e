import type { Store } from '#app/ports'
import type { Queries } from '../query.ts'
import { agenciesOn } from './agencies.ts'
import { auditOn } from './audit.ts'
import { publicRevisionOn } from './public-revision.ts'
import { reportsOn } from './reports.ts'
import { settingsOn } from './settings.ts'
import { uploadsOn } from './uploads.ts'

/** The store of one transaction. */
export const storeOn = (db: Queries): Store => ({
  agencies: agenciesOn(db),
  reports: reportsOn(db),
  uploads: uploadsOn(db),
  settings: settingsOn(db),
  audit: auditOn(db),
  publicRevision: publicRevisionOn(db),
})
