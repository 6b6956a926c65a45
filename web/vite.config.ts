import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const apiOrigin = process.env['FAIRWAY_API_ORIGIN'] ?? 'http://127.0.0.1:3000'

// Vite reads its configuration from the default export.
export default defineConfig({
  plugins: [react()],
  server: { port: 5173, proxy: { '/api': { target: apiOrigin, changeOrigin: false } } },
  preview: { port: 4173, proxy: { '/api': { target: apiOrigin, changeOrigin: false } } },
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // Libraries change less often than our code: own chunks keep them cached across releases.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: 'routing', test: /node_modules[\\/]@tanstack[\\/]/, priority: 2 },
          ],
        },
      },
    },
  },
})
