// Bundles the workbench into dist/workbench; names carry the hash of the content. With --watch it builds again at every change.
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'

const root = resolve(fileURLToPath(import.meta.url), '../..')

await build({
  configFile: false,
  root,
  base: '/assets/workbench/',
  publicDir: false,
  logLevel: 'warn',
  plugins: [vue()],
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  resolve: { conditions: ['development', 'module', 'browser', 'import', 'default'] },
  build: {
    outDir: join(root, 'dist/workbench'),
    emptyOutDir: true,
    target: 'chrome86',
    modulePreload: false,
    manifest: 'manifest.json',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    watch: process.argv.includes('--watch') ? {} : null,
    rolldownOptions: {
      input: { main: join(root, 'src/workbench/main.ts') },
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
        // In a chunk that stands before all others: inlined, they would come after the first module that needs them.
        codeSplitting: { groups: [{ name: 'polyfills', test: /core-js|polyfills\.ts$/, priority: 1 }] },
      },
    },
  },
})
