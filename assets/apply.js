// The application form, with script: keeps a draft in this browser only, counts characters, and asks what is published already.
// Plain and small; without it the page works as well. Written for Chromium 86.

const DRAFT = 'gongkai.apply'
const SAVE_AFTER_MS = 400
const ASK_AFTER_MS = 500
/** Never in a draft: what the server made, and the trap. */
const NOT_KEPT = ['pass', 'homepage', 'step']

/** Storage may be forbidden or full; a draft is a comfort, not a need. */
const storage = {
  read: () => {
    try {
      return JSON.parse(localStorage.getItem(DRAFT) ?? 'null')
    } catch {
      return null
    }
  },
  write: (draft) => {
    try {
      localStorage.setItem(DRAFT, JSON.stringify(draft))
    } catch {
      // See above.
    }
  },
  clear: () => {
    try {
      localStorage.removeItem(DRAFT)
    } catch {
      // See above.
    }
  },
}

function later(work, ms) {
  let timer = 0
  return () => {
    clearTimeout(timer)
    timer = setTimeout(work, ms)
  }
}

const fieldsOf = (form) => [...new FormData(form)].filter(([name]) => !NOT_KEPT.includes(name))

/** Fills in what is still empty: what the server sent back goes before the draft. */
function restore(form, draft) {
  for (const [name, value] of Object.entries(draft ?? {})) {
    const control = form.elements.namedItem(name)
    if (control !== null && control.value === '' && typeof value === 'string') control.value = value
  }
  for (const fold of form.querySelectorAll('details'))
    if ([...fold.querySelectorAll('input')].some((input) => input.value !== '')) fold.open = true
}

function keepDraft(form) {
  const note = form.querySelector('#draft')
  const save = later(() => {
    storage.write(Object.fromEntries(fieldsOf(form)))
    note.hidden = false
  }, SAVE_AFTER_MS)
  const draft = storage.read()
  restore(form, draft)
  note.hidden = draft === null
  form.addEventListener('input', save)
  note.querySelector('button').addEventListener('click', () => {
    storage.clear()
    for (const control of form.elements) {
      if (control.type === 'radio') control.checked = false
      else if (control.name !== '' && !NOT_KEPT.includes(control.name)) control.value = ''
    }
    note.hidden = true
  })
}

function count(form) {
  for (const area of form.querySelectorAll('textarea')) {
    const shown = document.createElement('p')
    shown.className = 'hint'
    area.after(shown)
    const tell = () => {
      shown.textContent = area.value === '' ? '' : `${[...area.value].length} 字`
    }
    area.addEventListener('input', tell)
    tell()
  }
}

function suggest(form) {
  const subject = form.querySelector('[name=subject]')
  const box = form.querySelector('#already')
  let asked = ''
  const ask = later(async () => {
    const words = subject.value.trim()
    if (words === asked) return
    asked = words
    const answer = words.length < 2 ? null : await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(words)}`)
    const found = answer?.ok ? (await answer.json()).found : []
    if (words === asked) show(box, found)
  }, ASK_AFTER_MS)
  subject.addEventListener('input', ask)
}

function show(box, found) {
  const links = found.map(({ title, href }) => {
    const link = document.createElement('a')
    link.href = href
    link.target = '_blank'
    link.rel = 'noopener'
    link.textContent = title
    const item = document.createElement('li')
    item.append(link)
    return item
  })
  box.querySelector('ul').replaceChildren(...links)
  box.hidden = links.length === 0
}

const form = document.querySelector('form[data-draft]')
if (form !== null) {
  keepDraft(form)
  count(form)
  suggest(form)
}
// The receipt: what was sent is no draft any more.
if (document.querySelector('[data-sent]') !== null) storage.clear()
