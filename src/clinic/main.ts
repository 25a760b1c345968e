import './polyfills.ts'
import type { CellAddress } from '#core/annual-report/index'
import { Clinic } from './clinic.ts'
import { droppedFiles } from './files.ts'
import { goTo, required } from './surface.ts'

const root = required(document, '#main')
const clinic = new Clinic(root)

/** What the buttons of the views ask for, by their `data-do`. */
const DEEDS: Readonly<Record<string, (data: DOMStringMap) => unknown>> = {
  'choose-files': () => required(root, '#files').click(),
  cancel: () => clinic.cancel(),
  apply: ({ group, repair }) => clinic.repair(Number(group), Number(repair)),
  choose: ({ address, to }) => clinic.change([{ address: address as CellAddress, to: Number(to) }]),
  open: ({ report = '' }) => clinic.open(report),
  undo: () => clinic.undo(),
  download: ({ format }) => clinic.download(format as 'docx'),
  pdf: () => clinic.pdf(),
  notice: () => clinic.notice(),
  notices: () => clinic.notices(),
  summary: ({ format }) => clinic.summary(format === 'csv' ? 'csv' : 'xlsx'),
}

root.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return
  const button = event.target.closest<HTMLElement>('[data-do]')
  if (button !== null) {
    DEEDS[button.dataset.do ?? '']?.(button.dataset)
    return
  }
  const anchor = event.target.closest('a[href^="#"]')?.getAttribute('href')?.slice(1)
  if (anchor === undefined) return
  event.preventDefault()
  goTo(anchor)
})

root.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.files === null) return
  const files = [...target.files]
  // The same file may be chosen again after it was corrected.
  target.value = ''
  void clinic.take(files)
})

// The whole window takes files: one dropped beside the field must not replace the page.
addEventListener('dragover', (event) => {
  event.preventDefault()
  required(root, '#drop').classList.add('drop-over')
})
for (const end of ['dragleave', 'drop'])
  addEventListener(end, () => required(root, '#drop').classList.remove('drop-over'))
addEventListener('drop', (event) => {
  event.preventDefault()
  if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then((files) => clinic.take(files))
})

clinic.prepare()
