import { type Html, html } from '../html.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import type { ClinicLimits } from './models.ts'
import { CLINIC_TEXTS } from './texts.ts'

const T = CLINIC_TEXTS.drop

/** Where files are dropped or chosen; what is chosen stays on the computer. */
export const dropField = (files: number): Html =>
  html`<section class="drop" id="drop" aria-label="${say(T.files)}"><p><b>${say(T.title)}</b>${say(T.what, { files })}<br><span class="muted">${say(T.here)}</span></p><button class="btn-2" type="button" id="choose" data-do="choose-files">${say(T.choose)}</button><input id="files" type="file" name="file" multiple hidden></section>`

/** The form for a browser without script: it sends the files. */
export const sendForm = ({ sentFiles, sentMegabytes }: ClinicLimits): Html =>
  html`<form class="drop" id="drop" method="post" action="${PATHS.clinic}" enctype="multipart/form-data"><div><label for="files"><b>${say(T.files)}</b></label><p id="files-hint" class="muted">${say(T.fieldHint, { files: sentFiles, megabytes: sentMegabytes })}<br>${say(T.sent)}</p><input id="files" class="file" type="file" name="file" multiple required aria-describedby="files-hint"></div><button class="btn" type="submit">${say(T.check)}</button></form>`
