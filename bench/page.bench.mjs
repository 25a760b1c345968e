// The report page as the server sends it, against the same bytes from a bare node:http server. Each side runs in a thread of its own
// and is asked over 16 connections that stay open; both sides send the same body in the same encoding.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { bench } from './harness.mjs'

const PATH = '/reports/2021'
const CONNECTIONS = 16
const ROUNDS = 20

if (!isMainThread) await (workerData.folder ? serveSite(workerData.folder) : serveBare())

async function serveSite(dataFolder) {
  const { readConfig } = await import('#server/config')
  const { start } = await import('#server/main')
  const config = readConfig({ port: '0', data: dataFolder }, {}, '/')
  const started = await start(config.value, { say: () => {} })
  parentPort.on('message', async () => {
    await started.value.stop()
    parentPort.close()
  })
  parentPort.postMessage(started.value.url)
}

/** Answers with whatever it was given last. */
async function serveBare() {
  let answer = { status: 404, headers: {}, body: '' }
  const server = createServer((_request, response) => {
    response.writeHead(answer.status, answer.headers)
    response.end(answer.body)
  })
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(`http://127.0.0.1:${server.address().port}`))
  parentPort.on('message', (message) => {
    if (message === 'stop') {
      server.close()
      server.closeAllConnections()
      parentPort.close()
    } else {
      answer = message
      parentPort.postMessage('set')
    }
  })
}

const told = (worker) =>
  new Promise((done, fail) => {
    worker.once('message', done)
    worker.once('error', fail)
  })

/** Connections that send the same request again and again; `ask` resolves when each has had its answer `ROUNDS` times. */
async function askers(origin, headers) {
  const { hostname, port } = new URL(origin)
  const lines = Object.entries({ host: `${hostname}:${port}`, ...headers }).map(([k, v]) => `${k}: ${v}\r\n`)
  const request = `GET ${PATH} HTTP/1.1\r\n${lines.join('')}\r\n`
  const sockets = await Promise.all(
    Array.from(
      { length: CONNECTIONS },
      () =>
        new Promise((done, fail) => {
          const socket = connect(Number(port), hostname, () => done(socket)).setNoDelay()
          socket.once('error', fail)
        }),
    ),
  )
  const length = await answerLength(sockets[0], request)
  const one = (socket) =>
    new Promise((done) => {
      let [bytes, answers] = [0, 0]
      const onData = (chunk) => {
        bytes += chunk.length
        if (bytes < length) return
        bytes -= length
        answers += 1
        if (answers < ROUNDS) socket.write(request)
        else {
          socket.off('data', onData)
          done()
        }
      }
      socket.on('data', onData)
      socket.write(request)
    })
  return {
    ask: () => Promise.all(sockets.map(one)),
    close: () => {
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** All answers are equally long: dates are. */
function answerLength(socket, request) {
  return new Promise((done) => {
    let text = Buffer.alloc(0)
    const onData = (chunk) => {
      text = Buffer.concat([text, chunk])
      const head = text.indexOf('\r\n\r\n')
      if (head < 0) return
      const body = Number(/content-length: (\d+)/i.exec(text.subarray(0, head).toString())?.[1] ?? 0)
      if (text.length < head + 4 + body) return
      socket.off('data', onData)
      done(head + 4 + body)
    }
    socket.on('data', onData)
    socket.write(request)
  })
}

/** What the site answers, for the bare server to repeat. */
async function answerOf(origin, headers) {
  const { request } = await import('node:http')
  return new Promise((done, fail) => {
    request(`${origin}${PATH}`, { headers }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const { 'content-type': type, 'content-encoding': encoding, etag } = response.headers
        const kept = { ...(type && { 'content-type': type }), ...(encoding && { 'content-encoding': encoding }), etag }
        const body = Buffer.concat(chunks)
        const length = response.statusCode === 304 ? {} : { 'content-length': body.length }
        done({ status: response.statusCode, headers: { ...kept, ...length }, body })
      })
    })
      .on('error', fail)
      .end()
  })
}

export async function run({ smoke }) {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  const site = new Worker(new URL(import.meta.url), { workerData: { folder: join(folder, 'data') } })
  const bare = new Worker(new URL(import.meta.url), { workerData: {} })
  try {
    const [siteUrl, bareUrl] = await Promise.all([told(site), told(bare)])
    const { etag } = (await answerOf(siteUrl, {})).headers
    const cases = [
      ['plain', {}],
      ['brotli', { 'accept-encoding': 'br' }],
      ['unchanged (304)', { 'if-none-match': etag }],
    ]
    for (const [name, headers] of cases) {
      bare.postMessage(await answerOf(siteUrl, headers))
      await told(bare)
      const [subject, base] = [await askers(siteUrl, headers), await askers(bareUrl, headers)]
      const result = await bench({
        name: `report page, ${name}`,
        smoke,
        base: { label: 'bare node:http', fn: base.ask },
        subject: { label: 'the site', fn: subject.ask },
      })
      const perSecond = (CONNECTIONS * ROUNDS * 1e9) / result.subject
      process.stdout.write(
        `  = ${Math.round(perSecond).toLocaleString('en')} pages a second, ${(1 / result.ratio).toFixed(2)} of the bare server\n`,
      )
      subject.close()
      base.close()
    }
  } finally {
    site.postMessage('stop')
    bare.postMessage('stop')
    await Promise.all([site, bare].map((worker) => new Promise((done) => worker.once('exit', done))))
    rmSync(folder, { recursive: true, force: true })
  }
}
