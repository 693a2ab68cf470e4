/**
 * A page that the reader comes back to from the back/forward cache: what was asked may never be
 * answered, because no browser hands on answers, changes or messages to a page that lies there.
 */

/** Calls back whenever that happens, until `signal` aborts. */
export function onBackAgain(listener: () => void, signal?: AbortSignal): void {
  const back = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  };
  addEventListener('pageshow', back, signal ? { signal } : {});
}

/** Asks, and asks anew whenever the reader comes back before there is an answer; the first counts. */
export async function askedAgain<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const over = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const put = () => void ask().then(resolve, reject);
      onBackAgain(put, over.signal);
      put();
    });
  } finally {
    over.abort();
  }
}
