import './polyfills.ts'
import { createApp, reactive, ref } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import { showMe } from '#contract/api/me'
import { call } from './api/call.ts'
import { sweepDrafts } from './drafts/drafts.ts'
import { elementChinese, elementEnglish, localeContextKey } from './elements.ts'
import { LANGUAGE } from './language/say.ts'
import { ME } from './shell/me.ts'
import { ROUTES } from './shell/places.ts'
import WorkbenchShell from './shell/WorkbenchShell.vue'
import './theme.css'
import './workbench.css'
import './administration.css'

const BASE = '/workbench'

/** Nobody sees anything of the workbench before the server has said who is there. */
async function begin(): Promise<void> {
  const asked = await call(showMe, {})
  if (!asked.ok) {
    const here = location.pathname + location.search
    if (asked.error.status === 401) return location.assign(`/sign-in?next=${encodeURIComponent(here)}`)
    document.querySelector('#workbench')?.replaceChildren(`${asked.error.message}${asked.error.hint}`)
    return
  }
  if (LANGUAGE === 'en') document.documentElement.lang = 'en'
  sweepDrafts(localStorage, Date.now())
  const router = createRouter({ history: createWebHistory(BASE), routes: [...ROUTES] })
  // After an upgrade the parts that an open tab would load are gone: the page that was wanted is loaded anew.
  router.onError((_error, to) => {
    if (router.currentRoute.value.matched.length > 0) location.assign(BASE + to.fullPath)
  })
  const app = createApp(WorkbenchShell)
  app.provide(ME, reactive(asked.value))
  app.provide(localeContextKey, ref(LANGUAGE === 'zh' ? elementChinese : elementEnglish))
  app.use(router)
  app.mount('#workbench')
}

void begin()
