import { CallFailed, type FailureCode } from './call-failed';

/** How an answer crosses: failures are values, since errors lose their class on the way. */
export type Answer = { ok: true; value: unknown } | { ok: false; code: FailureCode; message: string };

/** Sends a call through `send` and gives its value; throws `CallFailed`. */
export async function sendCall(
  send: (message: object) => Promise<unknown>,
  call: string,
  argument: unknown,
): Promise<unknown> {
  let answer: Answer | undefined;
  try {
    answer = (await send({ call, argument })) as Answer | undefined;
  } catch (error) {
    // Thrown when the extension was updated or removed under us, or the worker was killed in mid-call.
    throw new CallFailed('unreachable', error instanceof Error ? error.message : String(error));
  }
  if (!answer) throw new CallFailed('unreachable', `nobody answered “${call}”`);
  if (!answer.ok) throw new CallFailed(answer.code, answer.message);
  return answer.value;
}
