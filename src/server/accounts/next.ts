import type { Session } from '#app/ports'
import { PATHS } from '#views/index'

/** Where to go after signing in: a path of this site, never another site (`//evil`, `/\evil`, `https://…`). */
export function safeNext(wanted: string | null | undefined): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, 'http://site')) return PATHS.workbench
  const { origin, pathname, search } = new URL(wanted, 'http://site')
  return origin === 'http://site' && !pathname.startsWith('//') ? `${pathname}${search}` : PATHS.workbench
}

/** A path with where to go from there. */
export const onTheWay = (path: string, next: string): string => `${path}?next=${encodeURIComponent(next)}`

/** On to where the person wanted to go, by the second factor where it is asked for. */
export function afterSignIn({ session }: { readonly session: Session }, wanted: string | null | undefined): string {
  const next = safeNext(wanted)
  return session.complete ? next : onTheWay(PATHS.factor, next)
}
