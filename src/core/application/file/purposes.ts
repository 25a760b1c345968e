/** The parts of a dossier, in the order in which they are bound (DOC-R3). */
export const DOSSIER_PARTS = [
  'application',
  'letters',
  'approvals',
  'searches',
  'consultations',
  'service',
  'clock',
  'history',
  'audit',
  'attachments',
] as const
export type DossierPart = (typeof DOSSIER_PARTS)[number]

export interface DossierPurpose {
  /** After the name of the agency on the cover. */
  readonly title: string
  readonly parts: readonly DossierPart[]
}

/**
 * What a dossier is made for. The answer file goes to the reconsideration organ within 10 or, in the simple procedure, 5 working days: evidence,
 * basis and other material of the act (EVD-1 to EVD-8, LIT-5). Who looked at the case inside the agency is none of it.
 */
export const DOSSIER_PURPOSES = {
  archive: { title: '政府信息公开申请卷宗', parts: DOSSIER_PARTS },
  reconsideration: {
    title: '政府信息公开行政复议答复材料',
    parts: DOSSIER_PARTS.filter((part) => part !== 'audit' && part !== 'history'),
  },
} as const satisfies Readonly<Record<string, DossierPurpose>>
export type DossierPurposeKey = keyof typeof DOSSIER_PURPOSES
