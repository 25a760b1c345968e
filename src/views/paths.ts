/**
 * Where the pages lead and where their forms go. The server takes its routes from here.
 *
 * Every form is POST and sends `token`. Beside it:
 * `uploads` (multipart: `token` first, then `file`) · `keepUpload` (`agency`, `year`, `then` = `keep` or `publish`; of several reports
 * `agency-1`, `year-1`, `then-1` = `keep`, `publish` or `skip`, and so on) · `discardUpload` · `publishReport`, `withdrawReport`, `deleteReport` (`version`).
 */
export const PATHS = {
  home: '/',
  guide: '/guide',
  rules: '/rules',
  disclosure: '/disclosure',
  reports: '/reports',
  /** GET with the fields of `DeadlineField`: what is asked stands in the address. */
  deadline: '/deadline',
  /** GET the form of an application; POST (`pass` and a field for each `ApplyField`; `step` = `edit` shows the form again) the review. */
  apply: '/apply',
  /** POST (multipart: the same, and `files`) takes the application in and answers with the receipt. */
  sendApplication: '/apply/send',
  /** GET with `q`: what is published under such a name, as JSON. */
  findPublished: '/apply/published',
  /** GET asks for number and code; POST (`number`, `code`) opens the case for half an hour. */
  follow: '/follow',
  followed: '/follow/case',
  leaveFollowed: '/follow/leave',
  /** POST (multipart: the fields of a correction, `files`). */
  correctOnline: '/follow/correction',
  /** POST (multipart: `files`). */
  sendPaymentProof: '/follow/payment',
  /** GET asks once, POST withdraws. */
  withdrawOnline: '/follow/withdrawal',
  /** POST: the reply as a PDF, whose reading is recorded. */
  readReply: '/follow/reply',
  replyFile: (id: string): string => `/follow/files/${encodeURIComponent(id)}`,
  /** GET the form; POST (`pass`, `about`, `caseNumber`, `text`, `name`, `contact`). */
  complain: '/complain',
  /** GET the empty page; POST (multipart: `file`, several) the same page with what was found. */
  clinic: '/clinic',
  clinicCheck: '/api/clinic/check',
  clinicPdf: '/api/clinic/pdf',
  openapi: '/api/openapi.json',
  signIn: '/sign-in',
  signOut: '/sign-out',
  /** GET with `next` goes to the system that people sign in at instead; it sends them back to `…/back`. */
  signInElsewhere: '/sign-in/elsewhere',
  backFromElsewhere: '/sign-in/elsewhere/back',
  /** The second step of signing in: GET asks, POST (`code`, `next`) gives. */
  factor: '/sign-in/factor',
  /** GET with `key`; POST (`key`, `password`). */
  invitation: '/invitation',
  passwordReset: '/password-reset',
  account: '/account',
  changePassword: '/account/password',
  setFactor: '/account/factor',
  endSession: '/account/sessions/end',
  /** GET with `key`, the secret of the link that was printed; POST with it makes the account. */
  firstAdministrator: '/first-administrator',
  workbench: '/workbench',
  /** A page of the workbench. */
  settings: '/workbench/settings',
  desk: '/desk',
  complaints: '/desk/complaints',
  complaint: (id: string): string => `/desk/complaints/${encodeURIComponent(id)}`,
  uploads: '/desk/uploads',
  upload: (id: string): string => `/desk/uploads/${encodeURIComponent(id)}`,
  /** One of several reports of a file, from 1. */
  uploadPart: (id: string, number: number): string => `${PATHS.upload(id)}/${number}`,
  keepUpload: (id: string): string => `/desk/uploads/${encodeURIComponent(id)}/keep`,
  discardUpload: (id: string): string => `/desk/uploads/${encodeURIComponent(id)}/discard`,
  deskReport: (agencyId: string, id: string): string =>
    `/desk/reports/${encodeURIComponent(agencyId)}/${encodeURIComponent(id)}`,
  publishReport: (agencyId: string, id: string): string => `${PATHS.deskReport(agencyId, id)}/publish`,
  /** GET asks, POST withdraws. */
  withdrawReport: (agencyId: string, id: string): string => `${PATHS.deskReport(agencyId, id)}/withdraw`,
  /** GET asks, POST deletes. */
  deleteReport: (agencyId: string, id: string): string => `${PATHS.deskReport(agencyId, id)}/delete`,
} as const
