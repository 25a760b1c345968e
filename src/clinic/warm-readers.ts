import { mapAddresses } from './pdf-resources.ts'

/** Loads every reader and the character maps of Chinese PDFs into this worker or into the browser's cache. */
export async function warmReaders(): Promise<void> {
  await Promise.all([
    import('#adapters/formats/read/html'),
    import('#adapters/formats/read/json'),
    import('#adapters/formats/read/docx'),
    import('#adapters/formats/read/workbook'),
    import('#adapters/formats/read/legacy'),
    import('#adapters/formats/read/pdf'),
    import('#adapters/formats/read/pdf-engine'),
    import('#adapters/formats/read/pdf-page'),
    ...mapAddresses.map((address) => fetch(address).then((answer) => answer.arrayBuffer())),
  ])
}
