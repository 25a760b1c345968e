/**
 * Where the pages lead and where their forms go. The server takes its routes from here.
 *
 * Every form is POST and sends `token`. Beside it:
 * `uploads` (multipart: `token` first, then `file`) · `keepUpload` (`agency`, `year`, `then` = `keep` or `publish`) · `discardUpload` ·
 * `publishReport`, `deleteReport` (`version`) · `settings` (one field for each `SettingField.name`).
 */
export const PATHS = {
  home: '/',
  guide: '/guide',
  rules: '/rules',
  disclosure: '/disclosure',
  reports: '/reports',
  /** GET the empty page; POST (multipart: `file`, several) the same page with what was found. */
  clinic: '/clinic',
  clinicCheck: '/api/clinic/check',
  clinicPdf: '/api/clinic/pdf',
  openapi: '/api/openapi.json',
  desk: '/desk',
  settings: '/desk/settings',
  uploads: '/desk/uploads',
  upload: (id: string): string => `/desk/uploads/${encodeURIComponent(id)}`,
  keepUpload: (id: string): string => `/desk/uploads/${encodeURIComponent(id)}/keep`,
  discardUpload: (id: string): string => `/desk/uploads/${encodeURIComponent(id)}/discard`,
  deskReport: (agencyId: string, id: string): string =>
    `/desk/reports/${encodeURIComponent(agencyId)}/${encodeURIComponent(id)}`,
  publishReport: (agencyId: string, id: string): string => `${PATHS.deskReport(agencyId, id)}/publish`,
  /** GET asks, POST deletes. */
  deleteReport: (agencyId: string, id: string): string => `${PATHS.deskReport(agencyId, id)}/delete`,
} as const
