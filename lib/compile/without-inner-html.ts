/**
 * Takes the one way out of Preact by which a string can become markup: `dangerouslySetInnerHTML`
 * then shows the string as text. Nothing here uses it; so nothing can come to use it by mistake.
 */
import type { Plugin } from 'vite';

/** For every bundle: they all may draw with Preact. */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'backstory-without-inner-html',
    transform: {
      filter: { id: /\/node_modules\/preact\// },
      handler: (code) => code.replaceAll(/\.innerHTML\b/g, '.textContent'),
    },
  };
}
