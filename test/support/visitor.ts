import type { SourceFile } from '#app/ports'

export const ADMINISTRATOR = { name: '马小云', login: 'maxiaoyun', password: '山里的春天来得很晚，花也开得迟' } as const

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Somebody with a browser: keeps the cookie, does not follow redirects by itself, and sends the token of the page he saw last. */
export class Visitor {
  readonly #origin: string
  #cookie: string | null = null
  #token = ''

  constructor(origin: string) {
    this.#origin = origin
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

  /** Signs in as the first administrator does, and opens the desk or the page that he came for. */
  async signIn(fields: Record<string, string> = {}): Promise<Answer> {
    const { login, password } = ADMINISTRATOR
    return this.follow(await this.post('/sign-in', { login, password, next: '/desk', ...fields }))
  }

  /** A visitor with the same cookie, as another tab is. */
  get cookie(): string | null {
    return this.#cookie
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers)
    if (this.#cookie !== null) headers.set('cookie', this.#cookie)
    const response = await fetch(new URL(path, this.#origin), { ...init, headers, redirect: 'manual' })
    const [cookie] = response.headers.getSetCookie()
    if (cookie !== undefined) this.#cookie = cookie.split(';', 1)[0] ?? null
    const text = await response.text()
    this.#token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? this.#token
    return { status: response.status, headers: response.headers, text }
  }
}

/** What a reader sees of a page: text without markup. */
export const readable = (html: string): string =>
  html
    .replaceAll(/<(style|head)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
