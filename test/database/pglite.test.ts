import { opened, temporaryFolder } from './embedded-support.ts'
import { describeStorage } from './suite.ts'

describeStorage('PGlite', async () => {
  const folder = temporaryFolder()
  const database = await opened(folder.path)
  return { ...database, close: () => database.close().then(folder.remove) }
})
