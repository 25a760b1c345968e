// Restores a backup slowly and prints a line after each statement: node test/database/restore-until-killed.mjs FILE FOLDER [DATABASE_URL]
import { archiveText } from '#adapters/database/backup/archive-file'
import { restoreInto } from '#adapters/database/restore/restore-into'

const [file, dataFolder, databaseUrl = null] = process.argv.slice(2)
const STATEMENT_MS = 100

const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STATEMENT_MS)
const onRows = (done, all, table) => {
  process.stdout.write(`${done} of ${all}: ${table}\n`)
  pause()
}

const restored = await restoreInto(
  { dataFolder, databaseUrl },
  { name: file, text: archiveText(file, file) },
  { onRows },
)
process.stdout.write(`${restored.ok ? 'whole' : restored.error.code}\n`)
