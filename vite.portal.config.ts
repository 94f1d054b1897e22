import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leaveAtHome } from './tools/portal-build/leave-at-home.ts';
import { packedBeside } from './tools/portal-build/packed-beside.ts';
import { pieces } from './tools/portal-build/pieces.ts';
import { questionsByName } from './tools/portal-build/questions-by-name.ts';
import { replyStylesheet } from './tools/portal-build/reply-stylesheet.ts';
import { voiceCatalogues } from './tools/words/voice-catalogue-plugin.ts';
import { words } from './tools/words/words-plugin.ts';

/** The portal: strict content security policy, so nothing is put inline; every file may be kept by browsers for ever but index.html. */
export default defineConfig({
  root: 'apps/portal',
  plugins: [questionsByName(), leaveAtHome(), words(), voiceCatalogues(), react(), replyStylesheet(), packedBeside()],
  resolve: { conditions: ['@alongside/source', 'es2015', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../../dist/portal',
    emptyOutDir: true,
    target: ['chrome109', 'safari16', 'firefox115'],
    assetsInlineLimit: 0,
    // index.html names all it needs; pages need nothing that is not there yet but themselves.
    modulePreload: { polyfill: false, resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []) },
    cssCodeSplit: false,
    manifest: true,
    rolldownOptions: {
      // Our own modules only do something when they are used; so a page that shows parts of several subjects brings them along, and the shell does not.
      treeshake: { moduleSideEffects: [{ test: /\.css$/, sideEffects: true }, { test: /main\.tsx$/, sideEffects: true }, { test: /[\\/](libs|apps)[\\/]/, sideEffects: false }] },
      output: { codeSplitting: { groups: pieces } },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:3000' } },
});
