// npm drops optional platform packages that the registry does not serve from the lock file without a word, and `npm ci` then
// refuses the lock. This adds each missing one back as { version, optional, os, cpu, libc }. Run after each change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const systems = ['android', 'darwin', 'freebsd', 'linux', 'win32', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony']
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']

const platformOf = (name) => {
  const words = name.split(/[/-]/)
  const os = systems.filter((s) => words.includes(s))
  const cpu = processors.filter((p) => words.includes(p))
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') && os.includes('linux') ? ['glibc'] : undefined
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc && { libc }) }
}

let added = 0
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    if (lock.packages[key] || !/^\d/.test(version)) continue
    lock.packages[key] = { version, ...(entry.dev && { dev: true }), optional: true, ...platformOf(name) }
    added++
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} optional platform packages added to package-lock.json\n`)
