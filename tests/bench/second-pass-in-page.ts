/** Part two of the content script alone, for its very first run in a page; found at `secondPass`. */
import { floor, timed } from './first-pass.ts';
import { readPage } from './second-pass.ts';

let show: ((answer: string) => void) | undefined;

const secondPass = {
  floor: (): number => timed(floor),
  /** Milliseconds to read the page, and what is sent to the background. */
  read(): { took: number; request: string } {
    let request = '';
    const took = timed(() => {
      ({ request, show } = readPage());
    });
    return { took, request };
  },
  /** Milliseconds to mark what the background answered. */
  show: (answer: string): number => timed(() => show?.(answer)),
};
export type SecondPass = typeof secondPass;

Object.assign(globalThis, { secondPass });
