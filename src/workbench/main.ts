import { createApp } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import { showMe } from '#contract/api/index'
import { call } from './api/call.ts'
import { ME } from './shell/me.ts'
import { ROUTES } from './shell/places.ts'
import WorkbenchShell from './shell/WorkbenchShell.vue'
import './theme.css'

const BASE = '/workbench'

/** Nobody sees anything of the workbench before the server has said who is there. */
async function begin(): Promise<void> {
  const asked = await call(showMe, {})
  if (!asked.ok) {
    if (asked.error.status === 401) return location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`)
    document.querySelector('#workbench')?.replaceChildren(`${asked.error.message}${asked.error.hint}`)
    return
  }
  const router = createRouter({ history: createWebHistory(BASE), routes: [...ROUTES] })
  const app = createApp(WorkbenchShell)
  app.provide(ME, asked.value)
  app.use(router)
  app.mount('#workbench')
}

void begin()
