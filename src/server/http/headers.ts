const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]
const WITH_SCRIPT = ["script-src 'self'", "worker-src 'self'", "connect-src 'self'"]

/** For a page with a script of ours, and for that script, which as a worker goes by its own answer's policy. Nothing inline, no eval. */
export const SCRIPT_POLICY = [...POLICY, ...WITH_SCRIPT].join('; ')

/** On every answer. No script, no frame, nothing from elsewhere: most pages need none of it. */
export const securityHeaders = (https: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': POLICY.join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  ...(https && { 'strict-transport-security': 'max-age=31536000' }),
})

/** Content-Disposition with a name in any script: RFC 6266, RFC 5987. The plain name is for programs that know neither. */
export function attachment(fileName: string): string {
  const extension = /\.[a-z]{1,5}$/.exec(fileName)?.[0] ?? ''
  const encoded = encodeURIComponent(fileName).replaceAll(
    /['()*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="report${extension}"; filename*=UTF-8''${encoded}`
}
