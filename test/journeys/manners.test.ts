import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../support/program.ts'
import { seedFile } from '../support/seed.ts'
import { type Ended, type Served, serve, serveAndFail, serveAndStop } from '../support/served.ts'
import type { Visitor } from '../support/visitor.ts'

let parent: string
beforeAll(() => {
  buildProgram()
  parent = mkdtempSync(join(tmpdir(), 'gongkai-manners-'))
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

const folder = (name: string): string => join(parent, name)

/** One clear message, in Chinese, and no stack. */
function expectRefusal({ code, out, err }: Ended, exit: number, words: RegExp): void {
  expect([code, err.match(words)?.[0] ?? `${out}${err}`]).toEqual([exit, expect.stringMatching(words)])
  expect(`${out}${err}`).not.toMatch(/\n\s+at |node:internal|Error:/)
}

const listening = (): Promise<Server> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => done(server))
  })

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

describe('a start that cannot be', () => {
  it('says that the port is in use, and touches no folder', async () => {
    const holder = await listening()
    const port = portOf(holder)
    const data = folder('port')
    const ended = await serveAndFail(['--data', data, '--port', String(port)])
    holder.close()
    expectRefusal(ended, 69, new RegExp(`端口 ${port} 已被占用`))
    expect(existsSync(data)).toBe(false)
  })

  it('says that the address is not of this machine', async () => {
    expectRefusal(await serveAndFail(['--data', folder('host'), '--host', '192.0.2.1']), 64, /设置有误：HOST/)
  })

  it('says which setting is wrong', async () => {
    expectRefusal(await serveAndFail(['--data', folder('x')], { PORT: 'abc' }), 64, /设置有误：PORT/)
    expectRefusal(await serveAndFail(['--data', folder('x')], { GONGKAI_URL: 'gk' }), 64, /GONGKAI_URL/)
  })

  it('says that the folder holds something else, and leaves it alone', async () => {
    const data = folder('foreign')
    mkdirSync(data)
    writeFileSync(join(data, 'holiday.jpg'), 'x')
    expectRefusal(await serveAndFail(['--data', data]), 69, /不是公开的数据文件夹/)
    expect(existsSync(join(data, 'database'))).toBe(false)
  })

  it('says that the database cannot be reached', async () => {
    const holder = await listening()
    const port = portOf(holder)
    await new Promise((done) => holder.close(done))
    const ended = await serveAndFail([], { DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/none` })
    expectRefusal(ended, 69, /连接不上数据库/)
  })
})

describe('a start that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends in order at %s, says so, and never serves',
    async (signal) => {
      const { code, out, err } = await serveAndStop(['--data', folder(signal)], /数据文件夹是空的/, signal)
      expect([code, err]).toEqual([0, ''])
      expect(out).toMatch(/正在停止[\s\S]*已经停止\n$/)
      expect(out).not.toMatch(/网站：|按 Ctrl-C/)
    },
  )

  it('leaves a folder that the next start goes on with', async () => {
    const again = await serve(['--data', folder('SIGINT')])
    expect((await again.visitor().get('/reports/2021')).status).toBe(200)
    expect((await again.stop()).code).toBe(0)
  })
})

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** A request to send a file in, of which the last part is not sent yet. */
async function halfSent(origin: string, cookie: string, token: string): Promise<{ socket: Socket; rest: Buffer }> {
  const body = Buffer.from(
    `--b\r\nContent-Disposition: form-data; name="token"\r\n\r\n${token}\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n${new TextDecoder().decode(seedFile().bytes)}\r\n--b--\r\n`,
  )
  const { hostname, port, pathname } = new URL('/desk/uploads', origin)
  const socket = connect(Number(port), hostname)
  socket.write(
    `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${body.length}\r\n\r\n`,
  )
  socket.write(body.subarray(0, 2000))
  await later(300)
  return { socket, rest: body.subarray(2000) }
}

const textOf = (socket: Socket): Promise<string> =>
  new Promise((done) => {
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
    socket.on('error', () => {})
    socket.on('close', () => done(text))
  })

describe('a running program', () => {
  let served: Served
  let staff: Visitor
  let token: string
  const start = async (): Promise<void> => {
    served = await serve(['--data', folder('running')])
    const link = served.firstAdministratorUrl
    // Who was signed in stays so: sessions are in the database.
    staff = served.visitor(link === '' ? staff.cookie : null)
    const desk = link === '' ? await staff.get('/desk') : await staff.becomeAdministrator(link)
    token = /name="token" value="([^"]+)"/.exec(desk.text)?.[1] ?? ''
  }
  beforeAll(start)
  afterAll(() => served.stop('SIGKILL'))

  it('keeps a second one off its folder', async () => {
    const words = new RegExp(`正由另一个公开程序使用（进程 ${served.process.pid}）`)
    expectRefusal(await serveAndFail(['--data', folder('running')]), 69, words)
    expect((await served.visitor().get('/health')).text).toBe('{"status":"ok"}')
  })

  it('finishes what is being sent in when it is stopped', async () => {
    const { socket, rest } = await halfSent(served.origin, staff.cookie ?? '', token)
    const answer = textOf(socket)
    const ended = served.stop()
    await later(300)
    socket.write(rest)
    expect(await answer).toMatch(/^HTTP\/1\.1 303 [\s\S]*location: \/desk\/uploads\//i)
    expect((await ended).code).toBe(0)
  })

  it('has it after the next start', async () => {
    await start()
    expect((await staff.get('/desk')).text).toContain('a.txt')
  })

  it('ends at once at a second signal, and loses nothing', async () => {
    const { socket } = await halfSent(served.origin, staff.cookie ?? '', token)
    socket.on('error', () => {})
    served.process.kill('SIGTERM')
    await later(1500)
    expect((await served.stop('SIGTERM')).code).toBe(143)
    await start()
    expect((await staff.get('/desk')).text).toContain('a.txt')
  })

  it('stops in order when its terminal is closed', async () => {
    expect((await served.stop('SIGHUP')).code).toBe(0)
  })
})
