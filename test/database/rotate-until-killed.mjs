// Changes the keys slowly and prints a line after each page: node test/database/rotate-until-killed.mjs KEYS FOLDER [DATABASE_URL]
import { visitDatabase } from '#adapters/database/place'
import { rotate } from '#adapters/database/resealing/rotate'

const [file, dataFolder, databaseUrl = null] = process.argv.slice(2)
const PAGE_MS = 100

const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAGE_MS)
const onTexts = (done, all, table) => {
  process.stdout.write(`${done} of ${all}: ${table}\n`)
  pause()
}

const opened = await visitDatabase({ dataFolder, databaseUrl })
if (!opened.ok) throw new Error(JSON.stringify(opened.error))
const wish = { keys: { inline: null, file }, sealing: 'aes', isShared: false }
const rotated = await rotate(opened.value, wish, { onTexts, onAdded: async () => undefined })
process.stdout.write(`${rotated.ok ? 'whole' : rotated.error.code}\n`)
await opened.value.close()
