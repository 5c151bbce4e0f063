import { expect, test } from 'vitest';
import type { EchoQuestion } from '../../test/support/echo-thread.ts';
import { AnsweringThread, askOnce } from './answering-thread.ts';

const opening = { entry: new URL('../../test/support/echo-thread.ts', import.meta.url), role: 'echo' };

const openEcho = () => new AnsweringThread<EchoQuestion, unknown>({ ...opening, given: { greeting: 'ciao' } });

test('questions are answered each with its own answer, whichever is done first', async () => {
  const echo = openEcho();
  const answers = await Promise.all([echo.ask({ say: 'slow', afterMs: 50 }), echo.ask({ say: 'fast' })]);
  expect(answers).toEqual(['ciao slow', 'ciao fast']);
  await echo.close();
});

test('the thread keeps what it learned between questions, and is started by the first', async () => {
  const echo = openEcho();
  expect(echo.isOpen).toBe(false);
  expect(await echo.ask({ count: true })).toBe(1);
  expect(await echo.ask({ count: true })).toBe(2);
  expect(echo.isOpen).toBe(true);
  await echo.close();
});

test('an answer may be nothing', async () => {
  const echo = openEcho();
  expect(await echo.ask({ nothing: true })).toBeUndefined();
  await echo.close();
});

test.each([
  ['that is thrown', { fail: 'out of names' }, 'out of names'],
  ['that is no error', { fail: 'plain', isPlain: true }, 'plain'],
  ['of an answer that cannot travel', { answerFunction: true }, 'could not be cloned'],
] as const)('a fault %s fails its own question alone', async (_, question, text) => {
  const echo = openEcho();
  const [wrong, right] = await Promise.allSettled([echo.ask(question), echo.ask({ say: 'still here' })]);
  expect(wrong).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining(text) } });
  expect(right).toMatchObject({ status: 'fulfilled', value: 'ciao still here' });
  await echo.close();
});

test('a question that cannot travel is refused and leaves nobody waiting', async () => {
  const echo = openEcho();
  await expect(echo.ask({ say: (() => 'x') as unknown as string })).rejects.toThrow('could not be cloned');
  expect(await echo.ask({ say: 'after it' })).toBe('ciao after it');
  await echo.close();
});

test('everybody who waits hears that the thread died, with its name and code', async () => {
  const echo = openEcho();
  const asked = [echo.ask({ exit: 3 }), echo.ask({ say: 'too late', afterMs: 5_000 })];
  for (const one of await Promise.allSettled(asked))
    expect(one).toMatchObject({ status: 'rejected', reason: { message: 'the echo thread ended with code 3' } });
  expect(echo.isOpen).toBe(false);
});

test('who asks again as soon as the thread has crashed is answered by another one, which stays', async () => {
  const echo = openEcho();
  expect(await echo.ask({ count: true })).toBe(1);
  const again = echo.ask({ crash: 'lost footing' }).catch((error: Error) => {
    expect(error.message).toBe('lost footing');
    return echo.ask({ count: true, afterMs: 200 });
  });
  expect(await again).toBe(1);
  expect(await echo.ask({ count: true })).toBe(2);
  await echo.close();
});

test('closing ends the thread and what it was asked, and nothing opens it again', async () => {
  const echo = openEcho();
  const asked = echo.ask({ say: 'never', afterMs: 60_000 });
  const heard = expect(asked).rejects.toThrow('the echo thread ended');
  await echo.close();
  await heard;
  await expect(echo.ask({ say: 'again' })).rejects.toThrow('the echo thread is closed');
  expect(echo.isOpen).toBe(false);
  await echo.close();
});

test('a thread may be asked one question and be gone, and a file answers in its own role alone', async () => {
  expect(await askOnce({ ...opening, role: 'once' }, [1, 2, 3])).toBe(6);
  await expect(askOnce({ ...opening, role: 'once' }, null)).rejects.toThrow('null');
  await expect(askOnce({ ...opening, role: 'nobody' }, [1])).rejects.toThrow('the nobody thread ended with code 0');
});
