import type { RouteRecordRaw } from 'vue-router'

/** A place in the rail. Its page is loaded when somebody goes there. */
export interface Place {
  readonly path: string
  readonly name: string
  readonly title: string
  /** Shown to whoever may do this. */
  readonly useCase: string
  readonly page: () => Promise<unknown>
}

/** In the order of the rail; those of administration below the line. */
export const PLACES: readonly Place[] = [
  { path: '/', name: 'today', title: '今日', useCase: 'show-me', page: () => import('../pages/today/TodayPage.vue') },
]

export const ADMINISTRATION: readonly Place[] = []

export const ROUTES: readonly RouteRecordRaw[] = [
  ...[...PLACES, ...ADMINISTRATION].map(({ path, name, page }) => ({ path, name, component: page })),
  { path: '/:rest(.*)*', name: 'nowhere', component: () => import('../pages/NowherePage.vue') },
]
