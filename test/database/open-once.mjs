// Opens a data folder as a program of its own and prints the outcome: node test/database/open-once.mjs FOLDER
import { openStorage } from '#adapters/database/open'

const opened = await openStorage({ databaseUrl: null, dataFolder: process.argv[2], report: () => {} })
process.stdout.write(JSON.stringify(opened.ok ? { ok: true } : opened))
if (opened.ok) await opened.value.close()
