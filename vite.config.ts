import react from '@vitejs/plugin-react';
import rtlcss from 'rtlcss';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { edition } from './flows/second-opinion/edition.ts';
import { buildId } from './scripts/build/buildId.ts';
import { compressed } from './scripts/build/compressed.ts';
import { hostingFiles } from './scripts/build/hostingFiles.ts';
import { integrity } from './scripts/build/integrity.ts';
import { importInLanguage, wordsOfLanguage } from './scripts/build/language.ts';
import { licences } from './scripts/build/licences.ts';
import { policyMeta } from './scripts/build/policyMeta.ts';
import { prerendered } from './scripts/build/prerendered.ts';
import { previewHeaders } from './scripts/build/previewHeaders.ts';
import { releaseFile } from './scripts/build/releaseFile.ts';
import { styles } from './scripts/build/styles.ts';
import { worker } from './scripts/build/worker.ts';

/**
 * Leaves the ids of facts out of what is built. They bind words to their sources, which tests hold them to;
 * no screen shows them, and a phone on a bad line need not fetch them.
 */
function leaveOutFacts(): Plugin {
  const plainList = /\bfacts: \[[\s'A-Z\d,]*\](?: as const)?,/g;
  return {
    name: 'leave-out-facts',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('/flows/') ? { code: code.replace(plainList, 'facts: [],'), map: null } : null,
  };
}

const { direction, draftMark, notFoundPage, outDir, pageOfPages, shellWords } =
  await importInLanguage<typeof import('./scripts/build/shell.ts')>('scripts/build/shell.ts');

export default defineConfig({
  ...wordsOfLanguage,
  // Relative addresses, so that the guide works in any folder of any site.
  base: './',
  appType: 'mpa',
  plugins: [
    react(),
    shellWords(),
    draftMark(),
    leaveOutFacts(),
    prerendered(),
    notFoundPage(),
    buildId(),
    licences(),
    styles(direction),
    integrity(),
    policyMeta(),
    previewHeaders(),
    releaseFile(edition),
    worker(),
    hostingFiles(),
    compressed(),
  ],
  css: {
    // nhsuk-frontend knows left and right alone, so for a language that is written from the right they are swapped.
    postcss: { plugins: direction === 'rtl' ? [rtlcss()] : [] },
    preprocessorOptions: {
      scss: {
        loadPaths: ['node_modules'],
        quietDeps: true,
        additionalData: `$page-of-pages: ${pageOfPages()};\n`,
      },
    },
  },
  build: {
    outDir,
    // docs/supported-browsers.md
    target: ['chrome93', 'edge93', 'firefox92', 'safari15.4'],
    modulePreload: false,
    // The pages hold the styles that all screens share; others are loaded by name, with what needs them.
    cssCodeSplit: false,
    rolldownOptions: {
      // React asks for a browser that is too old for the guide, and for a tool of developers.
      transform: {
        define: {
          'document.documentMode': 'undefined',
          __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined',
        },
      },
      // React has its own by now; @xstate/react brings the old one along, and nothing of it is used.
      treeshake: {
        propertyReadSideEffects: false,
        moduleSideEffects: [{ test: /use-sync-external-store/, sideEffects: false }],
      },
    },
    // Nothing as a data: URL, which the content security policy forbids.
    assetsInlineLimit: 0,
  },
  test: {
    // A machine that is busy elsewhere takes its time, and nothing here is about time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{screens,components}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/{screens,components}/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/support/setUpScreens.ts'],
        },
      },
    ],
  },
});
