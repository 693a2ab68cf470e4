/** The keyboard shortcuts as the reader's browser has them at this moment. */
import { useEffect, useState } from 'preact/hooks';

export interface Shortcut {
  /** Of the command, as in the manifest. */
  readonly name: string;
  readonly description: string;
  /** Empty where none is set. */
  readonly keys: string;
}

export interface ShortcutPort {
  readonly list: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's page for shortcuts. */
  readonly change: () => void;
}

/** None until the browser has answered, and where it has no shortcuts (`port` is null). */
export function useShortcuts(port: ShortcutPort | null): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    if (!port) return;
    const here = new AbortController();
    const read = () => port.list().then(setShortcuts);
    // Back from the browser's page for shortcuts, they may be others.
    document.addEventListener('visibilitychange', read, { signal: here.signal });
    void read();
    return () => here.abort();
  }, [port]);
  return shortcuts;
}
