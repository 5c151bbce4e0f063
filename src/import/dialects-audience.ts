// The rows that audience-json.ts makes of what Douyin's official interfaces answer.
import { type AudienceJson, audienceJsonHeaders } from './audience-json.ts';
import { type Dialect, dialect } from './dialect.ts';

function ofJson(source: AudienceJson): Dialect {
  const [dimension, item, share] = audienceJsonHeaders[source];
  return dialect(source, 'douyin', 'audience', `${dimension} ${item} ${share}`, {
    [dimension]: 'dimension',
    [item]: 'audienceItem',
    [share]: 'audienceShare',
    sec_uid: 'uid',
    unique_id: 'handle',
    nickname: 'name',
    date: 'observed',
  });
}

export const audienceDialects: readonly Dialect[] = [ofJson('douyin-open:fans'), ofJson('xingtu:audience')];
