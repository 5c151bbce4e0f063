import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  root: here,
  plugins: [react()],
  build: {
    outDir: join(here, '..', 'dist', 'web'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 3_000,
    rollupOptions: {
      // The app, and the KOL's private page, which is small: it is opened on phones in China.
      input: { app: join(here, 'index.html'), k: join(here, 'k.html') },
      output: {
        manualChunks: (id: string) =>
          id.includes('node_modules/echarts') || id.includes('node_modules/zrender')
            ? 'charts'
            : /node_modules\/(react|react-dom|scheduler|zod)\//.test(id)
              ? 'small'
              : id.includes('node_modules')
                ? 'vendor'
                : undefined,
      },
    },
  },
  server: {
    proxy: { '/api': 'http://localhost:4100', '/r': 'http://localhost:4100', '/docs': 'http://localhost:4100' },
  },
});
