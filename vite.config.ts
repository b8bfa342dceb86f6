import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { guideBuild } from './scripts/build/guideBuild.ts';
import { oneFileBuild, oneFileMode } from './scripts/build/oneFile/oneFileBuild.ts';

export default defineConfig(({ mode }) => ({
  // Relative addresses, so that the guide works in any folder of any site.
  base: './',
  appType: 'mpa',
  plugins: [react(), mode === oneFileMode ? oneFileBuild() : guideBuild()],
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
  build: {
    // docs/supported-browsers.md
    target: ['chrome93', 'edge93', 'firefox92', 'safari15.4'],
    modulePreload: false,
    // The pages hold the styles that all screens share; others are loaded by name, with what needs them.
    cssCodeSplit: false,
    // Nothing as a data: URL, which the content security policy forbids.
    assetsInlineLimit: 0,
  },
}));
