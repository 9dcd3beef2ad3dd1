import { feedSentence, loadFeed } from '@/server/calendar/loaders';
import { takeRead } from '@/server/calendar/throttle';
import { senderOf } from '@/server/sender';

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

/**
 * A person's dates behind their secret link, for the calendar of a phone or a desk; no session. A link that opens nothing is answered
 * the same whatever the reason. Unchanged dates are answered by 304.
 */
export async function GET(request: Request, { params }: RouteContext<'/api/calendar/[token]'>): Promise<Response> {
  const wait = await takeRead(senderOf(request.headers));
  if (wait !== null)
    return new Response(await feedSentence('tooOften'), {
      status: 429,
      headers: { ...plain, 'retry-after': String(wait) },
    });
  const feed = await loadFeed((await params).token.replace(/\.ics$/, ''));
  if (!feed) return new Response(await feedSentence('notFound'), { status: 404, headers: plain });
  const headers = { etag: feed.etag, 'cache-control': 'private, no-cache' };
  if (
    request.headers
      .get('if-none-match')
      ?.split(/\s*,\s*/)
      .includes(feed.etag)
  )
    return new Response(null, { status: 304, headers });
  return new Response(feed.text, { headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' } });
}
