import type { Place } from '#adapters/database/place'
import { StorageFailure } from '#app/storage-failure'
import type { Failure, Result } from '#core/shared/index'
import { readConfig, type ServerConfig } from '#server/config'
import type { Arguments } from './arguments.ts'
import type { Context } from './command.ts'
import { sayFailure } from './say.ts'

/** Where the data are and where the keys, as the server would find them. */
export type PlaceConfig = Place & Pick<ServerConfig, 'keys' | 'sealing'>

export const placeFrom = ({ values }: Arguments, { io }: Context): Result<PlaceConfig, Failure> =>
  readConfig({ data: values.get('data') }, io.env, io.cwd)

/** The exit code of `work`, or of the storage that failed it. */
export async function tellingFailures(context: Context, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StorageFailure) return sayFailure(context, error.failure)
    throw error
  }
}
