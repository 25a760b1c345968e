// `npm run dev`: builds at every change of a source and starts the server again, on the data folder that `npm start` uses.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'

const SETTLE_MS = 300

const build = spawn(
  process.execPath,
  ['node_modules/ts7/bin/tsc', '-b', 'src/cli', '--watch', '--preserveWatchOutput'],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
  },
)
const clinic = spawn(process.execPath, ['scripts/build-clinic.mjs', '--watch'], {
  stdio: ['ignore', 'inherit', 'inherit'],
})
let server = null
let timer = null
let isRestarting = false
let isStopping = false

const start = () => {
  server = spawn(process.execPath, ['bin/gongkai.js', 'serve', ...process.argv.slice(2)], { stdio: 'inherit' })
  server.once('exit', () => {
    server = null
  })
}

/** The data folder is free again only when the server has ended. */
const restart = () => {
  if (isStopping || isRestarting) return
  if (server === null) return start()
  isRestarting = true
  server.once('exit', () => {
    isRestarting = false
    if (!isStopping) start()
  })
  server.kill('SIGTERM')
}

const onChange = (_event, name) => {
  if (name !== null && !/\.(js|css)$/.test(name)) return
  clearTimeout(timer)
  timer = setTimeout(restart, SETTLE_MS)
}

const stop = (signal) => {
  isStopping = true
  build.kill(signal)
  clinic.kill(signal)
  if (server === null) process.exit()
  else server.once('exit', () => process.exit())
  server?.kill(signal)
}

for (const folder of ['dist', 'assets']) watch(folder, { recursive: true }, onChange)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(signal))
for (const part of [build, clinic])
  part.once('exit', (code) => {
    if (!isStopping) process.exit(code ?? 1)
  })
start()
