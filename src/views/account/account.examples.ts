import { FULL_FRAME } from '../frame.examples.ts'
import type { Frame } from '../models.ts'
import { accountPage, changePasswordPage } from './account.ts'
import { factorPage, recoveryCodesPage, setFactorPage } from './factor.ts'
import { firstAdministratorPage } from './first-administrator.ts'
import type { AccountModel, OwnSession } from './models.ts'
import { passwordLinkPage } from './password-link.ts'
import { signInPage } from './sign-in.ts'

const FRAME: Frame = { ...FULL_FRAME, desk: true }
const guard = { token: 'example' }
const REFUSAL = '用户名或者密码不对，或者账号已停用。'

/** In place of a code that a camera can read. */
const PICTURE =
  '<svg viewBox="0 0 29 29" xmlns="http://www.w3.org/2000/svg"><rect width="100%" height="100%" fill="#fff"/><path d="M4 4h7v7H4Zm14 0h7v7h-7ZM4 18h7v7H4Zm9-5h3v3h-3Z"/></svg>'

const session = (id: string, device: string, current: boolean): OwnSession => ({
  ...{ id, device, current },
  since: '2025-01-16 08:31',
  seen: '2025-01-16 11:02',
  network: '192.0.2.7',
})

const ACCOUNT: AccountModel = {
  ...{ frame: FRAME, guard, name: '杨帆', login: 'yangfan', roles: ['信息公开专干', '分管领导'], hasPassword: true },
  factor: { isSet: true, isDemanded: true, codesLeft: 9 },
  sessions: [
    session('a', 'Firefox（Linux）', true),
    session('b', 'Chrome（Windows）', false),
    session('c', '其他浏览器', false),
  ],
  done: null,
}

const FACTOR = { frame: FRAME, guard, next: '/desk', refusal: null }
const SET_FACTOR = { ...FACTOR, secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', picture: PICTURE, pending: '00' }
const LINK = { frame: FULL_FRAME, key: 'x', agency: '积石山县商务局', name: '杨帆', login: 'yangfan', refusal: null }
const SIGN_IN = { frame: FULL_FRAME, next: '/desk', login: '', refusal: null, elsewhere: null }
const NO_ACCOUNT = { agency: '', name: '', login: '' }

/** Every page of signing in and of one's own account as it can look. */
export const ACCOUNT_EXAMPLES: Readonly<Record<string, string>> = {
  'sign-in': signInPage(SIGN_IN),
  'sign-in-refused': signInPage({ ...SIGN_IN, login: 'yangfan', refusal: REFUSAL, elsewhere: '临夏州统一身份认证' }),
  'first-administrator': firstAdministratorPage({
    ...{ frame: FULL_FRAME, key: 'x', agency: null, typed: NO_ACCOUNT, refusal: null },
  }),
  invitation: passwordLinkPage({ ...LINK, purpose: 'invitation' }),
  'password-reset': passwordLinkPage({
    ...LINK,
    purpose: 'password-reset',
    refusal: '密码太短：至少要 12 个字符。',
  }),
  'sign-in-code': factorPage({ ...FACTOR, refusal: '验证码不对，或者已经用过。' }),
  'set-factor-first': setFactorPage({ ...SET_FACTOR, asksPassword: false }),
  'set-factor': setFactorPage({ ...SET_FACTOR, asksPassword: true }),
  'recovery-codes': recoveryCodesPage({
    ...{ frame: FRAME, next: '/desk' },
    codes: ['0a1b-2c3d-4e5f-6g7h', '8j9k-0m1n-2p3q-4r5s', '6t7v-8w9x-0y1z-2a3b', '4c5d-6e7f-8g9h-0j1k'],
  }),
  account: accountPage(ACCOUNT),
  'account-bare': accountPage({
    ...ACCOUNT,
    ...{ roles: [], hasPassword: false, sessions: ACCOUNT.sessions.slice(0, 1), done: 'session' },
    factor: { isSet: false, isDemanded: false, codesLeft: 0 },
  }),
  'account-demanded': accountPage({
    ...ACCOUNT,
    factor: { isSet: false, isDemanded: true, codesLeft: 0 },
    done: 'password',
  }),
  'change-password': changePasswordPage({ frame: FRAME, guard, login: 'yangfan', refusal: null }),
}
