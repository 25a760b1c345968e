import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import type { SmtpSettings } from '#adapters/mail/smtp'
import type { Sealing } from '#adapters/sealing/sealer'
import type { OpenIdConnectSettings } from '#adapters/single-sign-on/open-id-connect'
import { type Bilingual, err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { readElsewhere } from './config-elsewhere.ts'
import { readMail } from './config-mail.ts'
import type { Environment } from './environment.ts'

/** Everything the server is told from outside, checked once. Immutable while it runs. */
export interface ServerConfig {
  readonly host: string
  /** 0 lets the system choose a free port. */
  readonly port: number
  /** Absolute. Holds the embedded database and the log. */
  readonly dataFolder: string
  /** Null: the embedded database in the data folder. */
  readonly databaseUrl: string | null
  /** Where the keys are that seal personal data: their text itself, or a file. */
  readonly keys: { readonly inline: string | null; readonly file: string }
  readonly sealing: Sealing
  /** Where people may sign in instead; null: here only. */
  readonly elsewhere: OpenIdConnectSettings | null
  /** Addresses and networks of proxies that are believed when they say whom a request comes from. */
  readonly proxies: readonly string[]
  /** Where mail is handed in; null: there is none. */
  readonly mail: SmtpSettings | null
  /** Networks inside that a webhook may lead into; none unless said. */
  readonly webhookNetworks: readonly string[]
  /** A folder with the official faces for documents, which are not free; null: those that come with the program. */
  readonly fontFolder: string | null
  /** The address by which readers know the site, without a slash at its end. Null: host and port. */
  readonly publicUrl: string | null
  /** False after `--empty`: an empty data folder stays empty. */
  readonly demonstration: boolean
  /** How long a stop waits for requests under way, in milliseconds. */
  readonly stopWithinMs: number
}

/** What the command line may say; it goes before the environment. Texts, as typed. */
export interface ServeOptions {
  readonly port?: string | undefined
  readonly host?: string | undefined
  readonly data?: string | undefined
  readonly empty?: boolean | undefined
}

/** The configuration, or `config-invalid` with the name of the first wrong setting. `cwd` is where relative folders start. */
export function readConfig(options: ServeOptions, env: Environment, cwd: string): Result<ServerConfig, Failure> {
  const told = (value: string | undefined): string | null => (value === undefined || value.trim() === '' ? null : value)
  const port = told(options.port) ?? told(env.PORT) ?? '3000'
  const folder = told(options.data) ?? told(env.GONGKAI_DATA) ?? './data'
  const databaseUrl = told(env.DATABASE_URL)
  const fonts = told(env.GONGKAI_FONTS)
  const publicUrl = told(env.GONGKAI_URL)
  const keyFile = told(env.GONGKAI_KEY_FILE)
  const sealing = told(env.GONGKAI_SEALING) ?? 'aes'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return wrong('PORT', { zh: '应为 0 到 65535 的整数', en: 'must be 0 to 65535' })
  if (databaseUrl !== null && !isUrl(databaseUrl, ['postgres:', 'postgresql:']))
    return wrong('DATABASE_URL', { zh: '应为 postgres:// 网址', en: 'must be a postgres:// address' })
  if (publicUrl !== null && !isOrigin(publicUrl))
    return wrong('GONGKAI_URL', {
      zh: '应为 https:// 网址，后面不带路径',
      en: 'must be an https:// address without a path',
    })
  if (sealing !== 'aes' && sealing !== 'sm')
    return wrong('GONGKAI_SEALING', { zh: '应为 aes 或 sm（国密）', en: 'must be aes or sm' })
  const proxies = networksIn(env.GONGKAI_PROXY)
  if (!proxies.every(isNetwork)) return wrong('GONGKAI_PROXY', NETWORKS)
  const webhookNetworks = networksIn(env.GONGKAI_WEBHOOK_NETWORKS)
  if (!webhookNetworks.every(isNetwork)) return wrong('GONGKAI_WEBHOOK_NETWORKS', NETWORKS)
  const elsewhere = readElsewhere(env)
  if (!elsewhere.ok) return elsewhere
  const mail = readMail(env)
  if (!mail.ok) return mail
  const dataFolder = resolve(cwd, folder)
  return ok({
    host: told(options.host) ?? told(env.HOST) ?? '127.0.0.1',
    port: Number(port),
    dataFolder,
    keys: {
      inline: told(env.GONGKAI_KEYS),
      file: keyFile === null ? join(dataFolder, 'keys.json') : resolve(cwd, keyFile),
    },
    sealing,
    elsewhere: elsewhere.value,
    proxies,
    mail: mail.value,
    webhookNetworks,
    databaseUrl,
    publicUrl: publicUrl === null ? null : new URL(publicUrl).origin,
    fontFolder: fonts === null ? null : resolve(cwd, fonts),
    demonstration: options.empty !== true,
    stopWithinMs: 10_000,
  })
}

const NETWORKS: Bilingual = {
  zh: '应为 IP 地址或者网段，用逗号分开',
  en: 'must be IP addresses or networks, parted by commas',
}

const networksIn = (text = ''): readonly string[] => text.split(/[\s,]+/).filter((address) => address !== '')

const wrong = (name: string, detail: Bilingual): Result<never, Failure> =>
  err(failure('config-invalid', { name, detail }))

function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol)
}

const isOrigin = (text: string): boolean => isUrl(text, ['http:', 'https:']) && new URL(text).pathname === '/'

function isNetwork(text: string): boolean {
  const [address = '', bits = '0'] = text.split('/', 2)
  const version = isIP(address)
  return version !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
}
