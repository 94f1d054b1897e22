import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { words } from './tools/words/words-plugin.ts';

export default defineConfig({
  root: 'apps/portal',
  publicDir: 'public',
  plugins: [words(), react()],
  resolve: { conditions: ['@alongside/source', 'module', 'browser', 'development|production'] },
  build: { outDir: '../../dist/portal', emptyOutDir: true, target: ['chrome109', 'safari16', 'firefox115'], assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
