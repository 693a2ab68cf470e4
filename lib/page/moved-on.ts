/** When the page in the tab becomes another one, with or without loading anew. */

const withoutFragment = (href: string) => href.replace(/#.*/s, '');

/**
 * Calls `listener` each time until `signal` ends. A browser that has no `navigation` only tells of pages
 * that are left, not of those that become others.
 */
export function onMovedOn(listener: () => void, signal: AbortSignal): void {
  addEventListener('pagehide', listener, { signal });
  window.navigation?.addEventListener(
    'currententrychange',
    ({ from, navigationType }) => {
      // A page that only corrects its address, or goes to a part of itself, is still the same.
      const isSame = withoutFragment(from.url ?? '') === withoutFragment(location.href);
      if (navigationType !== 'replace' && !isSame) listener();
    },
    { signal },
  );
}
