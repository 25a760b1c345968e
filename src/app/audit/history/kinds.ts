import type { UseCase } from '../../policy.ts'

interface KindSpec {
  /** Whoever may see the object may see what was done to it. */
  readonly seenBy: UseCase
  readonly actions: RegExp
}

/** What has a history of its own. The id of an agency stands for its settings, and for much of its trail, so the actions part them. */
export const HISTORY_KINDS = {
  agency: { seenBy: 'show-agency', actions: /^agency\./ },
  section: { seenBy: 'list-people', actions: /^section\./ },
  person: { seenBy: 'list-people', actions: /^person\./ },
  // Coming and going is what an account does, not what is done to it.
  account: {
    seenBy: 'list-accounts',
    actions: /^account\.(?!signedIn|signedOut|factorGiven)/,
  },
  settings: { seenBy: 'show-settings', actions: /^(settings|holidays)\./ },
  report: { seenBy: 'show-desk-report', actions: /^report\./ },
} as const satisfies Record<string, KindSpec>

export type HistoryKind = keyof typeof HISTORY_KINDS
