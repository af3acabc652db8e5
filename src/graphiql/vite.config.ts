import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphiql/',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      // Directives like "use client" mean nothing in this bundle.
      checks: { moduleLevelDirective: false },
      // GraphiQL announces each worker it starts on the console.
      treeshake: { manualPureFunctions: ['console.info'] },
      // Icons take their accessible name from the name of their component.
      output: { keepNames: true },
    },
  },
});
