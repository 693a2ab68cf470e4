/** When the page in the tab becomes another one, with or without loading anew. */

const withoutFragment = (href: string) => href.replace(/#.*/s, '');

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
