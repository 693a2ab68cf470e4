import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { keepBudgets, sizesOfBuild } from './lib/compile/byte-budget.ts';
import { compileOnce } from './lib/compile/compile-once.ts';
import { contentScriptConfig } from './lib/compile/content-script-config.ts';
import { licenceTexts } from './lib/compile/licences.ts';
import { buildNameIndex } from './lib/compile/name-index.ts';
import { sizesOf } from './lib/compile/sizes.ts';
import { knowledgePlugin } from './lib/compile/vite-plugin.ts';
import { withoutInnerHtml } from './lib/compile/without-inner-html.ts';

/** Nothing is fetched, framed or evaluated: the extension makes no network request, ever. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  publicDir: 'assets/public',
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      for (const { name } of entrypoints)
        Object.assign(config, mergeConfig(config, contentScriptConfig(name)));
    },
    'build:publicAssets'(_, files) {
      files.push({ relativeDest: 'licences.txt', contents: licenceTexts() });
    },
    'build:done'(wxt) {
      // The development build is not minified, and nobody's page pays for it.
      if (wxt.config.command !== 'build') return;
      const compiled = compileOnce('seeds');
      const ofSeeds = sizesOf(compiled.knowledge, buildNameIndex(compiled));
      keepBudgets([...sizesOfBuild(wxt.config.outDir), ...ofSeeds]);
    },
  },
  vite: () => ({
    plugins: [knowledgePlugin(), withoutInnerHtml()],
    // The oldest browsers that the manifest lets in: nothing is rewritten for older ones.
    build: { target: ['chrome128', 'firefox140'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en_GB',
    // scripting brings the later parts of the content script to pages that name somebody.
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    // Declared here and not with WXT's wrapper, which talks to the page when it starts.
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['scan.js'],
        css: ['assets/marks.css'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    omnibox: { keyword: 'bs' },
    // Chromium takes four suggestions at most, and neither Alt+Shift+N, P nor B.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-name': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextName__',
      },
      'previous-name': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousName__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOpenCard__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first for telephones that reads what the extension says about collecting data.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
