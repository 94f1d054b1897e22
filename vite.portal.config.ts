import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { packedBeside } from './tools/portal-build/packed-beside.ts';
import { replyStylesheet } from './tools/portal-build/reply-stylesheet.ts';
import { voiceCatalogues } from './tools/words/voice-catalogue-plugin.ts';
import { words } from './tools/words/words-plugin.ts';

/** The portal: strict content security policy, so nothing is put inline; every file may be kept by browsers for ever but index.html. */
export default defineConfig({
  root: 'apps/portal',
  plugins: [words(), voiceCatalogues(), react(), replyStylesheet(), packedBeside()],
  resolve: { conditions: ['@alongside/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../../dist/portal',
    emptyOutDir: true,
    target: ['chrome109', 'safari16', 'firefox115'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // Our own modules only do something when they are used; so a page that shows parts of several subjects brings them along, and the shell does not.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\.css$/, sideEffects: true }, { test: /main\.tsx$/, sideEffects: true }, { test: /[\\/](libs|apps)[\\/]/, sideEffects: false }] } },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:3000' } },
});
