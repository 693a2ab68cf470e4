import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';

it('waiting hands back the first answer that is one', async () => {
  const answers = [null, false, undefined, 0];
  expect(await waitFor('an answer', () => answers.shift())).toBe(0);
});

it('waiting in vain says for what, and why the last try failed', async () => {
  const asked = waitFor(
    'the moon',
    () => {
      throw new Error('clouds');
    },
    10,
  );
  await expect(asked).rejects.toMatchObject({
    message: 'Waited 10 ms in vain for the moon.',
    cause: { message: 'clouds' },
  });
});
