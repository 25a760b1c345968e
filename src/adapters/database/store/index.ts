import type { Store } from '#app/ports'
import type { Queries } from '../query.ts'
import { accountIdentitiesOn } from './account-identities.ts'
import { accountLinksOn } from './account-links.ts'
import { accountsOn } from './accounts.ts'
import { agenciesOn } from './agencies.ts'
import { auditOn } from './audit.ts'
import { caseStoreOn } from './cases/index.ts'
import { holdsSealed } from './holds-sealed.ts'
import { jobStoreOn } from './jobs.ts'
import { notificationStoreOn } from './notifications.ts'
import { onlineStoreOn } from './online.ts'
import { organisationOn } from './organisation.ts'
import { outboxStoreOn } from './outbox.ts'
import { personsOn } from './persons.ts'
import { publicRevisionOn } from './public-revision.ts'
import { recoveryCodesOn } from './recovery-codes.ts'
import { reportsOn } from './reports.ts'
import { sectionsOn } from './sections.ts'
import { sessionsOn } from './sessions.ts'
import { settingsOn } from './settings.ts'
import { signInAttemptsOn } from './sign-in-attempts.ts'
import { tokenStoreOn } from './tokens.ts'
import { uploadsOn } from './uploads.ts'

/** The store of one transaction. */
export const storeOn = (db: Queries): Store => ({
  agencies: agenciesOn(db),
  organisation: organisationOn(db),
  sections: sectionsOn(db),
  persons: personsOn(db),
  accounts: accountsOn(db),
  links: accountLinksOn(db),
  sessions: sessionsOn(db),
  attempts: signInAttemptsOn(db),
  recoveryCodes: recoveryCodesOn(db),
  identities: accountIdentitiesOn(db),
  ...caseStoreOn(db),
  ...onlineStoreOn(db),
  ...notificationStoreOn(db),
  ...outboxStoreOn(db),
  ...jobStoreOn(db),
  ...tokenStoreOn(db),
  reports: reportsOn(db),
  uploads: uploadsOn(db),
  settings: settingsOn(db),
  audit: auditOn(db),
  holdsSealed: () => holdsSealed(db),
  publicRevision: publicRevisionOn(db),
})
