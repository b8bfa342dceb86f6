import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { guideBuild } from './scripts/build/guideBuild.ts';

export default defineConfig({
  // Relative addresses, so that the guide works in any folder of any site.
  base: './',
  appType: 'mpa',
  plugins: [react(), guideBuild()],
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
  build: {
    target: 'es2022',
    modulePreload: false,
    // Nothing as a data: URL, which the content security policy forbids.
    assetsInlineLimit: 0,
  },
});
