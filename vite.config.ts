import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react({ compiler: true })],
  build: {
    // Chrome 109 is the last on Windows 7 and 8.1, which offices still run.
    target: ['chrome109', 'firefox115', 'safari16.4'],
    // data: URLs would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
    ...(isSsrBuild
      ? {
          outDir: 'dist-ssr',
          copyPublicDir: false,
          rollupOptions: { input: ['src/app/entry-server.tsx', 'src/ui/charts/snapshot-chart.tsx'] },
        }
      : // Tells the prerenderer which styles a page needs; it removes the file again.
        { manifest: true }),
  },
}));
