// `npm run bench`: every *.bench.mjs of this folder, one after the other. `--smoke` runs each shortly, to see that it works.
import { readdirSync } from 'node:fs'

const smoke = process.argv.includes('--smoke')
const only = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const files = readdirSync(new URL('.', import.meta.url)).filter(
  (f) => f.endsWith('.bench.mjs') && (only.length === 0 || only.some((o) => f.includes(o))),
)
for (const file of files) {
  process.stdout.write(`\n${file}\n`)
  const { run } = await import(new URL(file, import.meta.url))
  await run({ smoke })
}
process.stdout.write(`\n${files.length} benches ran\n`)
