// Runs a command with a private PostgreSQL server: node scripts/with-postgres.mjs COMMAND [ARGUMENT…]
// The server (Debian's package, POSTGRES_BIN or the newest one installed) lives in a temporary folder and listens on a free port
// of 127.0.0.1; the command finds it in GONGKAI_TEST_DATABASE_URL. Afterwards both are gone, and the command's exit code is ours.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'

const [command, ...args] = process.argv.slice(2)
if (!command) throw new Error('usage: node scripts/with-postgres.mjs COMMAND [ARGUMENT…]')

const bin = process.env.POSTGRES_BIN ?? newestInstalled('/usr/lib/postgresql')
const user = process.getuid?.() === 0 ? ordinaryUser() : null
const folder = mkdtempSync(join(tmpdir(), 'gongkai-postgres-'))
const data = join(folder, 'data')
if (user) chownSync(folder, user.uid, user.gid)

let code = 1
try {
  const port = await freePort()
  postgres('initdb', '-D', data, '-U', 'gongkai', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync')
  const options = `-c listen_addresses=127.0.0.1 -p ${port} -k ${folder} -c fsync=off`
  postgres('pg_ctl', '-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', options, 'start')
  postgres('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'gongkai', 'gongkai')
  code = await run({ GONGKAI_TEST_DATABASE_URL: `postgres://gongkai@127.0.0.1:${port}/gongkai` })
} finally {
  if (existsSync(join(data, 'postmaster.pid'))) postgres('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = code

/** PostgreSQL refuses to run as root. */
function postgres(program, ...programArgs) {
  const { status, error, stderr, stdout } = spawnSync(join(bin, program), programArgs, {
    cwd: folder,
    encoding: 'utf8',
    // pg_ctl's server keeps open what it inherits, and we would wait for its end.
    stdio: program === 'pg_ctl' ? 'ignore' : 'pipe',
    ...user,
  })
  if (status !== 0) throw new Error(`${program} failed: ${error ?? [stdout, stderr].join('\n')}`)
}

function run(environment) {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status, signal) => resolve(status ?? 128 + constants.signals[signal]))
  })
}

function newestInstalled(root) {
  const versions = existsSync(root)
    ? readdirSync(root).filter((name) => existsSync(join(root, name, 'bin', 'initdb')))
    : []
  const newest = versions.sort((a, b) => Number(a) - Number(b)).at(-1)
  if (!newest) throw new Error(`no PostgreSQL under ${root}: install the package postgresql or set POSTGRES_BIN`)
  return join(root, newest, 'bin')
}

function ordinaryUser() {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout))
    if (uid > 0 && gid > 0) return { uid, gid }
  }
  throw new Error('no ordinary user to run PostgreSQL as')
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
