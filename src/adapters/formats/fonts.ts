import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

const folderOf = (family: string, weight: string): string =>
  join(dirname(require.resolve(`@expo-google-fonts/${family}/package.json`)), weight)

/**
 * Folders with the fonts that documents are set in. The official faces (方正小标宋, 仿宋_GB2312, 楷体_GB2312, 黑体) are not free: an
 * agency that has a licence names its own folder, and they are taken first. The rest comes from Noto Serif SC and Noto Sans SC (OFL).
 */
export const fontFolders = (own: string | null): readonly string[] => [
  ...(own === null ? [] : [own]),
  folderOf('noto-serif-sc', '400Regular'),
  folderOf('noto-serif-sc', '700Bold'),
  folderOf('noto-sans-sc', '600SemiBold'),
]
