/** What came of sending: taken, or the name of the sentence that says why not. */
export type Sending = 'thanks' | 'answer-missing' | 'text-too-long' | 'too-many' | 'failed';

/** What an answer's status means for the last step. A form that the script let through and the server refuses can only
 *  have a text that the two count differently. */
export function sendingOf(status: number): Sending {
  if (status >= 200 && status < 300) return 'thanks';
  if (status === 429) return 'too-many';
  return status === 422 || status === 413 ? 'text-too-long' : 'failed';
}

/** Sends the whole form in one request; a thing that cannot be reached is 'failed', after twenty seconds too. */
export async function sendFeedback(
  action: string,
  fields: URLSearchParams,
  send: typeof fetch = fetch,
): Promise<Sending> {
  try {
    const answer = await send(action, {
      method: 'POST',
      body: fields,
      credentials: 'omit',
      signal: AbortSignal.timeout(20_000),
    });
    return sendingOf(answer.status);
  } catch {
    return 'failed';
  }
}

/** A number for this form, where the page is served without TLS too: there `randomUUID` is missing.
 *  @source RFC 9562, section 5.4 */
export function formNumber(random: Uint8Array = crypto.getRandomValues(new Uint8Array(16))): string {
  const bytes = Array.from(random, (byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
