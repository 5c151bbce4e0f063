// Mends headers that are known to be wrong: what a tool of the field wrote with a column too few.

const dayForm = /^\s*(19|20)\d{2}-\d{2}-\d{2}/;

/**
 * weibo-crawler wrote rows with a column for live photos before its headers named it (until 2025-11-20), so that all
 * cells behind it stand one place too far right. Told by the dates: most rows have theirs beside the column of dates.
 * Such headers get the column they lack; all others come back as they are.
 */
export function mendHeaders(headers: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const bare = headers.map((header) => header.trim());
  const video = bare.indexOf('视频url');
  const date = bare.indexOf('日期');
  if (bare[1] !== 'bid' || video < 0 || date < video || bare.includes('Live Photo视频url')) return headers;
  const dated = (place: number) => rows.filter((row) => dayForm.test(row[place] ?? '')).length;
  if (dated(date + 1) <= dated(date)) return headers;
  return headers.flatMap((header) => {
    if (!header.trim().endsWith('视频url')) return [header];
    return [header, header.replace('视频url', 'Live Photo视频url')];
  });
}
