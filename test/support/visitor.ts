import type { SourceFile } from '#app/ports'
import { holdAnswer } from './held-answer.ts'

export const ADMINISTRATOR = { name: '马小云', login: 'maxiaoyun', password: '山里的春天来得很晚，花也开得迟' } as const

const SESSION = 'gongkai_session'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
  readonly text: string
}

/** Somebody with a browser: keeps the cookie, does not follow redirects by itself, and sends the token of the page he saw last. */
export class Visitor {
  readonly #origin: string
  readonly #cookies = new Map<string, string>()
  #token = ''

  /** `cookie`: of somebody who is signed in already. */
  constructor(origin: string, cookie: string | null = null) {
    this.#origin = origin
    if (cookie !== null) this.#keep(cookie)
  }

  /** `path` may be a whole address of the same site. */
  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(path, { headers })
  }

  /** A form with fields, as a browser sends it. A `token` among the fields replaces the right one. */
  async post(path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams({ token: this.#token, ...fields }).toString(),
    })
  }

  /** A form with fields and files, as a browser sends it. */
  async postFiles(path: string, fields: Record<string, string>, files: readonly SourceFile[]): Promise<Answer> {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    for (const { name, bytes } of files) form.append('files', new Blob([new Uint8Array(bytes)]), name)
    return this.#send(path, { method: 'POST', body: form })
  }

  async upload(file: SourceFile, token: string = this.#token): Promise<Answer> {
    const form = new FormData()
    form.append('token', token)
    form.append('file', new Blob([new Uint8Array(file.bytes)]), file.name)
    return this.#send('/desk/uploads', { method: 'POST', body: form })
  }

  /** Opens the page that a redirect leads to. */
  async follow(answer: Answer): Promise<Answer> {
    const location = answer.headers.get('location')
    if (location === null) throw new Error(`no redirect but ${answer.status}: ${answer.text.slice(0, 300)}`)
    return this.get(location)
  }

  /** Becomes the first administrator by the link that the program printed, and opens the desk. The agency is asked for where there is none. */
  async becomeAdministrator(link: string, agency = '积石山县商务局'): Promise<Answer> {
    await this.get(link)
    const key = new URL(link).searchParams.get('key') ?? ''
    await this.follow(await this.post('/first-administrator', { key, agency, ...ADMINISTRATOR }))
    return this.get('/desk')
  }

  /** Signs in with name and password, and opens the desk or the page that he came for. */
  async signIn(fields: { readonly login: string; readonly password: string; readonly next?: string }): Promise<Answer> {
    return this.follow(await this.post('/sign-in', { next: '/desk', ...fields }))
  }

  /** Of the session, as it is sent; null without one. */
  get cookie(): string | null {
    const value = this.#cookies.get(SESSION)
    return value === undefined ? null : `${SESSION}=${value}`
  }

  /** Goes on in another browser, which only has the session. */
  forgetDevice(): void {
    for (const name of this.#cookies.keys()) if (name !== SESSION) this.#cookies.delete(name)
  }

  #keep(cookie: string): void {
    const [pair = '', ...facts] = cookie.split(/; */)
    const at = pair.indexOf('=')
    const isGone = facts.some((fact) => fact.toLowerCase() === 'max-age=0')
    if (isGone) this.#cookies.delete(pair.slice(0, at))
    else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers)
    const cookies = [...this.#cookies].map(([name, value]) => `${name}=${value}`)
    if (cookies.length > 0 && !headers.has('cookie')) headers.set('cookie', cookies.join('; '))
    const response = await fetch(new URL(path, this.#origin), { ...init, headers, redirect: 'manual' })
    await holdAnswer(init.method ?? 'GET', path, response)
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    this.#token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? this.#token
    return { status: response.status, headers: response.headers, bytes, text }
  }
}

/** What a reader sees of a page: text without markup. */
export const readable = (html: string): string =>
  html
    .replaceAll(/<(style|head)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
