/** Whether the reader has paused everything, until the moment at which the pause ends. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../lib/core/settings.ts';
import { isPaused } from '../lib/core/sites.ts';

/** Milliseconds after which the clock is looked at again: timers stand still while a machine sleeps. */
const longestTimer = 60_000;

/** Draws the component anew when the pause ends. */
export function usePaused(settings: Settings): boolean {
  const { pausedUntil } = settings;
  const [drawing, setDrawing] = useState(0);
  const paused = isPaused(settings, Date.now());
  // Looked at again after each drawing: a timer may fire a little before the clock says that it is time.
  useEffect(() => {
    if (!paused || pausedUntil === null) return;
    const left = Math.min(pausedUntil - Date.now(), longestTimer);
    const timer = setTimeout(() => setDrawing(drawing + 1), left);
    return () => clearTimeout(timer);
  }, [paused, pausedUntil, drawing]);
  return paused;
}
