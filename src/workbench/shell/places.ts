import type { RouteRecordRaw } from 'vue-router'
import type { Bilingual } from '#core/shared/index'
import { t } from '../language/say.ts'

/** A place in the rail. Its page is loaded when somebody goes there. */
export interface Place {
  readonly path: string
  readonly name: string
  readonly title: Bilingual
  /** Shown to whoever may do this. */
  readonly useCase: string
  readonly page: () => Promise<unknown>
}

/** In the order of the rail; those of administration below the line. */
export const PLACES: readonly Place[] = [
  {
    path: '/',
    name: 'today',
    title: t('今日', 'Today'),
    useCase: 'show-me',
    page: () => import('../pages/today/TodayPage.vue'),
  },
  {
    path: '/cases',
    name: 'cases',
    title: t('申请', 'Applications'),
    useCase: 'list-cases',
    page: () => import('../pages/register/RegisterPage.vue'),
  },
  {
    path: '/table-three',
    name: 'tableThree',
    title: t('表三', 'Table 三'),
    useCase: 'show-table-three',
    page: () => import('../pages/table-three/TableThreePage.vue'),
  },
]

export const ADMINISTRATION: readonly Place[] = [
  {
    path: '/people',
    name: 'people',
    title: t('人员', 'People'),
    useCase: 'list-people',
    page: () => import('../pages/people/PeoplePage.vue'),
  },
  {
    path: '/agencies',
    name: 'agencies',
    title: t('机构', 'Agencies'),
    useCase: 'list-agencies',
    page: () => import('../pages/agencies/AgenciesPage.vue'),
  },
  {
    path: '/settings',
    name: 'settings',
    title: t('设置', 'Settings'),
    useCase: 'show-settings',
    page: () => import('../pages/settings/SettingsPage.vue'),
  },
  {
    path: '/outside',
    name: 'outside',
    title: t('对外接口', 'Other systems'),
    useCase: 'list-webhooks',
    page: () => import('../pages/outside/OutsidePage.vue'),
  },
  {
    path: '/tokens',
    name: 'tokens',
    title: t('接口令牌', 'API tokens'),
    useCase: 'list-tokens',
    page: () => import('../pages/tokens/TokensPage.vue'),
  },
]

/** Pages that one comes to from another page. */
const WITHIN: readonly RouteRecordRaw[] = [
  { path: '/agencies/import', name: 'import', component: () => import('../pages/agencies/ImportPage.vue') },
  {
    path: '/agencies/:agencyId/people',
    name: 'peopleBelow',
    component: () => import('../pages/people/PeoplePage.vue'),
  },
  {
    path: '/notifications',
    name: 'notifications',
    component: () => import('../pages/notifications/NotificationsPage.vue'),
  },
  {
    path: '/notifications/choices',
    name: 'notificationChoices',
    component: () => import('../pages/notifications/ChoicesPage.vue'),
  },
  { path: '/cases/new', name: 'registration', component: () => import('../pages/registration/RegistrationPage.vue') },
  { path: '/cases/many', name: 'many', component: () => import('../pages/many/ManyPage.vue') },
  { path: '/cases/:id', name: 'case', component: () => import('../pages/case/CasePage.vue') },
  { path: '/cases/:id/letters/:letterId', name: 'letter', component: () => import('../pages/letter/LetterPage.vue') },
  {
    path: '/cases/:id/approval/:command',
    name: 'approval',
    component: () => import('../pages/approval/ApprovalPage.vue'),
  },
]

export const ROUTES: readonly RouteRecordRaw[] = [
  ...[...PLACES, ...ADMINISTRATION].map(({ path, name, page }) => ({ path, name, component: page })),
  ...WITHIN,
  { path: '/:rest(.*)*', name: 'nowhere', component: () => import('../pages/NowherePage.vue') },
]
