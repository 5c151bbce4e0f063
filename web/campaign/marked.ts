// A text cut where marks begin and end, so that each piece knows the marks that lie on it.
export interface Mark {
  readonly at: number;
  readonly length: number;
}

export interface Piece {
  readonly at: number;
  readonly text: string;
  /** Places of the marks in their list. */
  readonly marks: readonly number[];
}

/** The pieces of a text in order; together they are the text. Marks outside of it are cut to it. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const clip = (place: number) => Math.min(Math.max(place, 0), text.length);
  const edges = new Set([0, text.length, ...marks.flatMap(({ at, length }) => [clip(at), clip(at + length)])]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((at, index) => {
    const end = sorted[index + 1]!;
    const on = marks.flatMap((mark, place) => (mark.at < end && mark.at + mark.length > at ? [place] : []));
    return { at, text: text.slice(at, end), marks: on };
  });
}
