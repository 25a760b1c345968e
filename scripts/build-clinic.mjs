// Bundles the clinic's browser app into dist/clinic: page, reading worker and writing worker share their chunks; names carry the hash of
// the content. With --watch it builds again at every change.
import { cpSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const source = (name) => join(root, 'src/clinic', name)
const outDir = join(root, 'dist/clinic')
const pdfjs = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')))

/** Maps for PDFs whose fonts are not embedded, and the fonts that stand in; the license files go along. */
const pdfResources = () => ({
  name: 'pdf-resources',
  closeBundle: () => {
    for (const folder of ['cmaps', 'standard_fonts'])
      cpSync(join(pdfjs, folder), join(outDir, 'pdf', folder), { recursive: true })
  },
})

await build({
  configFile: false,
  root,
  base: '/assets/clinic/',
  publicDir: false,
  logLevel: 'warn',
  plugins: [pdfResources()],
  resolve: {
    // Sources, so that the bundle waits for no other build.
    conditions: ['development', 'module', 'browser', 'import', 'default'],
    alias: [{ find: './pdf-resources.ts', replacement: source('pdf-resources.ts') }],
  },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'chrome86',
    modulePreload: false,
    manifest: 'manifest.json',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 3000,
    watch: process.argv.includes('--watch') ? {} : null,
    rolldownOptions: {
      input: { page: source('main.ts'), reading: source('reading-worker.ts'), writing: source('writing-worker.ts') },
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
        // In a chunk that stands before all others: inlined, they would come after the first module that needs them.
        codeSplitting: {
          groups: [{ name: 'polyfills', test: /core-js|fflate|(polyfills|raw-inflate)\.ts$/, priority: 1 }],
        },
      },
    },
  },
})
