import { PATHS } from '#views/index'

/** Where to go after signing in: a path of this site, never another site (`//evil`, `/\evil`, `https://…`). */
export function safeNext(wanted: string | null | undefined): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, 'http://site')) return PATHS.workbench
  const { origin, pathname, search } = new URL(wanted, 'http://site')
  return origin === 'http://site' && !pathname.startsWith('//') ? `${pathname}${search}` : PATHS.workbench
}
